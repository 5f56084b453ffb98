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
    // you call that clean
    '&(do|did|would|can|what) @you (really|seriously|actually)? call (that|this) (a|an)? _',
    // I would explain it to you but I have no crayons
    '(i (would|could) explain (it|this|that) (to you)? but|(use|using|try) (smaller|simpler|small|shorter|simple) words|(type|talk|speak|say (it|this|that)) (really|very|extra)? slowly (so|for)|(do you (need|want)|should i|shall i|do i (need|have) to|want me to) .. (draw|paint) you a (picture|diagram|map)|spell it out for you|do i (need|have) to (draw|spell|explain it (again|slowly))|sound it out)',
    // did someone get their feelings hurt
    '(did|has|have) (someone|somebody|mummy|mommy|daddy|mama|the baby|little|poor) .. (get their feelings|got their feelings|their feelings|say no|hurt your|get (triggered|upset|jealous|offended|butthurt))',
    // are not we high and mighty
    'are not (we|you) ~ (@verdict|@conduct|special|clever|fancy|touchy|sensitive|precious|grand|superior|important|full of ourselves|just perfect|just so|little miss)',
    // the adults are talking
    '(the)? (adults|grown ups|grownups|grown-ups|big kids) are (talking|speaking|trying to)',
    // your whole personality is a bumper sticker
    'your (whole|entire) (personality|life|identity|existence) is',
    // let me know when you have finished sulking
    '(let me know|wake me|wake me up|call me|text me|tell me|come back|come find me|come talk to me|talk to me|get back to me) (when|once|if) you (have|are|can|decide|grow|learn|manage|want) ~ (ever)? ~ ((done|finished) (being|acting|sulking|crying|whining|playing|pouting|throwing|feeling|pretending|making|having|lying|blaming|yelling)|ready to (be|act|grow|stop|behave|apologize|apologise)|got a point|grown|calmed|learned|stopped|found (a|your)|behave|act like|to (be|act|behave|grow)|got over|some|a point|up|decided to (be|act|grow|behave|stop)|able to (be|act))',
    // it is never you, is it
    "(it (is|was) never (you|your (fault|problem|mess))|(everything|it) (is|was) (always)? ~ (somebody else's|someone else's|everyone else's|everybody else's|everyone's|my|the world's) fault (but|except|never|as ever|with you|right))",
    // big of you to show up
    '(big|mighty|awfully) (big|kind|nice|good|decent)? of you (to|$)',
    // you are having a tantrum
    '@you (are|were) ~ (having|throwing) (a|another|one of your) ~ (little|big|proper|full)? (tantrum|tantrums|fit|meltdown|hissy fit|hissy|strop|paddy|sulk|pity party|moment again)',
    // another one of your spreadsheets
    '(another|yet another|one more|just another) (one)? of your (_)? _',
    // you could not boil an egg
    '@you (could|can) not ~ (even)? ~ (run|organize|organise|boil|parent|co-parent|manage|pour|lead|plan|cook|parallel park|find your|think your|talk your|fight your|hold) (a|an|your) (bath|raffle|party|piss up|egg|water|plant|goldfish|kettle|toaster|lemonade stand|houseplant|hamster|pet|way out|own ass|ass with|own backside|sandcastle|tea party|job|relationship|conversation)',
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
    // did I interrupt your busy day of nothing
    '(i am)? (so)? sorry (did|was|am|is|are|have) (i|my|we|that) .. (interrupt your|interrupting your|disturb your|inconvenience|boring you|keeping you from|too much for you|not (good|rich|fun|pretty) enough|spoil your|ruin your)',
    // aww someone is triggered
    '^ @lead? @lead? < (someone|somebody) (is|got|has|had|needs|woke|can not|seems|sounds) ~ (a bit|a little|feeling)? ~ (triggered|cranky|grumpy|jealous|touchy|moody|salty|sensitive|mad|butthurt|bitter|in a mood|a nap|their feelings|up on the wrong|take a joke|a big head|defensive|issues|their period|out of bed)',
    // here comes the martyr
    '^ @lead? @lead? < (here (comes|come|we have)|enter|all hail|make way for|behold|ah yes|oh look|oh good|ah|yes) (it is)? (the|our|little|saint|mr|mrs|miss|king|queen|lord|lady) ~ (great|resident|self appointed|famous|real)? ~ (martyr|victim|drama|lecture|expert|hero|queen|king|guilt|guilt trip|excuses|tears|waterworks|genius|saint|know it all|boss|sulk|sulking|whining|provider|professor|authority|voice of reason|silent treatment|sob story|princess|poor me)',
    // Mr Unreliable strikes again
    '_ strikes again > $',
    // ok mr perfect
    '^ @lead? < (ok|sure|alright|yes|whatever|thanks|good for you|sorry) (mr|mister|mrs|miss|ms|little miss|saint|captain) (perfect|know it all|know-it-all|important|popular|big shot|sensitive|innocent|independent|busy|right|expert|obvious|never wrong|always right|@verdict) (_)? > $',
    // ok boomer
    '^ @lead? < (ok|okay) (boomer|karen|jan|main character|snowflake|princess) >',
    // Mr Know-it-all
    '^ @lead? < (mr|mister|mrs|miss|ms|little miss|saint) (@verdict|@sharp|perfect|important|sunshine|know it all|know-it-all|big shot|high and mighty|never wrong|always right|popular|independent|responsible|innocent|busy|bloody _|reliable|organized|organised|punctual) ',
    // what a shocker, you cancelled
    '^ @lead? @lead? < (what a (shocker|shock)|big (shock|surprise)|shocker|surprise surprise|color me (shocked|surprised)|colour me (shocked|surprised)|no surprise there|quelle surprise|how (predictable|convenient|unlike you|refreshing (to|that|for you)|very you|typical of you)|why am i not surprised|why am i not (even)? surprised|like clockwork) %cold',
    // right, because that makes up for it
    '^ @lead? < (right|sure|of course|yes|oh right|oh sure|obviously|clearly|totally|yes sure) because (you|your|that|this|a|the|we|i|it|everyone|buying|saying|one|two|three|nothing|spending) .. (makes up for|make up for|fixes|will fix|solves|counts as|was so|is so (hard|much|important|difficult)|have nothing better|has nothing better|went so well|worked (out)? so well|are so (busy|perfect|important|great|smart|good)|never (make|made|do|did|lie|lied|mess)|know (best|everything|better)|owe you|revolves|matter (more|most)|was so hard|is all that matters|need another|says i love you)',
    // as if nothing happened
    '@you .. (as if|like|as though) nothing (ever)? (happened|is (up|wrong)|was wrong|had happened|matters)',
    // you act all surprised
    '@you ~ (act|acting|acted|pretend) (all|like you (did not|do not|are (so|the|better)|know|care|own)|as if you|surprised|innocent|shocked|hurt|like i am (the|crazy)|like it is (my|not|no)|like you (are|were) (perfect|innocent|the victim|doing me)|like a (victim|saint|martyr))',
    // knowing you
    '^ @lead? < knowing you | .. knowing you > $',
    // good luck surviving without me
    '^ @lead? < good luck (surviving|finding (a|someone|somebody|another|anyone)|explaining (that|it|this)|raising|managing|affording|paying|keeping (a|any|your)|doing|getting (a|any|anyone|someone)|living|sleeping|with (that attitude|your (new|next|little)|her|him|living)|making) .. %cold',
    // it is embarrassing to watch
    '(it is|this is|that is|you are|was|so|honestly) ~ (embarrassing|painful|sad|pathetic|cringe|exhausting|tiring|laughable) to (watch|read|see|hear|listen|be around)',
    // nice priorities
    '^ @lead? < (lovely|nice|great|interesting|good|fantastic|some) (priorities|attitude|manners|excuse|excuses|parenting|example|way to (treat|talk|speak|say|behave|show|thank)|role model|team spirit|work ethic) (you have|there)? > $ %cold',
    // congratulations on doing the bare minimum
    '(congratulations|congrats|well done|bravo|kudos|good job|great job|hats off|round of applause) (to you)? (on|for) (doing the (bare|absolute)? (minimum|least)|the bare minimum|@wrong.ing|showing up|once again|yet another|being (late|wrong|useless|absent|the worst)|finally (doing|remembering|noticing|showing|figuring)|remembering (you|your|that|he|she|we|i)|noticing|having the|not (forgetting|ruining|being|yelling|losing))',
    // another brilliant idea from you
    '^ @lead? @lead? < (another|yet another|one more) (brilliant idea|genius idea|genius move|excuse|lie|broken promise|empty promise|sob story|lecture|guilt trip) ',
    // not you preaching about loyalty
    '^^ @lead? < not you #Gerund .. ',
    // I had begun to think you had died
    '(i|we) (had|was|were)? ~ (begun|began|started|starting|beginning|thought|assumed|figured)? (to)? (think|thought|assumed|wonder if|assume|figured|thinking) (that)? you (had|were|have|must have|must be) (died|dead|retired|emigrated|lost your (phone|fingers|voice)|fallen|moved away|forgotten (me|us|how|i|we|you))',
    // I almost fell off my chair that you remembered
    'i ~ (almost|nearly|about)? ~ (fell off my chair|fainted|had a heart attack|died of shock|fell over|passed out|did not recognize you|need to sit down) (that|when|because|you)',
    // Act like it
    '^ @lead? < (act like it|try acting like it|start acting like it|change the record|not this again|not again with|oh not this|have a lie down|go have a lie down|go touch|cry harder|run along|off you pop|stop embarrassing yourself|know your place|remember your place|get back in your|go back to (bronze|school|bed|your cave|your mother|kindergarten|your little|the kitchen)|did i ask|did anyone ask|do i look bothered|bothered|am i bothered|and yet here (you|we) are|be so for real|read the room|do better|do the math|thought so|exactly what i thought|could have fooled me) > $ %cold',
    // go cry to your friends
    '^ @lead? @lead? < (you can)? (just)? (go)? (cry|whine|moan|run|tattle) (to your|to mommy|to mummy|to daddy|harder|about it|some more|back to (your|mommy|mummy)) ',
    // out of your depth
    '@you are ~ (out of your depth|in over your head|beneath me|punching above|not on my level|just being (precious|dramatic)|living in (a fantasy|cloud|la la|denial)|kidding yourself|fooling (yourself|no one|nobody)|deluding yourself|flattering yourself|full of (yourself|hot air)|no (saint|angel|picnic|prize|catch|better than)|dreaming if|lucky (i|anyone|anybody|we) (put|stay|still|have not|even|tolerate|am))',
  ],
  hint: [
    // i hate you
    '^ @lead? < (i|we|everyone) ~ (hate|despise|loathe|detest|can not stand) you > ($|so much|for) %cold',
    // yeah right
    '^ @lead? < (sure sure|of course you (did|did not|forgot|would)|typical you|so typical of you|that is so typical|classic you) > $ %cold',
    // waste to talk to you
    '(a)? (waste|waste of (time|breath|my time|energy)) (to|even|talking|trying|arguing) .. (you)',
    // Bravo.
    '^^ @lead? @lead? < (bravo|nice one|cool story|yawn|lovely|charming|classy|well done|good job|great job|top work|nice work|good one|cheers for that|thanks a bunch|thanks a lot|poor you|real nice|very nice|slow clap|how nice|how sweet|how lovely|great|brilliant|fantastic|wonderful|marvelous|marvellous|nice|sweet|cute|unreal|oh please|k|kk|sure|sure thing|good talk|noted|impressive|magic|cool|priceless|hilarious|so funny|very funny|funny|incredible|amazing) > $$ %calm %cold',
    // cool friend
    '^^ < (cool|great|nice|good|real|lovely|wonderful|excellent) (friend|husband|wife|mother|father|mom|mum|dad|brother|sister|boss|leader|partner|boyfriend|girlfriend|son|daughter|parent|team|family|mate) > $$ %calm %cold',
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
