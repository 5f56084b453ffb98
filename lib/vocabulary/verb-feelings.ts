import type { Group } from './feelings';

/**
 * Verbs that tell what they did to somebody's feelings: "you scared me" is "I felt scared".
 * Source: Levin, English Verb Classes and Alternations (1993), 31.1 (amuse verbs), those that quarrels use.
 */
const FELT = `
scared scared: scare frighten terrify spook petrify traumatize traumatise
worried worried: worry concern alarm
anxious anxious: freak unnerve unsettle rattle
embarrassed embarrassed: embarrass humiliate shame mortify
hurt hurt: wound crush devastate offend insult
letdown disappointed: disappoint
frustrated frustrated: annoy irritate bother frustrate aggravate exasperate bug irk vex nark
angry angry: anger infuriate enrage madden incense piss
overwhelmed exhausted: exhaust drain tire wear
overwhelmed overwhelmed: overwhelm stress swamp burden
hurt sad: sadden depress upset
confused confused: confuse puzzle baffle bewilder
uneasy uncomfortable: disgust gross creep sicken weird
uneasy shaken: shock stun startle
letdown discouraged: discourage demoralize demoralise deflate
`;

/** What was felt, and what group it is near, by the verb's base. */
export const FELT_VERBS: ReadonlyMap<string, { readonly feeling: string; readonly group: Group }> = new Map(
  FELT.trim()
    .split('\n')
    .flatMap((line) => {
      const [felt = '', verbs = ''] = line.split(': ');
      const [group, feeling = ''] = felt.split(' ');
      return verbs.split(' ').map((verb) => [verb, { feeling, group: group as Group }] as const);
    }),
);
