import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  sure: [
    // you treat me like dirt
    'you ~ (treat|treated|are treating|have treated|keep treating) (me|us|him|her|them|people|everyone|the|your|my|our|this|it) ~ (like|as|so|badly|worse|poorly|unfairly|horribly|terribly|differently) _',
    // you talk to me like a child
    'you ~ (talk|talked|speak|spoke|are talking|are speaking|look at|looked at|act|acted|are acting) ~ (to|at|around|towards)? ~ (me|us|him|her|them|people|everyone)? ~ (like|as if|as though) ~ !(a (champ|pro|boss|king|queen|grown up)|it) _',
    // the way you treat me
    '(the way|how) you ~ (treat|treated|talk to|talked to|speak to|spoke to|look at|act|acted|behave|behaved|handled) ~ (me|us|people|my|the kids|him|her|them|tonight|today|yesterday|last|in front|around|is|was|makes|has)',
    // you yelled at me
    'you ~ (were|are|have been)? ~ (rude|mean|nasty|cruel|cold|awful|horrible|short|unkind|hostile|snappy|condescending|disrespectful|aggressive|unfair) (to|with|towards|toward) (me|us|my|him|her|everyone|the|people|them)',
    // you went behind my back
    'you ~ (went|go|were going|are going) ~ behind (my|our|his|her) (back|backs)',
    // you took me for granted
    'you ~ (take|took|are taking|have taken|keep taking|always take) ~ ((me|us|it|this|everything|everyone) ~ for granted|advantage of|the credit|credit for|all the credit|her side|his side|their side|no (responsibility|interest|notice))',
    // you made a fool of me
    'you ~ (make|made|are making|keep making) ~ (a|an|such a|such an) ~ (fool|idiot|scene|mess|mockery|joke|laughing stock|big deal|spectacle|liar|ass) ..',
    // you let me down
    'you ~ (let|left|kept) (me|us|him|her|them|the kids|your|our|my|everyone) ~ (down|waiting|hanging|alone|stranded|standing|wondering|sitting|out|behind|in the dark|on read|to deal|with|there|high and dry|for) ',
    // you told everyone my secret
    'you ~ (told|tell|are telling) ~ (everyone|everybody|your (mother|mom|mum|sister|friends|family|brother|whole family)|my (mother|mom|mum|sister|friends|family|boss|parents|kids)|the whole|half the|the kids|people) ~ (about|my|our|that|what|i|we|lies|everything|how|private)',
    // you chose work over us
    'you ~ (chose|choose|pick|picked|put|are choosing|are picking|always choose|prioritize|prioritized) .. (over|before|above|ahead of|instead of) (me|us|our|your|my|the)',
    // you spent our rent money
    'you ~ (spent|blew|wasted|gambled|drank|threw|lost|sold|gave) ~ (away)? ~ (our|my|all our|all my|the kids|the whole|half|all of|the rent|the money|another|so much)',
    // you keep interrupting me
    'you ~ (keep|kept) (on)? ~ !(going|thinking of me|making me (smile|laugh)) (@wrong.ing|@nuisance.ing|doing (this|that|it)|(putting|pushing|pulling|throwing|shoving|sending|moving|changing|touching|repeating|reverting|removing|deleting|adding|posting|giving|leaving|coming|increasing|increase|raising|making|telling|calling|asking|saying) ~ (me|us|my|our|it|this|that|on|things|up|the))',
  ],
  likely: [
    // you treat it as a joke
    '^ @lead? < (it (seems|looks|sounds) like)? < you ~ (treat|treated|handle|regard|see|dismiss) (it|this|that|everything|our|my|us|marriage|this relationship) ~ (as|like) ~ (a|an|just|some|nothing|if|though)',
    // you have so much time and you waste it
    '^ @lead? < you have (all|so much) _? _ and you ~ (@wrong|do nothing|just)',
    // you barely look at me
    'you ~ (barely|hardly|scarcely|rarely) ~ (even|ever)? ~ !(know|see the) @care',
    // you refuse to talk
    'you ~ (refuse|refused|are refusing|can not be bothered|could not be bothered|did not bother|do not bother|never bother|have not bothered) ~ (to|with|even)? _',
    // you had to bring up my ex
    'you ~ (just|really|obviously)? ~ had to ~ (bring|go (and|around|behind|there|telling)|say|tell|make|ruin|open|have|be|do|get|invite|start|mention|pick|show|turn|post|ask|drink|and|leave)',
    // you are letting them walk over us
    'you are ~ (letting (him|her|them|everything|the kids|people)|putting (words|me|us|your)|treating|making (excuses|a (fool|mess|scene|big)|everything|this (about|hard|worse)|no|fun|us (late|look))|turning (everything|this|it|the|my|him|her|them)|taking (advantage|everything|it out|this out|sides|me for|him|her)|blowing (this|it|everything|me)|wasting|spending (all|our|my|too)|using (me|us|him|her|them|my|that|this against)|causing|avoiding|refusing|failing|acting|behaving|pushing (me|us|everyone|people)|dragging|comparing (me|us|him|her)|calling (me|us) (a|an|@verdict)|twisting|ignoring|implying|accusing|missing (the|my|our)|hiding (it|this|things|something|behind)|leaving (me|us|everything|it all|your)|choosing|throwing (me|us|it|away|this)|living (off|in a)|spoiling|enabling|sitting (there|around|on)|standing there|talking (down|over|about me|shit|nonsense|crap|like)|not (helping|listening))',
    // you called me a liar
    'you ~ (accuse|accused|blame|blamed|mock|mocked|insult|insulted|judge|judged|criticize|criticized|criticise|criticised|question|questioned|laugh|laughed|compare|compared|belittle|belittled|shame|shamed|threaten|snap|snapped|yell|yelled|scream|screamed|shout|shouted|swear|swore|curse|cursed|lecture|lectured|dismiss|dismissed|doubt|doubted|dump|dumped|corner|cornered) ~ (me|us|my|him|her|them|at me|at us|at him|at her|at the kids|at everyone|at my|our|everything|the kids|people)',
    // you called her names
    'you ~ (call|called|are calling|keep calling|have called) (me|us|him|her|them|my _) ~ (a|an|names|such|@verdict|@name|crazy|fat|ugly|boring)',
    // you knew and said nothing
    '(and)? you ~ (knew|saw|heard) .. (and|but|yet) ~ (you)? ~ (said|did|still|never|chose|let|ignored|went|told|kept|pretended|walked|just)',
    // you had one job
    'you ~ had (one|a single|only one) (job|task|thing)',
    // you were drunk again
    'you (were|are|came home|showed up|turned up|got home|got back) ~ (drunk|high|wasted|hungover|plastered|hammered|an hour late|two hours late|hours late|late) ~ (again|every|as usual|once again)',
    // you forgot our anniversary
    'you ~ (forget|missed|skipped|slept through|blew off|ruined|bailed on|cancelled|canceled|walked out of|left|ignored) ~ (our|my|his|her|the kids|your own|your (daughter|son|kid|mother|father|sister|brother)|again|every|the only) !(keys|phone|coat|umbrella|wallet|jacket|charger|glasses|bag|hat|call)',
    // you took my car without asking
    'you .. (without asking|without telling (me|us|anyone|him|her)|without even (asking|telling|saying|a|checking)|without checking with|without a word|without my|behind my back|in front of everyone|in front of my|in front of the kids|and (did not even|never) (tell|told|say|said|ask|asked|call|called|apologized|thanked)) ..',
    // you still have not paid me back
    'you ~ still ~ (have not|had not|did not|do not|can not|will not|are not|blame|refuse|act) ~ _',
    // you have not helped once
    'you have not ~ (helped|called|paid|said|asked|done|lifted|cleaned|visited|texted|replied|answered|apologized|apologised|thanked|touched|kissed|looked|listened|bothered|spoken|talked|made|contributed|told|given|sent|held|hugged|cooked|even) ..',
    // you are not helping
    'you are not ~ (helping $|helping (me|us|at all|anyone|much|here|by)|listening|trying|paying|being (fair|honest|helpful|reasonable|supportive|nice|kind)|even (listening|trying|looking|sorry|helping|hearing)|pulling|taking this|hearing|answering|telling me|contributing|my|the only one|supporting|respecting|treating|giving me|letting)',
  ],
  hint: [
    // you just walk in here
    'you ~ just ~ (walk|walked|come|came|leave|left|go|went|sit|sat|stand|stood|take|took|show|showed|decide|decided|assume|assumed|expect|blow|throw|threw|talk|repeat|said|say|ignore|do|did|made|make|barge|barged|disappear|disappeared)',
    // you changed the plan
    'you ~ (changed|moved|cancelled|canceled|left|took|sold|gave|dropped|broke|hid|deleted|blocked|muted|read|ate|drank|used|touched|told|invited|hired|fired|signed|posted|shared|sent|bought|put|hit|censored|tried|answered|answer) ~ (me|us|my|our|it|everything|the|him|her|all|a)',
  ],
});

export const treatedBadly = {
  id: 'treated-badly',
  kind: 'criticism',
  effect: 'How somebody treats people is a verdict, and verdicts get appealed.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ['⟦You treat me like dirt⟧.', 'You treat people well.', '⟦You keep interrupting me⟧.'],
  find,
} as const satisfies Rule;
