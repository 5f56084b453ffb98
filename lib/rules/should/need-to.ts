import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('should', {
  sure: [
    // you need to grow up
    'you ~ (need to|have to|have got to|got to|must|should|better|had better|ought to|could|can|might want to) ~ (grow up|learn to|learn some|quit|shut|get over|calm down|be ashamed|be more (responsible|considerate|careful about|respectful|supportive)|start (taking|acting|listening|pulling|helping|being|treating|showing|thinking|doing)|apologize|apologise|act like|act your|get your (act|shit|priorities|head|life)|get a grip|get a life|get off|think about (others|someone|other people|what)|watch your|show some|show me|own up|take responsibility|respect|man up|face|treat (me|us|people)|stop (@wrong.ing|@nuisance.ing|being|acting|it|this|that|blaming|treating|making|with|the|expecting|thinking|pretending|using)|cut|knock|mind your|pull your|look at yourself|look in the|explain yourself|back off|get out more|do better|step up|wake up|check your|fix your|work on your(self)?|figure out your|sort (yourself|your)|be (a better|a man|honest with me|there for)|admit|do your (share|part|job))',
    // you owe me an apology
    'you ~ owe (me|us|her|him|them|everyone|your|my) ~ !(a beer|a drink|a coffee|a pint|one|five|ten|twenty|lunch|dinner) ..',
    // it would not kill you to help
    '(it)? (would|will) (it|not|it not|not it)? ~ (kill|hurt) you ~ (to|if)',
    // you do not get to decide that
    'you (do|did) not get to ~ #Verb',
    // the least you could do
    '(the least|the very least) (that)? you (could|can|could have) ~ (do|done)? ..',
    // you could at least say sorry
    'you (could|can|might) ~ (at least|for once|try to be|try and) ~ #Verb',
    // you better not be late
    'you ~ (better|had better) (not|start|stop|hope|watch|think|have|get|listen|learn|be (there|here|on time|ready|home|sorry)|come|pay|fix|explain|answer|apologize|cut|shape|tell|call|pick|make|keep|know|believe|find|give|bring|do|figure|show|return|be)',
  ],
  likely: [
    // you have no right to read my mail
    'you have no ~ (right|business|excuse) ~ (to|reading|being|for|telling|asking|going)? ..',
    // you can not just walk in
    'you can not (just|keep|always|simply|go around|talk to|treat|speak to|expect|do this|do that|be serious|come out|have it both|leave me|say that|act like|decide|use|call him every|call her every|tell me|make me) ..',
    // you should be ashamed
    'you ~ (should|ought to) ~ (be (ashamed|embarrassed|helping|here|grateful|thankful|thanking|the one|home|sorry|apologizing|on my side|supporting|able|listening|nicer|more)|know (better|this|that by|how|me|what)|not (be|talk|speak|behave|treat|act|say|do that|make|have to|need)|feel|want to|care|at least|try (being|listening|harder|acting|thinking|helping)|listen to (me|yourself)|look at yourself|respect|trust me|believe me|take responsibility|think before|think about (how|what|others|me)|mind|pay me|stop)',
    // i should not have to ask
    '(i|we|nobody|no one) should not have to ~ #Verb ..',
    // i told you to take the bins out
    'i ~ (told|asked|warned|begged|reminded|keep telling|keep asking|have told|have asked|have been telling|have been asking) you ~ (not)? ~ (to|a hundred|a thousand|a million|so many|how many|over and|again and|twice|three|ten times|many times|not to) ..',
    // this has got to stop
    '^ ~ (this|that|it) ~ (has got to|has to|needs to|must|had better) (stop|end|change) $',
    // learn to knock
    '^ ~ (learn to|learn some|learn how to|try (being|listening|helping|acting|thinking|telling|doing|showing|reading|using)|start (being|listening|helping|acting|thinking|telling|doing|showing|taking|treating|pulling)|how about you) ~ _ .. (for once|for a change|manners|respect|time|responsibility|care of|yourself|your own|like an adult|a little|before you|instead of)?',
    // never do that again
    '^ ~ (never|do not ever|do not you ever|do not you dare|never ever|do not you) ~ (do|say|talk|speak|call|touch|use|lie|pull|try|go|take|tell|embarrass|raise|blame|interrupt|compare|ignore|post|hang|walk|ask|even) ~ (that|this|to|my|me|it|about|like|up|out|on|away|something|such|@wrong.base) ~ ..',
    // do not go around telling lies
    '^ ~ do not (go around|come crying|come running|act like|pretend|play dumb|play innocent|play the|you (start|tell|blame|walk|act|point|give)|give me (that|your|the|any|this)|blame (me|this|it)|lie to|bullshit|start with|put this on|put words|make this about|make me|try to (blame|turn|make|change|guilt|twist)|turn this|talk (down|back|to me like)|raise your|use that tone|take that tone|tell me (how|what|to)|lecture|patronize|patronise|walk away from|change the subject|expect me|even (start|try|think)|be (such|so (dramatic|selfish|stupid|sensitive|naive|dense|mean|difficult|stubborn|childish|rude|lazy)|an|ridiculous|stupid|dramatic|difficult|silly|mean|rude|a (baby|jerk|dick|bitch|child|hypocrite|smart|smartass|coward))) ..',
    // you have to do something
    '^ ~ you ~ (will|are going to) ~ (listen to me|do as|do what|respect|obey|apologize|apologise|sit|regret|learn|shut|answer me|explain|tell me (now|right)|pay for)',
    // you are supposed to be on my side
    'you (are|were) ~ (supposed|meant|expected) to ~ (be|have|help|call|pick|love|protect|support|care|take|watch|tell|come|meet|pay|text|do|clean|bring|listen|stay|stand|put|act|know|let me|look after|ask|send|finish|back|give|get|trust|respect|clear|make) ~ !(a (sunny|good|nice) day) ..',
  ],
  hint: [
    // you need to be more careful
    'you ~ (need to|have to|have got to|got to|must|better|had better) ~ (be|do|go|get|stop|leave|tell|listen|come|start|let|give|take|understand|realize|realise|accept|answer)',
    // you can not do that
    'you can not ~ (do|say|be|have|take|leave|go|come|tell|call|eat|wear|use|make|let|treat|keep) ~ (this|that|so|it|me|him|her|them|people|with|to|out|there|my|like|anymore)',
    // you do not have to shout
    'you do not have to ~ (be|shout|yell|use|act|make|scream|get|keep|lie|tell|do)',
    // you should not do that
    'you should not ~ #Verb',
  ],
});

export const needTo = {
  id: 'need-to',
  kind: 'should',
  effect: 'An order leaves room only to obey or to refuse.',
  severity: 'mild',
  source: 'Ellis & Harper, A New Guide to Rational Living (1975): shoulds and musts',
  specimens: ['⟦You need to grow up⟧.', 'You need a visa for that.'],
  find,
} as const satisfies Rule;
