import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('threat', {
  sure: [
    // if you do that again we are done
    '<&(as|even|see) (if|unless|when|once) (you|u|this|that|it|i|anyone|your|he|she) ... (again|one more|another|one more time|ever|keep|dare|do not|does not|is not|not|lie|cheat|fail|forget|ignore|walk|miss|skip|refuse|choose|cancel|once more|yell|stop|tell|say|find out|hear|see|go|leave|touch|call|come|continue|get|let|happens|drink|smoke|gamble|quit|are late|hurt|embarrass) ... (i|we|it|this|that|the marriage|the engagement|the wedding|the deal|the friendship|everything) (am|are|is|will be) ~ (done|through|finished|over|gone|out of here|out for good|off|leaving you|breaking up|walking away|walking out|moving out|filing for|divorcing you|packing (my|your)|taking the (kids|children|dog|house|car)|leaving with the (kids|children)|calling my lawyer|calling a lawyer|history) !(with (the|my|this|that|dinner|lunch|work)|by|at|to|for|on|in|until|before|around)',
    // if you go I am leaving you
    '<&(as|even|see) (if|unless) (you|u) ... i am ~ (leaving you|divorcing you|breaking up with|done with you|filing for|packing (my|your)|taking the (kids|children|house)|moving out|walking out)',
    // if you walk out you will regret it
    '<&(as|even) (if|unless|when|once) (you|u|this|that|it|anyone|your) ... (you|u) (will|are going to) ~ (regret|be (so|very)? sorry|pay for|wish you (had|never)|never see (me|us|the|your|them|her|him) ~ again|lose (me|us|the kids|everything|your (kids|family|job))|be (out|fired|gone|history|banned from|single|homeless|finished|dead|hearing from|reported|sued)|hear from my (lawyer|attorney)|never meet|never be (welcome|allowed|forgiven)|find out|not be (seeing|welcome|invited|coming))',
    // if you keep this up I will tell everyone
    '<&(as|even|see|what) (if|unless) (you|u|this|that|your|anyone) ... (again|one more time|ever|keep|dare|do not|not|lie|cheat|fail|forget|ignore|walk|miss|refuse|choose|cancel|once more|yell|stop|tell|say|touch|leave|come|call|go|breathe|show|mess|cross|push|think|try|hurt|get|take) ... (i|we) (will|am going to|are going to|shall|would) ~ (make sure (you|everyone|everybody|nobody|that|the|your|they|she|he)|make (you|your life)|ruin you|ruin your|destroy|end you|finish you|kill you|hurt you|break your|smash|wring your|beat (you|your)|kick your|slap|knock|punch|burn|throw you out|throw your|throw out your|kick you out|cut you off|cut you out|leave you|divorce|sue|fire (you|both|the)|evict you|expel you|ground you|disown|dump you|quit|tow|toss|throw (it|this|that|you|them|your)|smash|take you to court|take you for everything|take the (kids|children|house|dog)|take everything|report you|have you (fired|arrested|removed|thrown)|get you fired|tell (everyone|everybody|your (wife|husband|mother|mom|mum|dad|father|boss|parents|family|girlfriend|boyfriend)|mom|mum|dad|hr|the judge|the boss|the whole)|post (it|this|them|your|the|everything)|expose|show (everyone|everybody|your|them|the judge)|send (this|them|it|these|the (screenshots|photos|pictures|messages)) to|send everyone|never (speak|talk|forgive|trust|come|help|let you|see you|call|visit|lend|set foot|love|sleep)|not be (here|coming back|around|waiting|home)|be (gone|done)|change the locks|call (my|the|a) lawyer|file for|have your|rip|pluck|drop you|get (even|you back|back at you)|hate you|never ever|stop paying|leave (and never|for good|right now)|find (someone|somebody) (else|who|better)|see to it|be the last|make it so|lose it on|give you something to cry|wipe|skin|go to your boss|go to hr|go straight to|go public|message everyone|msg|message to|sell your|delete your|burn your|leak)',
    // if you leave do not bother coming back
    '<&(as|even) (if|unless) (you|u|this|that|your) ... ((do not|never) ~ (bother (coming|calling|texting|showing|with|to)|expect (me|us|a|my|any)|come (back|crying|crawling|running|home)|(ever)? (speak to|talk to|call|contact) me)|(you can )?(consider (us|this|it|yourself|our)|start packing|forget about (us|me|the|seeing|ever)))',
    // if you do not change you can pack your bags
    '<&(as|even) (if|unless) (you|u|this|that|your) ... (you|u) can ~ (pack|leave for good|get out|move out|find (yourself|someone|somebody|another|a new)|forget (about)?|kiss|say goodbye|sleep (on the|outside|somewhere else)|go to hell|explain|walk home|go back to|do it all|raise|pay)',
    // I swear if you tell anyone
    '<i swear (to god)? if (you|u|your|i|this|that|one more) .. ',
    // if you lie to me once more
    '<&(as|even|and|see|but) if (you|u) .. (again|one more time|once more|another time) .. %loud $$',
    // either it stops or I am leaving
    '<either .. or (i|we|you|it|u) (am|are|will|is|can) ~ (leaving|leave|done|out|gone|over|going|finished|taking|take|tell|telling|find|finding|pack|never|calling)',
    // it is me or your job · choose: me or the bottle
    '<(it is|it is either|choose it is|you can choose it is) ~ (either)? me or (your|her|him|the|that|them|it|this|these) (_)? _?',
  ],
  likely: [
    // if you are late again I am not waiting
    '<&(as|even) if (you|u) .. (again|one more time|ever) ... (i|we) (am|are|will) ~ (not|never|no longer|telling|leaving|taking|going to (take|leave|tell|stop|cancel|return|sell|lose))',
    // if you loved the kids you will sign
    '<if you (want|ever want|still want|care|value|know what is good|would like) (to (keep|see|stay|live|be part|be in|have)|your|what is|about|this|us) ... you (will|had better|better|would better)',
    // next time you pull something like this I am telling your mother
    '<(the)? next time (you|u|this|that|i (hear|catch|see)) ... (i|we|you) (am|are|will|can) ~ (not|never|going|gone|out|leaving|telling|tell|done|over|taking|throwing|throw|regret|be sorry|calling my|find|no longer|walking|will)',
    // the next time you do that will be the last
    '<(the)? next time you .. (will be|is) (the|your) last',
    // if this carries on I am going back to court
    '<&(as|even|see|what|wonder|know|ask) (if|unless|should) (you|u|this|that|it|they|your|i (do not|find|catch|hear|see|have to)|he is not|she is not|the) ... (i|we|you|u|it|the whole|everyone|your|he|she|they|there) (will|am|are|is|would) ~ (have no choice|be forced|going (back)? to (court|hr|your|my lawyer|the judge|the press|file|tell|leave|sue|report|lose|regret)|escalate|disown|never forgive|never speak|hear (what|about|from my)|tell (everyone|them|your|her|him|mum|mom|dad)|not see (him|her|them|me|us|the)|be (no|hell|consequences|sorry|over|gone|out|fired|off the|reflected|your last|the last)|filing|file|sue|suing|reporting|report you|leaving you|taking (you|him|her|the|this|it)|take (you|him|her|the|this) (to|away|off)|moving out|kicking|throwing|changing the|change the locks|cutting you|cut you|stopping (the|your)|stop (paying|helping|the|your)|send (us|someone)|replace|replaced|write you out|cancel (the|your)) !(around at|dinner)',
    // either she goes or I go
    '<(either)? (she|he|it|that|they|the _|your _) (goes|go|leaves|stays|moves out) or i (go|do|am|leave|will)',
    // me or the job in Oslo
    '<^^ (so)? (it is|pick|choose|decide)? (it is)? (me|us) or (the|your|her|him|them|that|this|it|work|football|drinking) .. $',
    // next time I find a bottle you are out
    '<^ @lead? (the)? next time (you|u|this|that|i (find|catch|hear|see|have|am|get|need)|he|she|it|something|we) ... (i|we|you|u|the|your|it|do not|he|she|they) (am|are|is|will|can|let|stay|leave|walk|tell|find|go|do not|not) ~ (out|gone|not|never|tell|let (them|him|her|it|everyone)|over|done|throw|sell|lose|no|going (to (tell|leave|lose|let|call your|report|take))|calling (your|hr|my)|be (the last|out|gone|sorry|no|over|alone|your last|someone else)|walking|telling|leaving|taking|sleep|find someone|on your own|dealing|let you|have to find|be sleeping|change|make you|regret|dead|fired|finished|explain|cover|for good|bother|silence)',
    // last time I cover for you
    '<^ @lead? (that (was|is) the)? last time i (cover|do|help|bail|lend|lie|clean|trust|believe|forgive|stick|stand up|save|invite|ask|cook|wait|let) .. (you|u|for|anything|your) ',
  ],
});

/** If you do that again we are done: a condition with a punishment. */
export const ultimatum = {
  id: 'ultimatum',
  kind: 'threat',
  effect: 'An ultimatum puts the relationship on the table, and then the talk is about that.',
  severity: 'strong',
  source:
    'Patterson, Coercive Family Process (1982); Gordon, Parent Effectiveness Training (1970), ch. 6: warning and threatening',
  specimens: [
    "⟦If you do that again we're done⟧.",
    '⟦If you walk out now you will regret it⟧.',
    "⟦Either the drinking stops or I'm leaving⟧.",
    "If you're late, text me.",
    'If you finish early we are done by noon.',
    "If you can't make it we are meeting again on Sunday.",
    "⟦If you don't show up today, I will fire you⟧.",
  ],
  find,
} as const satisfies Rule;
