import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('contempt', {
  sure: [
    // I do not want your lies · nobody wants to hear your nonsense
    '^ @lead? @lead? < (i|we|nobody|no one|none of us|who) ~ (do not|did not|does not|has|have|had|can not|could not|am not|are not|will not|would not|am|needs|wants|cares) .. your ~ (@sharp|@size)? (@sharp)? @failing',
    // enough of your whining · spare us your lies
    '^ @lead? @lead? < (enough|no more|stop|quit|spare me|spare us|save|cut|cut out|can|drop|that is enough|shove|stick|stuff|here we go again|here comes|again|screw|damn|fuck|to hell) (it)? (with|of|from)? (all|the|all the|any of)? your ~ (@sharp|@size|@poor)? (@sharp)? @failing',
    // keep your comments to yourself
    '^ @lead? @lead? < (you can|please|and you can)? keep your ~ (@sharp|@poor)? (comments|opinions|opinion|advice|thoughts|jokes|remarks|views|nose|hands|lies|theories) (to yourself|out of)',
  ],
  likely: [
    // after all your lies
    '^ @lead? @lead? < (after|with|for|despite|given|considering|it is|this is|because of|and|what|so|another of|more of)? (all|all of|every one of|one of)? your ~ (@sharp|@poor)? (@sharp)? @failing $',
  ],
});

/** I don't want your lies, enough of your whining: what somebody gives, waved away under a bad name. */
export const noUseForYours = {
  id: 'no-use-for-yours',
  kind: 'contempt',
  effect: 'Once it is named an excuse or a lie, nothing that follows is listened to.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    "⟦I don't want your lies⟧.",
    '⟦Nobody has time for your drama⟧.',
    '⟦Enough of your whining⟧!',
    '⟦Keep your opinions to yourself⟧.',
    "I don't need your car tonight.",
    'Nobody has your new number.',
    'Enough of your soup is left for lunch.',
  ],
  find,
} as const satisfies Rule;
