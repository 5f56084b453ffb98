import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('contempt', {
  sure: [
    // like you would understand my job · as if you would care · not that you would understand
    '^ @lead? @lead? < (like|as if|as though|not that|not like) you ~ (are ~ (any better|one to|perfect|some|so|the expert|such)|know|care|cared|would|could|ever|even|have ever|have any|need|understand|understood|give a|gave a|can|do not|did not|noticed|deserve|were going to|had (a|any)) !(mentioned|said|asked|see|to (worry|be))',
    // you are one to talk · you can talk
    '^ @lead? @lead? < (you are (a fine one|one|not one|the last person) (to talk|to judge|to preach|to lecture|to speak|who should talk)|look who (is talking|woke|decided|cares)|who are you to (judge|talk|tell|say|decide|lecture|question|criticize|criticise|complain))',
    // let the adults handle it
    '(let|leave (it|that|this) to) the (grown-ups|grown ups|grownups|adults|men|big boys|professionals|experts|real men) (talk|speak|handle|have|deal|do|work|finish|$)',
    // even a child could do it
    '^ @lead? < (even|any) (a|an)? (child|toddler|kid|monkey|baby|dog|idiot|moron|fool|half-wit|trained monkey|five year old|two year old|first grader|third grader|kindergartner|blind man) (could|can|knows|would|understands)',
    // did I hit a nerve · truth hurts
    '^ @lead? @lead? < (did (i|that|we) ~ (hit|touch|strike) a (nerve|sore spot)|(the)? truth hurts|you can not handle the truth|projecting much|jealous much|overreact much|bitter much|defensive much|somebody needs a nap|someone needs a nap|cry more|cry about it|boo hoo|bye felicia|who died and made you|who made you (the|boss|king|queen|god))',
    // I pity you · I feel sorry for the people around you
    '^ @lead? @lead? < (i|we) ~ (pity|feel sorry for|feel bad for|laugh at) (you|your (wife|husband|kids|children|family|mother|parents|partner|friends|students|patients|coworkers|next|boyfriend|girlfriend)|(anyone|anybody|the (people|person|kids|man|woman|poor)) (who|that)? (has to|lives|has|have to|marries|around)) ($|and|for|because|if|who|honestly|deal|put|work|live)',
    // no wonder your wife left you
    'no wonder ~ (you ~ (are ~ (single|alone|divorced|unemployed|broke|so|always|a|failing|still|not)|have no|do not have|can not|got (fired|dumped)|never|lost)|(nobody|no one|everyone|everybody|people|your (wife|husband|kids|friends|boyfriend|girlfriend|ex|mother|father|dad|mom|mum|son|daughter|parents|family) ~ (left|hates|hate|does not|do not|avoid|avoids|ran|divorced|dumped|can not|cheated|moved)|she left|he left|they (hate|left|fired)) .. )',
    // do not waste my time
    '^ @lead? @lead? < (do not|stop|quit|you are|you have|you|you just) ~ (waste|wasting|wasted) (my|our|everyone|everybody) (time|money|life|breath)',
    // you are beneath me · your comments are beneath contempt
    '^ @lead? @lead? < (you|your _|your _ _) (are|is) ~ (beneath|below|not worthy of|not worth) (me|us|my|contempt|anyone)',
    // what would you know about it · what do you know about love
    '^ @lead? @lead? < what (would|do|could|did) you (even|possibly|ever)? (know|care|understand) about (it|that|this|anything|love|work|working|being|family|loyalty|friendship|my|what|how|hard|honor|honour|responsibility|pain|loss|suffering|marriage|raising|parenting|respect|real)',
    // what a childish plan you have · what rubbish you are talking
    '^ @lead? < what (a|an|utter|absolute|complete|total|load of)? (load of)? ~ (@sharp|@poor|@verdict|pathetic)? (@failing|@sharp _|@poor _|@verdict _|load of _) you (have|are|talk|say|always|make|speak|are talking)',
    // want a medal
    '^ @lead? < (do you)? (want|expect|need|waiting for|looking for) (a|me to give you a|some kind of a?) (medal|cookie|trophy|gold star|prize|parade|round of applause|pat on the back|standing ovation)',
  ],
  likely: [
    // it would be nice if you found the time for once
    '^ @lead? @lead? < (it|that)? (would|will) be (so|really)? (nice|lovely|great|good|wonderful|helpful|a miracle) if you ~ (could|would|can)? ~ (manage|managed|bother|bothered|found|find|actually|ever|remember|remembered|stop|stopped|help|helped|once|acknowledge|acknowledged|notice|noticed|learn|learned|start|started|think|thought|try|tried|listen|listened|show (some|up)|had|not)',
    // you are not the boss here
    '@you are not ~ the ~ (center of|centre of|only (one|person|man|woman|human|parent)|boss|king|queen|victim|expert|police|judge|law|hero) ',
    // the fact that you laughed says it all
    '^ @lead? < the (very|mere)? fact (that)? you .. (speaks|says|shows|proves|tells|makes me|means|is|just) _',
    // come back when you know what you are talking about
    '^ @lead? @lead? < (come back|talk to me|call me|text me|let me know|get back to me|wake me) (when|once|after|if) you ~ (actually|have ~ (learned|grown|calmed|read|finished|found|got (a|your))|learn|know (what|how)|grow|are (done (being|acting|sulking|crying|whining|yelling|playing)|sober|an adult|finished being)|decide to|stop|read)',
    // you would say that · you would think that was funny
    '^ @lead? @lead? < you would (say|think|do|like|know) (that|so) ($|^|@pet|because|of course)',
    // we will be fine without you
    '(we|i|they|everyone) will ~ (be|do|manage|get by) ~ (fine|ok|okay|great|better|good|all right|alright) without you !(for|until|tonight|tomorrow|today)',
    // you do not deserve her
    '^ @lead? @lead? < (that is why|because)? @you ~ (do not|did not|never|will never) ~ (deserve|deserved) (me|my|us|our|her|him|your (kids|wife|husband|family|job)|to (live|be called|have (kids|children|friends|a))|a (friend|wife|husband|partner|woman|man|mother|family)|any (respect|sympathy|pity|forgiveness|of my))',
    // who cares
    '^ @lead? < who (cares|gives a (shit|damn|fuck|crap|toss)|asked) (anyway|what you (think|say|want))? > ($|@pet $) %cold',
    // I resent your tone · I do not care for your tone
    '^ @lead? @lead? < i ~ (hate|despise|resent|loathe|detest|do not (care for|appreciate|like|need)|can not stand|will not tolerate) your ~ (@sharp|@poor)? (@failing|tone|attitude|language|manner|manners|personality|guts|kind|face|voice|comments|comment|fear|smile|laugh|way of|fucking _|stupid _|damn _) ($|right now|anymore|at all|toward|about|when|and)',
    // do not hand me that story
    '^ @lead? @lead? < do not (you)? (ever|even|dare|you dare)? (start)? (give me|feed me|tell me|hand me) (that|this|any of|any|your) ~ (of your)? ~ (@sharp)? (@failing|look|line|shit|face|stuff|story|speech)',
    // your mother is so fat
    '^ @lead? < (your|yo) (mom|mum|mama|momma|mother|whole family|face) (is|are|was|looks) ~ (a|an|so|such a)? ~ (@sharp)? (@name|@verdict|@doubtful|so _|ugly|fat)',
    // why do I tell you anything
    '^ @lead? < why (do|did) i ~ (ever|even)? (tell|ask|trust|bother|put up|listen to|talk to|try|waste|help|let) .. (you|with you|anything|anyway)',
    // you don't listen, do you · you can not help it, can you
    '^ @lead? @lead? < you ~ (do|did|can|could|would|will|are|were|have|had) not .. (try|get it|get (any|much)|learn|care|stop|give up|quit|listen|understand|resist|shut up|too|very|change|much|grow up|ever|bright|smart) .. ^ (do|did|can|could|would|will|are|were|have|had) you $$',
    '^ @lead? @lead? < you ~ (do|did|can|could|would|will|are|were|have|had) not (even|really|ever) ~ !(need _|need|have|want|like|know (him|her|them|each)|want|eat|drink|live) _ .. ^ (do|did|can|could|would|will|are|were|have|had) you $$',
    // you had to spoil it, did not you
    '^ @lead? @lead? < you ~ (had to|just had to|(have)? ~ !(forgot|forgotten|hid|broke) @wrong.past|@wrong.done|@wrong.base|think you are|think (you|that)|enjoy (this|that|making)) .. ^ (do|did|have|had|can|could|are) not you $$',
    // you of all people
    '^ @lead? < you of all people .. ',
    // crying is not going to help
    '^ @lead? < (having a fit|having a tantrum|throwing a (fit|tantrum)|yelling|screaming|shouting|crying|whining|sulking|pouting|complaining|nagging|begging|lying|acting (up|like _ _?)|being (rude|sarcastic|defensive|dramatic|difficult|a _)|playing (dumb|the victim)|blaming (me|others|everyone)|insulting (me|people|everyone)|calling (me|people) names|feeling sorry for yourself) ~ (is|are|will|does|do) not ~ (going to)? ~ (help|work|fix|solve|change|get you|make (you|it|me)|do)',
    // for once in your life
    '^ .. for once in your (life|miserable life|sorry life|fucking life|damn life)',
    // the joke is on you · you lose
    '^ @lead? < the joke is on you > $',
    // go on, run to mommy
    '^ @lead? @lead? < (go|run|crawl|scurry) (on|along|back|home)? (and)? (back|home|along)? (to) (your)? (mommy|mummy|mama|mother|mom|mum|daddy|wife|husband|cave|hole|bridge|basement|little (friends|girlfriend|boyfriend)|kindergarten)',
    // nice try, sherlock
    '^ @lead? @lead? < (nice try|good try|no shit|think again|try again|way to go|oh really|well done|keep it up|good thinking|nice thinking|brilliant|genius) (sherlock|einstein|genius|smart guy|wise guy|tough guy|hotshot|hot shot|big shot|smartass|smarty pants|professor|champ|princess|pal|buster|loser|@name.one) > $',
    // who do you think you are kidding
    '^ @lead? < who (do you think)? (are you|you are) (trying to)? (kidding|fooling|kid|fool|impress)',
    // do not think for a second you have won
    '^ @lead? @lead? < do not (you)? (even)? (think|imagine|suppose|pretend|kid yourself|flatter yourself|tell me) (for a (second|minute|moment))? (that)? (you ~ (have won|can (fool|scare|just|get away|talk|treat|trick|walk|use|buy)|are (going to|getting|better|above|so|fooling|off)|won|did not|actually (believe|think)|know (me|what|better)|scare|impress|believe all|fell for)|i (do not know|am (stupid|blind|afraid|impressed)|will (forget|forgive|just|let))|this is over|you are)',
    // suffer then
    '^ @lead? < (suffer|starve|rot|sulk|be that way|be like that|have it your way|see if i care|see if i (ever)|knock yourself out|go ahead and cry) (then|again)? > $ %cold',
  ],
});

/** Like you would understand my job; you're one to talk: a sneer, whatever it is about. */
export const sneer = {
  id: 'sneer',
  kind: 'contempt',
  effect: 'A sneer answers nothing; it only sets one above the other.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    '⟦Like you would understand my job⟧.',
    "⟦You're one to talk⟧.",
    '⟦Having a tantrum will not help⟧.',
    "⟦You don't listen, do you⟧?",
    'Like you said, the shop is closed.',
    "You don't even need a coat, do you?",
    'Crying helps sometimes.',
    'What do you know about boats?',
  ],
  find,
} as const satisfies Rule;
