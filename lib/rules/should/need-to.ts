import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

/** What somebody is told to do only where they are blamed for not doing it. */
const REFORM =
  '(grow up|learn (to (take|listen|respect|share|control|say|be|keep|let|treat|behave|apologize|think|shut|clean|accept|deal|drive|read|spell|speak|count)|some (manners|respect)|your (place|lesson))|quit (@wrong.ing|being|acting|it)|shut|get over (it|yourself|this)|calm (the (hell|fuck))? down|be ashamed|be ~ more (responsible|considerate|respectful|supportive|mature|careful (with|about|next)|honest|polite|reasonable|patient with)|behave|start (taking|acting|listening|pulling|helping|being|treating|showing|thinking|behaving|paying|doing)|apologize|apologise|act like|act your|get your (act|shit|priorities|head|life)|get a grip|get a life|think about (others|someone other|other people)|watch your (mouth|tone|language|attitude|step)|show some|show me (some|respect)|own up|take (some)? responsibility|respect (me|my|our|people|other|your)|man up|face the|treat (me|us|people)|stop (@wrong.ing|being|acting|it $|this $|blaming|treating|making|expecting|thinking|pretending|using me)|cut (it|the (crap|shit|drama)|this)|knock it|mind your (own|business)|pull your weight|look at yourself|look in the mirror|explain yourself|back off|do (some|more|your (own)?) (homework|research)|check your facts|get your facts|get off your (high|ass|backside|arse)|get back on topic|stand up (to|for)|stay in your lane|know your place|take a (look|hard look) at yourself|do better $|step up|wake up (and smell|and see|$)|check your (attitude|tone|privilege|ego)|fix your (attitude|shit|life)|work on your (attitude|temper|manners|communication|anger|self)|sort (yourself|your)|be (a better|a man|honest with me|there for (me|us))|do your (share|part|job|bit)|keep your (mouth|hands|nose|opinions|word|promises))';

