import type { CardMessages, CardProps } from './props';

/** What a report on a wrong nudge says, one fact a line; the draft's words only if asked for. */
export function reportOn(flag: CardProps['flag'], withWords: boolean, { card, kinds }: CardMessages): string {
  const words = card.report;
  return [
    words.heading,
    `${words.kind}: ${kinds[flag.kind].name}`,
    `${words.rule}: ${flag.rule}`,
    `${words.effect}: ${flag.effect}`,
    `${words.confidence}: ${flag.confidence.toFixed(2)}`,
    `${words.words}: ${withWords ? flag.quote : words.leftOut}`,
  ].join('\n');
}
