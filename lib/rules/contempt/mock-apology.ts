import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('contempt', {
  sure: [
    // well I am so sorry for existing
    '(well)? (i am|we are)? (so|very|terribly|really)? (sorry|apologies|excuse me|forgive me|pardon me) for (existing|breathing|being (alive|human|born|such a (burden|disappointment|bother|nuisance)|a burden|in your way|honest|so needy|worried about you)|having (feelings|a life|an opinion|emotions|needs|standards|a job|a heart)|caring ($|about you|too much|so)|thinking (you|that you|for a second|i|we|maybe you) (might|could|would|were|cared|had|actually|mattered|was|knew|meant)|expecting (you|my|anything|a (little|bit|thank)|basic|some)|wanting (you|to spend|a (little|bit)|my (husband|wife|partner|own)|some|to be)|needing (you|help|anything|a)|asking (you|for) .. (simple|little|bare|basic|one thing|help)|trying to (help|be nice|be a)|assuming (you|that you)|trusting you|believing (you|in you)|inconveniencing you|interrupting your (busy|game|important|precious|nap)|ruining your (perfect|precious|little)|daring to)',
    // sorry I am not perfect like you
    '(so|very|really)? sorry (that)? (i am not|i was not|i can not be|we are not|not (everyone|everybody|all of us)) ~ (perfect|good enough|rich|made of money|your (mother|mom|mum|ex|sister|brother|perfect)|a mind reader|up to your|fun enough|exciting enough|pretty enough|as (perfect|smart|good|important|clever|fun) as|can be)',
    // sorry to inconvenience you with my feelings
    'sorry (to|if i|i) .. (inconvenience|inconvenienced|burden|burdened|bother|bothered) you with my (feelings|problems|existence|emotions|presence|tears|life|needs|pain)',
    // silly me for thinking you would help
    '(silly|stupid|foolish|dumb) (of)? me (for)? (thinking|believing|assuming|expecting|hoping|to think|to believe|to expect|i thought) .. (you|we|i mattered|your)',
    // god forbid you help
    '(god|heaven|heavens) forbid (that)? (you|i (ask|have|want|need|say|get|take|sit|should|expect|do|spend)|anyone (ask|disagree|question|else|say|criticize|criticise)|your|we (ask|spend|do|talk|say))',
    // how dare I ask for help
    'how dare (i|we|anyone|anybody|somebody|someone) (ever|even|actually)? (ask|have|want|need|expect|disagree|question|be|say|speak|feel|take|touch|criticize|criticise|suggest|get|think|interrupt|bother|complain|enjoy|spend)',
    // my bad for trusting you
    '(my (bad|mistake|fault)|shame on me) for (ever)? (trusting|believing|thinking|expecting|caring|assuming|hoping|relying|depending|loving) .. (you|your|@you)',
    // I forgot the world revolves around you
    '(the (whole|entire)? (world|universe|sun|earth|house|family|office|team) (does not|do not|must|should|has to|had to|always|has always)? (revolve|revolves|revolved) around you|it is (always)? all about you|(not)? everything (is not|has to be|must be|is always|does not have to be|is) ~ about you)',
    // what am I, your maid
    '(what am i|who am i|what do i look like|do i look like|i am not|am i|i am tired of being|i did not sign up to be|since when am i) (just)? (your|a|the) (personal|free|little)? (maid|servant|slave|chauffeur|taxi|cook|housekeeper|cleaner|secretary|atm|bank|mother|mom|mum|babysitter|doormat|punching bag|mind reader|therapist|butler|nanny|personal assistant|walking wallet|wallet|help desk|taxi service|google)',
    // who am I to question the great you
    'who am i to (question|judge|doubt|argue with|disagree with|contradict) (the (great|almighty)|you|your|such)',
  ],
  likely: [
    // excuse me for caring
    '^ @lead? < (excuse|pardon|forgive) me for (caring|breathing|living|trying|worrying|asking|noticing|having|wanting|being|thinking|not being) ',
    // your majesty
    '(your (majesty|highness|royal highness|lordship|ladyship|grace)|oh (great|mighty|wise) (one|and))',
    // I will just do everything myself, as usual
    'i (guess|suppose) i ~ (will|have to|should|am going to|must) ~ (do (it|everything|this|that|all of it) (all)? (by)? myself|just (sit here|be|stay home|cry)|clean (it|up)|handle (it|everything))',
    // fine, I will do it myself
    '^ @lead < i will (just)? do (it|everything|this) (all)? (by)? myself (then|again|as usual|like always|like i always do)',
    // do not mind me
    '^ @lead? < (do not (mind|worry about) me|no one cares about me|never mind me) > i will',
    // sorry we can not all be as enlightened as you
    'sorry (that)? (we|i) can not all be',
    // how big of you
    '(so|how|very|real|really) (kind|nice|good|generous|thoughtful|noble|gracious|decent) of you to ~ (fit|squeeze|grace|spare|make an appearance|turn up|bother|acknowledge|pencil|lower yourself|stoop|find (the|a) (time|minute)|show up|show your face)',
  ],
});

/** So sorry for existing; God forbid you help; silly me: an apology that accuses. */
export const mockApology = {
  id: 'mock-apology',
  kind: 'contempt',
  effect: 'An apology that accuses gives nothing to answer and everything to defend.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    '⟦So sorry for existing⟧.',
    '⟦God forbid you help⟧.',
    "⟦I'm not your maid⟧.",
    '⟦How dare I ask for help⟧.',
    "I'm so sorry for being late.",
    "I'm not your neighbor anymore, we moved.",
  ],
  find,
} as const satisfies Rule;
