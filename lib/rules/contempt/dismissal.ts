import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('contempt', {
  sure: [
    // shut up already · oh will you shut the hell up
    '^ @lead? @lead? < (you (better|need to|should|can|two)?|(will|would|can|could) (you|you all|you guys) (please)?|both of you|just|how about you|why do not you)? (just)? (shut (up|the fuck up|the hell up|your mouth|your trap|your face|it)|keep your (fucking|damn|big|stupid)? (mouth|trap) shut)',
    // … so shut up already
    '&(to|will|would|not|i|we|he|she|it|they|never|and|can|could|should|must|might|may|kids|him|her|them|finally|always|(to|will|would|i|we|he|she|they|could|should|not) just) < (shut (up|the fuck up|the hell up)) > !(the|about|and (dance|take|kiss)|shop|for|your (pretty|beautiful))',
    '(best for you|better for you|time for you|want you|wanted you|need you|needed you|wish you would) (to)? (just)? (shut up|be quiet|stop talking|grow up)',
    // get over it · just grow up · get a grip
    '^ @lead? @lead? < (you (need to|should|have to|just need to|really need to|better)|(will|would|can|could) you (please)?|why do not you)? (just)? @brushoff > !(on the|together|on (my|your)|in|at the|with (me|us|him|her))',
    // cry me a river · spare me the lecture
    '^ @lead? < (@scorn) !(for me|for later|on the)',
    // here we go again with the tears
    '< (here we go again with|here comes the|here come the|enough with|enough of|save|spare me|spare us|cut|drop|stop with|keep|not with|i am (so)? (tired|sick|sick and tired) of|i have had (it|enough) with) (all)? (the|your|this|that|these|those) ~ (stupid|fake|constant|endless|little|usual|same|same old|crocodile|silly|childish|reverse)? (drama|dramatics|theatrics|tears|crocodile tears|waterworks|lecture|lectures|excuse|excuses|crap|bullshit|bs|attitude|sob story|sob stories|pity party|victim act|act|games|mind games|tantrum|tantrums|whining|complaining|nonsense|sermon|speech|guilt trip|guilt trips|histrionics|hysterics|psychology bullshit|psychology|apologies|apology|lies|self-pity)',
    // stop being so dramatic
    '^ @lead? < (you (need|have|ought) to|can you|could you|will you|would you)? (just)? (stop|quit|enough with) (being|acting|behaving) (like)? (so|such|all)? (a|an)? ~ (@sharp|@size)? (@conduct|@verdict|@name|@image|like a .. (child|baby|brat|victim|martyr|toddler|teenager|idiot|fool))',
    // do not be so childish
    '^ @lead? < (do not|you do not have to|you do not need to|why must you|try not to|no need to|there is no need to) (you)? (always)? (be|act|get|go|start being) (so|such|all)? (a|an)? ~ !(silly|daft|shy|nervous|foolish|a stranger) (dramatic|ridiculous|childish|petty|stupid|gullible|naive|dense|selfish|rude|mean|immature|melodramatic|hysterical|paranoid|absurd|cruel|greedy|lazy|dumb|difficult|sensitive|oversensitive|sarcastic|smug|pathetic|condescending|@name.one|baby|brat|child|wimp|drama queen|martyr|smartass|pain|princess|hero|@verdict|@conduct|@name|prick|dick|ass) !(to yourself|on yourself|with yourself)',
    '^ @lead? < do not (you)? (be|get|act) so ~ (irritable|angry|defensive|touchy|weird|emotional|negative|jealous|greedy|cocky|harsh|grumpy|bitter|mad) !(to yourself|on yourself|with yourself)',
  ],
  likely: [
    // do not lie to us · do not play games with me · do not drag it out
    '^ @lead? @lead? < (and|please)? do not (you)? (ever|even|dare|you dare|just)? (try to|start to|try and|go and)? (lie to (me|us)|jerk|play (games|dumb|innocent|stupid|coy|the)|mess with|fuck with|screw with|toy with|bullshit|bs me|patronize|insult|mock|lecture|blame (me|us|him|her|others)|ignore me|walk away from|turn (your back|this|it) (on|around|into)|use that (tone|word)|talk back|talk down|make (excuses|this about|it about|fun)|boss|accuse|judge me|pretend|pussy|bail|chicken out|flake|drag|shut me out|take it out on|put words|twist|change the subject|dodge|waste my|act|get (smart|cute|sassy|fresh|snippy|defensive)|tell me (what to do|how to|to calm|you did|you are not|that you)|sass|treat me|raise your voice|roll your eyes|smirk|interrupt)',
    // would you calm down · calm down on the accusations
    '^ @lead? @lead? < (would|will|can|could) you (please|just)? (calm down|shut up|cool it|knock it off|cut it out|grow up|be quiet|pipe down|quit it|relax|lighten up|drop it|give it a rest)',
    '^ @lead? < (calm down|cool it|easy|ease up|chill) (on|with) (the|all the|your) _',
    // stop this nonsense
    '^ @lead? @lead? < (just)? (stop|quit|enough of|enough with|cut out|cut) ~ (with)? ~ (all)? (this|that|the|these|those) ~ (@sharp)? (fuss|nonsense|foolishness|silliness|whining|bickering|madness|stupidity|charade|act|games|lies|yelling|racket|noise|shit|crap|bullshit|bull|insanity|drama)',
    // calm down
    '^ @lead? @lead? < (just|please|well|(will|would|can|could) you (please)?)? (just)? @dismissal > $ !(and|then we|^ (do not worry|it is (ok|okay|all right|fine)|you will be|i am here|everything)) !%asked %cold',
    // Whatever.
    '^^ (ok|yes|fine|well|oh|sure|right|wow)? (ok|then)? < whatever ((you say|floats your boat|dude|man|bro|lady|pal|buddy)? (@pet|#ProperNoun|@name.one)?) > ($$|^) %cold',
    // go get help
    '^ @lead? < (you (really|seriously)? (need|need to get)|(go|please|seriously)? get) (some)? (professional help|serious help|help $|psychiatric help|mental help|therapy)',
    // do not flatter yourself · do not start
    '^ @lead? < do not (you)? (flatter yourself|start (with me|again)|start $|even start|give me that|give me this|give me your|pull that|pretend (to|you|like)|act like you|act all|act (so)? innocent|act surprised|play (dumb|innocent|the victim)|even go there|get smart|get cute|take that tone|use that tone|talk back|lecture me|preach|patronize me|patronise me|make me laugh|hurt yourself|strain yourself|trip over yourself|do me any favors|do me any favours|bother lying|bother denying|bother apologizing|bother apologising|bother explaining)',
    // that is your problem
    '^ @lead? < (that is|that sounds like|sounds like|it is|this is|how is that|how is this|why is that|why is this) (a)? (your|you) ~ (problem|issue|own problem|loss|circus)',
    // I could not care less what you think
    'i ~ (could not care less|could care less|could not give a (shit|damn|fuck|crap|rat|toss|flying fuck)|do not (even)? give a (shit|damn|fuck|crap|rat|toss|flying fuck)|do not (even)? care) (about|what|how|if|that)? (what|how|about|if)? (you (think|want|say|feel|need|have to say|meant)|your)',
    // who cares what you think · nobody asked you
    '(who (cares|gives a (shit|damn|fuck|crap)) (about)? (what you|how you|your)|who (asked|died and made) (for)? (you|your)|(nobody|no one) (cares|gives a (shit|damn|fuck)|asked|wants to hear|needs) (about)? (what you|how you|your|for your|you $|you to))',
    // your opinion means nothing to me
    'your ~ (opinion|opinions|feelings|respect|approval|apology|apologies|word|promises|tears|excuses|advice|sorry) (mean|means|meant|is|are|do not|does not|did not|would not|would) ~ (nothing|shit|jack|worthless|mean|matter|count|worth (nothing|shit|jack)|joke|not worth)',
  ],
  hint: [
    // nice try
    '^ @lead? < (as if|wow just wow|nice try|good luck with that|suit yourself|tough luck|like i care|as if i care|in your dreams|dream on|talk is cheap|yada yada|blah blah blah|blah blah|big deal|whatever|cool story (bro)?|here we go|you wish|relax) > $ %cold',
    // Typical.
    '^^ (so|just|how|oh|well|of course)? < (typical|pathetic) > $$ %cold',
  ],
});

/** Shut up, get over it, grow up: a set phrase that waves somebody away. */
export const dismissal = {
  id: 'dismissal',
  kind: 'contempt',
  effect: 'Words that wave a feeling away usually make it louder.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    '⟦Get over it⟧.',
    '⟦calm down⟧',
    '⟦Stop being so dramatic⟧.',
    '⟦Spare me the lecture⟧.',
    'Calm day here.',
    'Kids grow up so fast.',
    'Whatever you like is fine.',
    "Don't be silly, stay as long as you like.",
    "I'll just shut up then.",
    "Calm down, don't worry, you are safe now.",
  ],
  find,
} as const satisfies Rule;
