import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('labeling', {
  sure: [
    // why are you so selfish
    '^ @lead? < (why|how come) ~ @hell? (are you|you are|do you have to be|must you be|have you got to be) ~ (always|being)? ~ (such|so)? (a|an)? ~ (@sharp|@poor)? (@verdict|@name|@conduct|@image) !(about|today)',
    // how can you be so cruel
    'how (can|could|do|did|is it possible) ~ (you|anyone|anybody|someone|somebody|one person|a person|people) ~ (be|get|manage to be|become) (so|this|that|such|as) (a|an)? (@verdict|@name|@doubtful|@conduct)',
    // how stupid do you have to be
    'how ~ (@verdict|@conduct|@doubtful) ~ (do you have to|must you|can you|can one person|can a person|are you going to) ~ (be|get|act)',
    // could you be any more selfish
    '(could|can) you ~ (be|get) any (more (@verdict|@doubtful|@conduct)|lazier|meaner|ruder|dumber|stupider|colder|crueler|nastier)',
    // are you stupid · are you really that dense
    '^ @lead? < (are|were) you ~ (a|an|some|some kind of|such|that|this|so|actually this|really this|really that)? ~ (stupid|dumb|dense|retarded|thick|deluded|delusional|heartless|brain dead|braindead|brain-dead|incompetent|mentally challenged|(@sharp)? (idiot|moron|imbecile|psycho|fool))',
    // are you blind or just stupid
    '^ @lead? < are you (blind|deaf|dumb|high|drunk|crazy|insane|lazy|slow) or (just|simply|are you|what|are you just|really|only|plain)',
  ],
  likely: [
    // are you out of your mind
    '^ @lead? < are you ~ (out of your (fucking|damn)? mind|off your meds|deranged|illiterate|allergic to|incapable|physically incapable)',
    // do you have no shame
    '(do you have|have you|have you got) (no|any|zero|not any) ~ (shame|conscience|heart|decency|self-respect|manners|self respect|empathy|common sense|pride)',
  ],
  hint: [
    // are you insane
    '^ @lead? < are you ~ (insane|crazy|mental|deaf|nuts|blind|twelve|five|a child) $ %cold',
  ],
});

/** Why are you such a liar, are you stupid: a label asked. */
export const characterQuestion = {
  id: 'character-question',
  kind: 'labeling',
  effect: 'A label put as a question leaves only yes or no, and both lose.',
  severity: 'strong',
  source: 'Rosenberg, Nonviolent Communication (2003), ch. 2: moralistic judgments',
  specimens: [
    '⟦Why are you so selfish⟧?',
    '⟦How can you be so cruel⟧?',
    '⟦Are you stupid⟧?',
    'Why are you so tired?',
    'Are you sick, sweetie?',
    '⟦How thick do you have to be to miss that⟧?',
    'How tall do you have to be to ride?',
    'How early do you have to be there?',
  ],
  find,
} as const satisfies Rule;
