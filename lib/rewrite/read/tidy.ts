import { ABSOLUTES } from '../../vocabulary/closed-classes';
import { lows, type Word } from './words';

/** Takes absolutes and curses out of a complement; they are no facts. */
export function clean(words: readonly Word[]): Word[] {
  const text = lows(words);
  const allTheTime = /\b(?:all|every) (?:the|single) (?:damn |fucking )?time\b/.exec(text);
  const dropped = new Set<number>();
  if (allTheTime) {
    const from = text.slice(0, allTheTime.index).trim().split(' ').filter(Boolean).length;
    for (let i = 0; i < allTheTime[0].split(' ').length; i += 1) dropped.add(from + i);
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
