import { lows, type Word } from './words';

/** A time told without a preposition: "last night", "all week", "three times", "again". */
const TIME =
  /^(?:(?:today|tonight|yesterday|tomorrow|lately|recently|again|twice|overnight|daily|weekly|rn|first|early|later|anymore|nowadays)|right now|(?:months|years|weeks|ages|days|hours) ago|these days|not even once|(?:last|this|next|every|each|all|one|the other|that|the whole|the entire|half the|most of the|another) (?:single |whole |entire |fucking |damn |other )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|nite|day|morning|afternoon|evening|week|weekend|month|year|summer|winter|spring|fall|autumn|time|semester|term|drive home|drive|ride home|ride|way home|flight|trip|minute|minutes|hour|couple \w+|few \w+|january|february|march|april|may|june|july|august|september|october|november|december|christmas|thanksgiving|easter)(?: (?:morning|night|evening|afternoon|long|straight|in a row))?|(?:about |almost |nearly |over |like )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|half an|several|a few|a couple of|a couple|many|so many|several) (?:more )?(?:min|mins|minutes?|hrs?|hours?|days?|nights?|weeks?|weekends?|months?|years?|yrs?|times?)(?: (?:straight|ago|late|early|in a row|a (?:day|week|month|year)|now|before \w+))*)(?= (?!olds?\b)|$)/;

/** How many words the time expression at `from` has; 0 where none starts. */
export function timeLength(words: readonly Word[], from: number): number {
  const found = TIME.exec(lows(words.slice(from)));
  return found ? found[0].split(' ').length : 0;
}
