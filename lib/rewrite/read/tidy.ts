import { ABSOLUTES } from '../../vocabulary/closed-classes';
import { lows, type Word } from './words';

/** Phrases that scold and tell nothing. */
const EMPTY_PHRASE =
  /(?:^|\s)(?:for once|once in a(?: while)?|for a change|even once|at all|as usual|like always|as always|as per usual|like usual|for (?:fucks?|god'?s?|fuck's|christ's|heaven's|pete's) sakes?|ever again|for no reason|instead of .*|all of a sudden|in your life|next to nothing|(?:a|one) (?:single |damn |goddamn |fucking ){1,3}thing|like (?:a|an) .*|over and over(?: again)?)(?=\s|$)/;

const EVERY_TIME =
  /(?:^| )(?:every|each) (?:single |damn |fucking )*time (?=(?:i|you|we|he|she|they|it|it's|i'm|the|my|our|there|someone|somebody)\b)/;

/** "every single time it gets hard" → "when it gets hard". */
function withWhen(words: readonly Word[]): readonly Word[] {
  const found = EVERY_TIME.exec(lows(words));
  if (!found) return words;
  const from = lows(words).slice(0, found.index).split(' ').filter(Boolean).length;
  const count = found[0].trim().split(' ').length;
  const first = words[from];
  if (!first) return words;
  return [...words.slice(0, from), { ...first, low: 'when', text: 'when' }, ...words.slice(from + count)];
}

/** "touch me any more" → "touch me anymore" */
function joinedMore(words: readonly Word[]): readonly Word[] {
  const [any, more] = words.slice(-2);
  return any?.low === 'any' && more?.low === 'more'
    ? [...words.slice(0, -2), { ...any, low: 'anymore', text: 'anymore' }]
    : words;
}

/** "where they are this minute": haste at the end is pressure. */
function unhurried(words: readonly Word[]): readonly Word[] {
  const haste = / (?:(?:right )?this (?:very )?(?:minute|second|instant)|at once|immediately)$/.exec(
    lows(words),
  );
  return haste ? words.slice(0, -haste[0].trim().split(' ').length) : words;
}

/** Takes absolutes and curses out of a complement; they are no facts. */
export function clean(given: readonly Word[]): Word[] {
  const words = unhurried(joinedMore(withWhen(given)));
  const text = lows(words);
  const allTheTime = /\b(?:all|every) (?:the|single) (?:damn |fucking )?time\b/.exec(text);
  const dropped = new Set<number>();
  if (allTheTime) {
    const from = text.slice(0, allTheTime.index).trim().split(' ').filter(Boolean).length;
    for (let i = 0; i < allTheTime[0].split(' ').length; i += 1) dropped.add(from + i);
  }
  const empty = EMPTY_PHRASE.exec(text);
  if (empty) {
    const from = text.slice(0, empty.index).trim().split(' ').filter(Boolean).length;
    for (let i = 0; i < empty[0].trim().split(' ').length; i += 1) dropped.add(from + i);
  }
  const everyTime = /\b(?:every|each) time$/.exec(text);
  if (everyTime) for (let i = words.length - 2; i < words.length; i += 1) dropped.add(i);
  return words.filter(
    ({ low }, i) =>
      !dropped.has(i) &&
      !ABSOLUTES.has(low) &&
      !/^(?:just|even|really|literally|fucking|fuckin|freaking|damn|goddamn|bloody|actually|stupid|ffs|honestly|seriously|simply|at-all|please|smh|lol|lmao|wtf|tbh|ugh|omg|obviously)$/.test(
        low,
      ),
  );
}