const find = byPatterns('should', {
  sure: [
    // you need to grow up
    `you ~ (need to|have to|have got to|got to|must|should|better|had better|ought to|really need to) ~ ${REFORM}`,
    // you have got to stop lying · you should quit acting so special
    'you ~ (need to|have to|have got to|got to|must|should|ought to|had better|better) ~ (seriously)? ~ (stop|quit|cut out|lay off) ~ !(by|bye|at|for|in|over|her|him|them|focusing|overthinking|worrying|smoking|drinking|trying|eating|beating|blaming yourself|apologizing|apologising|being so hard|feeling|working so|and (rest|eat|get|see)) (_ ..|$)',
    // you should be ashamed · you should be grateful I came
    'you ~ (should|ought to|must|need to) ~ (all|both)? ~ be ~ (ashamed|embarrassed (of|by|to|that|for|$)|grateful|thankful|nicer|kinder|thanking|banned|fired|locked up|happy (i|that i|we|with what)|glad (i|that i|we)) ..',
    // you owe me an apology
    'you ~ owe (me|us|her|him|them|everyone|your _|my _) ~ (an (apology|explanation|answer)|apology|explanation|that much|at least|more|better|the truth|big|respect|everything|some)',
    // it would not kill you to help
    '(it)? (would|will) (it|not|it not|not it)? ~ (kill|hurt) you ~ (to|if)',
    // you do not get to decide that
    'you (do|did) not get to ~ (decide|tell|choose|say|talk|judge|walk|act|be|play|come|make|dictate|speak|control|have|just|blame|do|pick|call|treat|use|claim|complain|cry|lecture)',
    // the least you could do
    '(the least|the very least) (that)? you (could|can|could have) ~ (do|done)? ..',
  ],
  likely: [
    // you could at least say sorry
    'you (could|can|might) ~ (at least|for once|try to be|try and be) ~ #Verb',
    // you better not be late
    'you ~ (better|had better) ~ (not (be|do|say|tell|lie|touch|forget|have|try|dare|start|ignore)|start (@wrong.ing|being|acting|talking|explaining|treating|paying)|stop|watch (it|your|yourself)|hope|listen|learn|shut|apologize|explain|answer me|pay (me|up)|fix this|shape up|start|quit|show (up|some)|be (sorry|joking|kidding))',
    // you better give me back my bike
    'you (had)? better ~ (give .. back|return|pay (me|us|him|her|up|for)|hand (it|them|that)|bring (it|them|that|my|our|her|him) back|take (it|that) back|explain|own up|fix) ..',
    // you owe me
    'you ~ owe (me|us|her|him|them) ~ !(a|an|one|two|five|ten|twenty|lunch|dinner|you|#Value|#Money) ..',
    // you have no right to read my mail
    'you have no ~ (right|business|excuse) ~ (to|reading|being|for|telling|asking|going)? ..',
    // you can not just walk in
    'you can not ~ (just|keep|always|simply|go around|talk to (me|us|people|him|her)|treat|speak to (me|us|people)|expect|come (in|into) here|have it both|leave me|say that|act like|decide for|use me|tell me (what|how)|make me|blame) ~ #Verb? ..',
    // you should be ashamed
    'you ~ (should|ought to) ~ (be (ashamed|embarrassed (of|by)|helping|grateful|thankful|thanking|apologizing|on my side|supporting|nicer|punished|locked)|know better|have known|feel (bad|ashamed|guilty|terrible|awful)|care about|at least (@care.base|have|be)|try (being|listening|acting|thinking|helping)|listen to (me|yourself)|trust me|believe me|pay me)',
    // you should not talk to me like that
    'you ~ (should|must|ought) ~ (to)? not ~ (talk|speak|treat|behave|act|be talking|be speaking|be treating|be acting|say|be saying|@wrong.base|be @wrong.ing|be ~ (so|such|this) ~ (@verdict|@conduct)|be ~ @verdict|do that to|do this to)',
    // i should not have to ask
    '(i|we|nobody|no one) should not have to ~ #Verb ..',
    // i told you to take the bins out
    'i ~ (told|asked|warned|begged|reminded|keep telling|keep asking|have told|have asked|have been telling|have been asking) you ~ (not)? ~ (to|a hundred|a thousand|a million|so many|how many|over and|again and|twice|three|ten times|many times|not to) ..',
    // you should seriously consider that you are the one at fault
    'you ~ (should|need to|might want to|could|ought to) ~ (seriously)? ~ consider ~ (that|whether)? ~ (maybe|perhaps)? ~ you ~ are ..',
    // you need to work with us instead of shouting
    'you ~ (need to|have to|must|should|ought to|could) ~ !(try|be (hard|here)|see|visit|use|take|get|buy|eat|add) _ .. (instead of|rather than) (#Gerund|@wrong.ing|just) ..',
    // I wish you would stop interrupting
    'i ~ (wish|would appreciate it if|would prefer if|want|need) you ~ (would|to|did|could)? ~ (just)? ~ (stop (@wrong.ing|being|acting|making|treating|with)|quit|not be ~ (so|such)|not (@wrong.base)|grow up|shut up|get over|be ~ (less @verdict|honest for once|quiet)|listen for once|act your age) ..',
    // I do not think you should be talking this way
    'i ~ do not ~ think (that)? you ~ (should|ought to|get to|have (the|any) right to) ~ (be)? ~ !(say .. (though|because)) (talk|talking|speak|speaking|judge|judging|lecture|lecturing|complain|complaining|@wrong.base|@wrong.ing|act|acting|say|behave|behaving) ..',
    // stop being such a baby · quit acting like a fool
    '^ @lead? @lead? (please|pls)? (stop|quit) ~ (being ~ (so|such (a|an)?|a|an)? ~ !(hard on|sad|nervous|shy|afraid|down|worried|cute|funny) _|acting|pretending|playing (the|games|dumb|innocent|stupid)|making (excuses|a fool|a scene|everything|it about|this about|me look|fun|such|assumptions|up|stuff)|taking advantage|whining|complaining|trolling|overreacting|exaggerating|sulking|pouting|moaning|bitching|nagging|lying|bullshitting|showing off|changing the subject|blaming|twisting|embarrassing|interrupting|talking (down|back|shit|crap|nonsense)|spreading|feeling sorry|eyeballing|staring|judging|bossing|manipulating|gaslighting|wasting (my|our|everyone)) ..',
    // don't be insulting · don't be so rude
    '^ @lead? @lead? do not be ~ (so|such (a|an)?|a|an)? ~ !(silly|sensitive|too sensitive|emotional|negative|naive|paranoid|jealous|clingy|weird|sad|difficult on|ridiculous|cheap|extra) (@conduct|insulting|offensive|gullible|greedy|smart with) ..',
    // you should never say that to them · you shouldn't call people that late
    'you ~ should ~ (not|never) ~ (ever)? ~ (be)? ~ (say|saying|call|calling|ask|asking|question|questioning|hit|hitting|remove|removing|delete|deleting|tell|telling|speak|speaking|make|making|lecture|leave your|leave the|use|using|throw|throwing|insult|assume|post|posting|spread|interrupt|accuse|blame|do (that|this)|do such|park|bring|drag|pretend|promise) !(it easy|it out|yourself|sense|sure|her|him|down your) ..',
    // this has got to stop
    '^ ~ (this|that|it) ~ (has got to|has to|needs to|must|had better) (stop|end|change) $',
    // learn to knock
    '^ ~ (learn to|learn some|learn how to) ~ ((knock|listen|read|spell|share|drive|cook|clean|behave|count|think|speak) (before|first|properly|$)|manners|respect|accept (that|it|no)|take (no|a joke|responsibility)|deal with it|shut|control (your|yourself)|keep your|say (no|sorry|please|thank)) ..',
    // try listening for once
    '^ ~ (try|how about you try|how about) (being|listening|helping|acting|thinking|telling (me|us|the)|doing (something|your|what|it)|showing|reading|using your|not (being|@wrong.ing)) ..',
    // start acting like a father
    '^ ~ start (being (a|more|honest|nice|there)|listening|helping|acting|thinking|telling (me|the)|showing|taking (responsibility|care of your|this|me)|treating|pulling) ..',
    // do not you ever say that again
    '^ ~ (do not you|never ever|do not ever|do not you ever|do not you dare) ~ (dare)? ~ (say|talk|speak|call|touch|use|lie|pull|blame|embarrass|raise|interrupt|compare|ignore|walk|hang|do (that|this) (to|again)|tell (me|them|him|her|my)|@wrong.base) ..',
    // never do that to me again
    '^^ ~ never ~ (speak|talk|do|say|call|lie|embarrass|raise|pull|touch) ~ (that|this|to|my|me|such|@wrong.base|your) .. (again|to me|like that)',
    // do not go around telling lies
    '^ ~ do not (go around|come crying|come running|act like|pretend|play dumb|play innocent|play the victim|you (start|tell|blame|walk|act|point|give)|give me (that|your|the|any)|blame (me|this on|it on|us)|lie to|bullshit|start with (me|that)|put this on|put words|make this about|make me (out|the|feel|look)|try to (blame|turn|make me|change the|guilt|twist)|turn this|talk (down|back|to me like)|raise your|use that tone|take that tone|tell me (what to|how to|you (do|did|are|can))|lecture|patronize|patronise|walk away from|change the subject|expect me|even (start|try|think)|be (such a|so (dramatic|selfish|stupid|sensitive|naive|dense|mean|difficult|stubborn|childish|rude|lazy)|an (idiot|ass|asshole)|ridiculous|stupid|dramatic|difficult|mean|rude|a (baby|jerk|dick|bitch|child|hypocrite|smart|smartass|coward))) ..',
    // you will do as i say
    '^ ~ you ~ (will|are going to) ~ (listen to me|do as|do what|respect (me|us|my)|obey|apologize|apologise|regret|learn your|shut|answer me|explain yourself|tell me (now|right)|pay for)',
    // you're supposed to trade those; but: then you're supposed to press the button
    '^^ (and|but|hey|man|tonight|today|dude|seriously)? (_)? you (are|were) ~ (supposed|meant) to ~ !(be able|press|click|use|file|report|ask|call the|turn|put|roll|mix|add|take (it|them|one)) _ ..',
    // you are supposed to be on my side
    'you (are|were) ~ (supposed|meant|expected) to ~ (be (my|on my|the|a|our|here|there|with|helping|watching|looking|taking|home)|have my|help|love|protect|support|care|watch the|meet me|listen|stand|let me|look after|back me|get me|trust|respect)',
  ],
  hint: [
    // you need to be careful
    'you ~ need to ~ !(admit|see|try|know|check|watch|listen to|hear|visit|come|meet|read|eat|rest|sleep|relax|get some|wake|be (so|very|proud|happy|excited|tired|able)) #Verb',
    // you can not do that
    'you can not ~ (do|say|be|have|take|leave|go|come|tell|call|eat|wear|use|make|let|treat|keep) ~ (this|that|so|it|me|him|her|them|people|with|to|out|there|my|like|anymore)',
    // you do not have to shout
    'you do not have to ~ (be|shout|yell|use|act|make|scream|get|keep|lie|tell|do)',
    // you owe me ten
    'you ~ owe (me|us|her|him|them) _',
    // do not be silly
    '^ ~ do not be ~ (silly|@conduct)',
  ],
  faint: [
    // you need to be more careful
    'you ~ (have to|have got to|got to|should|better|had better) ~ !(admit|see|try|be (so|very|proud|joking|kidding|happy|excited|tired|able)) #Verb',
    // you must do it
    'you must ~ !(be|have|feel|miss|love|know|see|try|come|visit|admit) #Verb',
    // you should not do that
    'you should not ~ #Verb',
    // just stop
    'you ~ should ~ (stop|quit|leave|go|get|listen)',
  ],
});

export const needTo = {
  id: 'need-to',
  kind: 'should',
  effect: 'An order leaves room only to obey or to refuse.',
  severity: 'mild',
  source: 'Ellis & Harper, A New Guide to Rational Living (1975): shoulds and musts',
  specimens: [
    '⟦You need to grow up⟧.',
    'You need a visa for that.',
    '⟦You better give us back the keys⟧!',
    'You better give it some time.',
    'You need to stop him, quick.',
    "⟦I really don't think you should be talking to her that way⟧.",
  ],
  find,
} as const satisfies Rule;
