import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

/**
 * A deed told with what makes it worse: against what was asked, in the wrong company, at the wrong moment, on
 * purpose, or with what it cost. No list of deeds: any that is neither a kindness nor, what is never softened, harm.
 */
const find = byPatterns('criticism', {
  likely: [
    // you told them about my exam after i asked you to wait
    'you ~ (have|had|went and|had to go and)? ~ !(@kind-deed|@grave-deed|did|do|does|have|had|not) (#PastTense|read|put|let|set|cut|shut|spread) ... @against',
    // you did not call when i needed you
    'you ~ (did|do|have|could|would|will|are|were|can) not ... @against',
    // you never paid and i had to
    'you ~ @never ... @against',
    // you are at the pub while i do bedtime
    '%calm you are ~ (on|at|out|in|off|busy|asleep|drunk|online|gaming|laughing|sitting|lying|playing|watching|flirting|talking|spending|telling|leaving|taking|going) ... @against',
    // your slides were late and it made me look unprepared
    '^ ~ your _ _? ~ (was|were|is|are|have been|has been) ~ (late|wrong|missing|incomplete|unfinished|empty|dirty|rude|short|overdue|broken|everywhere|a mess|a disaster|full of|not done|not ready|not finished|not there|not paid|still not) ... (@against|@over-and-over)',
    // you are on that phone every single dinner
    '%calm you (are|were|have been) ~ (on (your|that|the)|at (the|your)|out|late|drunk|asleep|gone|busy|online|gaming|grumpy|rude|short with|miles away|somewhere else) .. @over-and-over',
    // you left it in the sink again
    'you ~ (have|had|went and)? ~ !(@kind-deed|@grave-deed|did|do|does|have|had|not) (#PastTense|read|put|let|set|cut|shut|spread) .. (my|me|our|us) .. @over-and-over',
  ],
  hint: [
    'you ~ (did|do|have|could|would|will|are|were|can) not ... @over-and-over',
    'you ~ (have|had|went and)? ~ !(@kind-deed|@grave-deed|did|do|does|have|had|not) (#PastTense|read|put|let|set|cut|shut|spread) .. @over-and-over',
  ],
});

export const madeWorse = {
  id: 'made-worse',
  kind: 'criticism',
  effect: 'Told with what made it worse, a fact sounds like a verdict.',
  severity: 'mild',
  source: 'Malle, Guglielmo & Monroe (2014), A theory of blame: what is weighed beside the deed',
  specimens: [
    '⟦You told Rosa about the test after I asked you to wait⟧.',
    '⟦you read my diary without asking⟧',
    '⟦Your slides were late and it made me look unprepared⟧.',
    '⟦youre on that tablet every single dinner⟧',
    'You came when I needed you.',
    'You called while I was out.',
    'You stayed with me while I cried.',
  ],
  find,
} as const satisfies Rule;
