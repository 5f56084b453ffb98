import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('contempt', {
  sure: [
    // thanks for nothing
    '^ @lead? < (thanks|thank you) (a lot|so much|very much)? for (nothing $|ruining|wasting|abandoning|the guilt trip|not (even)? (bothering|showing|helping|telling|asking|calling|listening|inviting|caring|being there|coming|letting|warning|having my back|believing)|(never|always|finally|once again|yet again) (ignoring|letting|making|ruining|forgetting|leaving|proving|showing your true)|!(making me feel) @wrong.ing|leaving me (with|to|alone|hanging|stranded)|dumping|making me (look (bad|stupid|like)|wait|cry|do everything|feel (like (shit|crap|garbage|nothing|an)|small|stupid|worthless|unwanted|invisible))|proving|the heads up you never|all your help .. not|absolutely nothing)',
    // great job ruining everything · nice work breaking the build again
    '^ @lead? < (great|good|nice|excellent|fantastic|brilliant|amazing|wonderful|stellar|fine|superb|terrific) (job|work|going|one|move|effort|timing|parenting) .. (@wrong.ing|genius|einstein|again $|@name|dumbass|breaking|losing|not (telling|showing|helping))',
    // way to go, ruining it · way to ruin it
    '^ @lead? < way to (@wrong.base|be (there|a)|make me|make us|make it|make everything|go (genius|einstein|idiot|dumbass|moron)|kill the|bring (everyone|us|me) down|show up|read the|listen|pay attention|support me|help out|care|remember|keep a|keep your|pick a)',
    // congratulations, you have managed to break it again
    '^ @lead? < (congratulations|congrats|well done|bravo|good job|great job|nice job|nice work|great work|good work) you ~ (have|had)? ~ (managed to|finally|officially|successfully|really)? ~ (@wrong|broke|broken|killed|kill|lost|made (me|us|her|him|them|everyone) (cry|feel|look|late|miss)|proved|proven|turned|missed|just made)',
    // slow clap
    '^ @lead? < (slow clap|slow claps|cue the (violins|violin|tears|applause)|(play|playing) (the|a|you a|you the) (world smallest|smallest|tiny) violin|tiny violin|golf clap|round of applause (for|everyone)|someone give (you|this man|this woman|him|her) a medal|give (yourself|the man|the woman|this man|the lady) a (medal|round|trophy|cookie|gold star|pat)|do you want a (medal|cookie|trophy|gold star|prize|round of applause|parade|standing ovation)|what do you want a (medal|cookie|trophy|gold star|prize|parade)|here is your medal|where is your medal)',
    // mother of the year
    '^ @lead? @lead? < (@role|@kin|son|daughter) of the (year|century|month|decade) > ($|everyone|everybody|award|over here|right)',
    // how generous of you to finally help
    '(how|so|very|real|really|that is so|that was so) (generous|kind|nice|thoughtful|big|good|noble|gracious|considerate|sweet|helpful|brave|mature|responsible|romantic|convenient) of you to .. (finally|for once|bother|grace|at last|when it suits|squeeze (me|us)|spare (me|us)|let me know (now|at the last)|not (to)?|pretend)',
    // nice of you to finally come home
    '^ @lead? < (it is|it was)? (so|very|real|really)? (nice|good|kind|great|glad|lovely) of you to (finally|show up $|turn up|bother|grace us|make an appearance|wake up|tell me (now|after)|let me know (now|at the last|after)|crawl|at last)',
    // so glad you could make it, two hours late
    '(so)? (glad|happy|pleased|great|nice) (that)? you (could|can|finally|found the time|managed to|decided to) .. (finally|two hours late|hours late|an hour late|grace us|for once|to show up|show up|bother|squeeze (me|us) in|fit (me|us) in|join us at last)',
    // that is rich coming from you
    '(that is (so|really|pretty|a bit)? (rich|funny|cute|hilarious|big|ironic|bold|precious|interesting|hypocritical)|(rich|big words|big talk|bold)|ironic) coming from (you|the|someone who|somebody who|a)',
    // says the man who never calls
    '^ @lead? < (says|said) the (one|person|guy|man|woman|girl|boy|lady|king|queen|same|dude|mother|father|husband|wife|biggest) (who|that|of)',
    // real mature
    '^ @lead? < (real|really|very|so|how|that is (real|really|very|so)|wow (real|very|so)) (mature|classy|professional|adult of you|grown up of you|original|helpful of you) > ($|of you|@pet $|from you)',
    // what would I do without your constant criticism
    'what would (i|we) (ever)? do without your ~ (constant|helpful|endless|wise|daily|little|brilliant|amazing)? (criticism|comments|opinion|opinions|nagging|complaining|advice|corrections|lectures|remarks|judgment|input|insults|wisdom)',
    // look who finally decided to show up
    '^ < (oh|well|ah)? (look who (finally|decided|remembered|remembers|showed|shows|crawled|bothered|is (talking|suddenly|finally|back when)|woke|grew|found|cares|it is)|the prodigal)',
    // wow, you actually loaded the dishwasher, should I call the newspapers
    '^ @lead? < (should i|shall i|shall we|someone|somebody|quick someone|let me) (please)? (call|alert|notify|phone) the (newspapers|newspaper|press|media|news|papers|police of|wambulance|waambulance|fire)',
  ],
  likely: [
    // oh great job, as usual
    '^ @lead? < (oh)? (great|good|nice|excellent|fantastic|brilliant|amazing|wonderful|stellar|fine|superb|terrific) (job|work|going|one|move|effort|timing)? (as usual|as always|as ever|yet again|once again) > $ %cold',
    // thanks, captain obvious
    '^ @lead? < (thanks|thank you|nice|good job|great job|nice work|nice one|good one|great idea|well done|brilliant|congrats|congratulations|bravo|no shit|way to go|real smooth|smooth move|smooth|whatever you say|if you say so|ok|calm down) (a lot)? (captain obvious|sherlock|einstein|genius|your majesty|your highness|professor|mister perfect|mr perfect|miss perfect|mrs perfect|ms perfect|little miss perfect|smartass|smarty pants|hero|superstar|champ|big shot|picasso|columbo|drama queen|buddy boy|queen bee) >',
    // good for you I guess
    '^ @lead? < (well)? (good|great|nice|happy|fine) for you (i guess|i suppose|then i guess|i am sure|whatever)',
    // bravo
    '^ @lead < (bravo|well played) (really)? > $ %cold',
    // aren not you special
    '(are not you|you are not you|well are not you) (just)? ~ (special|clever|precious|perfect|a ray of sunshine|the expert|a saint|a genius|the victim|a hero|lovely|smart|a peach|something|charming|generous|little miss|mister|mr|so mature|the perfect) $',
    // oh aren you just perfect
    '^ @lead? < (because|since|i forgot|oh right|right|sure|i am sure|must be because|yes because) (that)? you (are|were) ~ (perfect|so perfect|always right|never wrong|the expert|the victim|a saint|so (busy|important|special|smart|innocent|wise|generous)|god gift|too good for|too important|too busy for|better than everyone)',
    // you really outdid yourself this time
    '@you (really|truly|have really|have truly)? (outdid|outdone) yourself (this time|again)',
    // so much for being my best friend
    '^ @lead? @lead? < so much for (being|your|you|us|our|my (best friend|birthday|so called)|trust|promises|support|family|honesty|loyalty|friendship|a promise|having my back|for better|keeping|never)',
    // I wish I could be as carefree as you
    'i (wish|would love) (i could|to) (be (as|so)|live|have) .. (like you|as you|your life) (always|never)?  (do nothing|no responsibilities|no worries)',
    // I am sure you had something more important to do
    '^ @lead? < i am sure (you|it|that|your) .. (so busy|very busy|more important|way more important|much more important|too busy|super busy|such a (hard|tough|busy|long)|must have been (so|very) (hard|tough|busy)|an accident|was just an accident|totally (an accident|innocent)|have your reasons as)',
    // take your time, why do not you
    '^ @lead? < (scare me|take your time|help yourself|make yourself comfortable|go ahead and (ignore|blame|leave|ruin|run|walk|hide)|interrupt me|ruin it|rub it in|blame me|sure blame me|yes blame me|leave me to it|walk away|run away|by all means) why do not you',
    // by all means keep ignoring me
    '^ @lead? < (by all means|go ahead|sure|no please|please|that is right|yes) (just)? (keep|carry on|go on|continue|blame|ignore|walk away|make it about|make this about|run back to|run to|hide behind|take (his|her|their) side|throw) ~ (@wrong.ing|@nuisance.ing|ignoring|me $|blaming|lying|yelling|you|yourself|your (mommy|mother|friends|mother side))',
    // accountant of the year
    '^ (well done|congrats|congratulations|bravo|thanks|nice one|ok|sure)? < !(time|day|part|end|rest|beginning|start|middle|best|most|this|that|book|song|movie|film|game|season|player|photo|word|person) _ of the year > $ %cold',
  ],
});

/** Great job, as usual; thanks for nothing: praise turned around. */
export const sarcasticPraise = {
  id: 'sarcastic-praise',
  kind: 'contempt',
  effect: 'Praise that means its opposite stings twice: once as blame, once as mockery.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    '⟦Thanks for nothing⟧.',
    'Oh, ⟦great job, as usual⟧.',
    '⟦Nice of you to finally come home⟧.',
    "⟦That's rich coming from you⟧.",
    '⟦Way to ruin the party⟧.',
    'Great job on the talk!',
    'Way to go, team!',
    'Thank you for finally fixing the tap, you are a star.',
    'Nice of you to come all this way!',
  ],
  find,
} as const satisfies Rule;
