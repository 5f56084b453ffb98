import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('contempt', {
  sure: [
    // aww did I hurt your little feelings
    '(aww|aw|oh)? (did|do) (i|we|that|someone|somebody|they|it) ~ (hurt|upset|offend|bruise) (your|the) ~ (little|poor|precious|fragile|delicate|widdle|wittle|tiny|sensitive)+ (feelings|ego|heart|baby|princess)',
    // whatever helps you sleep at night
    '(whatever (helps you sleep|lets you sleep|makes you (feel (better|good) about yourself|feel (big|important|special|superior|like a man)|sleep))|i (do not know|have no idea|wonder) how you (sleep|live with yourself|look at yourself|can sleep|can live with|can look))',
    // keep telling yourself that
    '^ @lead? < (you)? (just)? (keep|go on) (on)? (telling yourself|believing (that|what|whatever|your)|dreaming|lying to yourself|pretending|making excuses|kidding yourself|hiding behind|playing the (victim|martyr))',
    // are you happy now, I hope it was worth it
    '(are you|you) (happy|satisfied|proud of yourself|pleased with yourself) now (that)?',
    // I hope you are proud of yourself
    'i (really|just|sure)? hope (that)? (you are (happy (now|with yourself|together|with what)|proud of (yourself|what)|satisfied|pleased with yourself|ashamed)|it was worth (it|ruining|losing|hurting)|(she|he) (is|was) worth it|you (enjoy|enjoyed) (ruining|making|hurting|your (little|lonely)|being (alone|miserable))|you (choke|rot|fail|suffer|get (fired|what you deserve|dumped)|feel (bad|guilty|terrible|ashamed|awful)|die|lose everything|never (find|sleep|forgive)|end up alone|know what you did|realize (what you|how much you)|can live with))',
    // shame on you
    '^ @lead? < (shame|shame shame) on you (all|both|for|and|$)',
    // you disgust me
    '@you ~ (disgust|sicken|repulse|nauseate|revolt) (me|us|everyone)',
    // I am ashamed of you
    '(i am|we are|makes me|made me|i feel|i felt) ~ (ashamed|embarrassed|disgusted|sickened|repulsed|appalled) (of|by|to (be seen|know|call|be related|be your|be married|have)|with) (you|your|with you|myself for ever trusting)',
    // I have lost all respect for you
    '(i|we) (have)? ~ (lost|lose|losing|am losing|have lost|have no|had no|have zero) (all|any|every|what little|whatever|the last bit of|the last shred of|every bit of|every ounce of)? ~ (respect|patience|trust|faith|sympathy|hope) (i had)? (left)? (for|with|in) (you|your)',
    // I can not stand you
    '(i|we|nobody|no one|everyone) ~ (can not|could not|can hardly|can barely) (stand|bear|tolerate|take) (you|looking at you|the sight of you|being (around|near|with|in the same room as) you|to (look at|be (around|near|with)|hear) you|your (voice|face|attitude|whining|lies|nagging|drama|family|behavior|behaviour|mess|constant|excuses|stupid))',
    // I am sick of your lies
    '(i am|we are|everyone is) ~ (sick|tired|sick and tired|fed up|over|done|exhausted|bored|sick to death) (of|with|by) (you $|your ~ (stupid|constant|endless|little|childish|pathetic|same old|lame|fake|petty)? (lies|lying|drama|drinking|attitude|crap|shit|bullshit|bs|excuses|nagging|whining|games|jokes|behavior|behaviour|promises|moods|tantrums|mess|laziness|complaining|nonsense|jealousy|ego|selfishness|mouth|manipulation|temper|criticism|lectures|guilt|face|negativity|yelling|insults|apologies|silence|ways|antics|hot and cold|hobbies|phone|friends coming first)|you ~ (@wrong.ing|@nuisance.ing|always|never|not|being|acting|making|putting|treating|and your))',
    // go cry to your mommy
    '^ @lead? < (you)? (just)? (go|going to|are you going to|gonna|run|why do not you go) (and)? (cry|crying|run|whine|running|tell) ~ (to|about it to|back to) (your)? (mommy|mom|mother|mummy|daddy|mama|little friends|friends about it|mum)',
    // are you going to cry
    '^ @lead? < (are you|you) (going to|gonna) (cry|pout|sulk|throw a tantrum|whine) (about it|now|again|some more|like a|more)?',
    // do the world a favor
    '(do (me|us|the world|everyone|everybody|yourself) a (favor|favour) and (shut|leave|disappear|grow|get (lost|over|out|a)|do not|stop|go|never|stay|drop|jump|quit|keep your))',
    // you will die alone
    '@you ~ (are going to|will) ~ (die|end up|be|grow old|wind up) (alone|lonely|all alone|miserable|with nobody|with nothing|a nobody|nothing|just like your)',
    // better off without you
    '(i|we|she|he|they|the kids|everyone|everybody|the world|the team|this family|you know we) (am|are|is|was|were|would be|will be|have been|had been)? ~ (much|far|way|so much)? (better off|happier|just fine|better) without you !(for|until|next|this|tonight|tomorrow)',
    // I wish I had never met you
    '(i (wish|regret)|the biggest mistake|my biggest mistake|worst (mistake|decision|thing)) .. (never (met|married|dated|hired|trusted|had|known|loved|let)|(meeting|marrying|dating|hiring|trusting|having|loving|believing|knowing) (you|someone like you))',
    // you peaked in high school
    '@you ~ (peaked in|should be ashamed|have much to learn about (life|how)|will never (understand|get it|learn|change|amount to|be anything|make it|be happy|be good enough|find anyone|be a real|be half)|do not (even)? (get it|have a clue|know the first thing|know what you are talking)|know nothing about|have no (clue|idea) what you are (talking|doing)|are (a)? waste (of)? (my|our|everyone)|could not (organize|organise|find your|run a|pour|boil|care less))',
  ],
  likely: [
    // oh so now you care
    '^ @lead? < (so)? (now|suddenly|all of a sudden) ~ you ~ (want to (talk|help|be|care|apologize|apologise|listen|see|act|play|fix|spend|make)|care|remember|have time|have something to say|notice|are interested|have (a)? (feelings|opinion)|expect me to|need me|love me|are (sorry|a saint|an expert|busy|the victim|tired|too good)|decide|show up|call|text)',
    // sure you were
    '^ < (oh)? (sure|yes right|yes sure|uh huh|right sure) you (did|were|are|will|was|forgot) $ %cold',
    // did it hurt to be nice for once
    '^ @lead? < (did|does|would|will) it (hurt|kill|physically hurt|pain) (you)? to (be|say|do|think|help|admit|ask|tell|show|listen|pick|call|act|use|just|put|clean|smile|answer|apologize|apologise|actually)',
    // enjoy being alone
    '^ @lead? < (have fun|enjoy|good luck|have a (nice|great) (life|time)) (with)? (being (alone|single|miserable|right)|dying alone|your (miserable|sad|lonely|little|pathetic|precious|new (girlfriend|boyfriend|life|toy|best friend))|finding (someone|somebody|anyone|another)|explaining|getting|without me|that attitude|living with yourself|raising)',
    // have a nice life
    '^ @lead? < have a (nice|good|great) life > $ %cold',
    // poor you
    '^ @lead? < (boo hoo|boohoo|aw poor (baby|you)|poor little (you|me|baby)|my heart bleeds (for you)?|cry more|cope|cope harder|stay mad|die mad about it|skill issue|touch grass|ratio|womp womp|take the l|seethe) > $ %cold &(aw)',
    // what a joke you are
    '^ @lead? < what a (joke|disgrace|disappointment|waste|waste of (space|time)|pathetic|sad|sorry|load of|bunch of|laugh|coward|hypocrite|liar|loser|mess you) .. you ',
    // you and your stupid excuses
    '^ @lead? < you and your ~ (stupid|damn|goddamn|goddam|fucking|precious|little|bloody|big|dumb|constant|endless|crazy|perfect|fancy) (_)? _ > $',
    // I am done explaining to you
    '(i am|we are) ~ (done|finished|through) (explaining|arguing|wasting my time|making excuses for you|covering for you|cleaning up (after you|your)|babysitting you|begging you|chasing you|pretending|fighting with you|putting up with (you|your)|dealing with (you|your)|being (your|nice to you|the bigger person|patient with you|treated))',
    // it is like talking to a wall
    '(it is|this is)? ~ like (talking|speaking) to a (brick)? (wall|child|toddler|rock|stone|five year old|broken record|robot)',
    // I do not know why I bother
    '(i do not know why i (even)? (bother|try|stay|married|put up|trust|trusted|believed|ask)|why do i (even)? (bother|try|put up with you|waste my)|what did i ever see in you|what was i thinking (marrying|trusting|dating|hiring|when i)|i can not believe i (married|trusted|dated|hired|loved|fell for|believed|wasted|ever|used to|defended) .. (you|this|your))',
    // it would kill you to say thanks
    'heaven (only)? knows you (never|would not|can not|do not)',
  ],
  hint: [
    // i hate you
    '^ @lead? < (i|we|everyone) ~ (hate|despise|loathe|detest|can not stand) you > ($|so much|for) %cold',
    // yeah right
    '^ @lead? < (yes right|sure sure|of course you (did|did not|forgot|would)|typical you|so typical of you|that is so typical|classic you) > $ %cold',
    // waste to talk to you
    '(a)? (waste|waste of (time|breath|my time|energy)) (to|even|talking|trying|arguing) .. (you)',
  ],
});

/** Aww, did I hurt your little feelings; whatever helps you sleep at night: laughter at somebody. */
export const mockery = {
  id: 'mockery',
  kind: 'contempt',
  effect: 'Mockery says: you are beneath a real answer. It is the strongest sign of a talk that ends badly.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    '⟦Did I hurt your little feelings⟧?',
    '⟦Whatever helps you sleep at night⟧.',
    '⟦Shame on you⟧!',
    "⟦I hope you're proud of yourself⟧.",
    "⟦I'm sick of your lies⟧.",
    "I'm proud of you.",
    "I'm sick of this rain.",
    'I hope you are happy with the new house.',
  ],
  find,
} as const satisfies Rule;
