import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('pressure', {
  sure: [
    // get down here this instant
    '<^ @lead? @lead? (you (better|had better|need to|will|have to|must|are going to))? (just)? (get|come|go|do|give|send|tell|open|sign|fix|clean|put|bring|take|turn|pay|return|delete|leave|move|stop|explain|show|apologize|apologise|let|drop|finish|hand|decide|choose|make|say|look|sit|stand|hang|cancel|refund|transfer|call|drive|admit|log|unblock|prove|hurry|answer|listen|talk|shut|pick) .. (this (instant|second|minute|very (second|minute|instant|moment))|right this (second|minute|instant|moment)|at once) >',
    // I will not ask you again
    '<(i|we) (will not|am not going to|am not|are not going to|do not want to have to|should not have to|refuse to) ~ (ask|asking|tell|telling|say|saying|repeat|repeating|remind|reminding|wait|waiting|beg|begging|chase|chasing) ~ (you|this|it|myself|for you)? ~ (again|twice|anymore|any longer|another (minute|second|day)|one more time|all (day|night)|forever|for ever|a second time) !(.. (promise|sorry))',
    // this is the last time I ask
    '<(this|that) (is|was) the (very)? last time (that)? i (ask|am asking|tell|am telling|say|am saying|remind|am reminding|will ask|will tell|call|am calling|text|am texting|message|am going to)',
    // I want an answer and I want it now
    '<(i|we) ~ (want|demand|expect|require|deserve|am owed) ~ (an|a|my|your|the|that|this|it|some|you to .. ) ~ (straight|honest|real|clear|immediate)? ~ (answer|answers|reply|response|explanation|apology|decision|money|refund|it|truth)? (and i (want|need) (it|them))? ~ (now|right now|today not|this (instant|second|minute)|immediately|within (the|an|one|two|five|ten) (hour|hours|minutes)|by the end of the (hour|day) or|at once|tonight not) >',
    // I need your answer NOW
    '<(i|we) ~ (want|need|demand|expect) .. now > %shouted',
    // I demand an answer
    '<i (demand|insist on) (an|a|to|that|your|my|you) .. ',
    // what part of now do you not understand
    '<(what part of .. (do|did|are|can) (you not|not you)|now (means|meant) now|i (said|meant|mean) now|when i say now|do as (you are told|i say)|do what (i|you are) (say|told|tell you|said)|because i (said so|say so|told you to)|that is an order|you will do (as|what|it|exactly)|stop what you are doing and|drop (everything|what you are doing|whatever you are doing)|no more (excuses|ifs|buts|stories|stalling|discussion|arguing|arguments) (just|about it|now|today|this time|anymore|$))',
    // if you loved me you would come home
    '<if you (really|actually|truly|ever|even)? ~ (love|loved|cared|care|respected|respect|valued|were (really)? (sorry|my friend|a (good|real|true|decent|better) (@role))|wanted (this|to fix|me|us)|trusted|appreciated|gave a (damn|shit|fuck)|had any (respect|decency|heart)) ... (you|u) (would|will|could)',
    // make up your mind
    '<^ @lead? (you (need|have) to)? (just)? (make up your (damn|fucking|bloody)? mind|make your mind up|hurry the (hell|fuck) up|move it|get a move on|get your (lazy|sorry|fat)? (ass|butt|arse|backside) (in|over|out|up|here|home|down|back|off|to|moving)|get (over|down|in|back|up|out) here|spit it out|get (to it|moving|going)|step on it|pick one|choose now|decide now|make it happen) (right now|now)? > $ %loud',
    // get over here right now
    '<^ @lead? (you (better|had better|need to|will|have to|must|are going to))? (just)? (get (your (lazy|sorry|fat)? (ass|butt|arse)|over|down|in|back|up|out|off|home|out of|the (hell|fuck))|come (home|here|back|down|out)|give (it|me|that|them) ~ (back|my)?|tell me|open the (door|gate)|turn (it|that) off|explain (yourself|this|it|that)|send (me|it|the)|sign (it|the|this)|pay (me|up|it|the|what)|bring (them|it|him|her|the (kids|car|children)|my)|delete (it|that|this|the)|return (my|it|the)|refund|unblock me|do (it|as|what)|fix (it|this)|leave|go|let me|take it down|hand it|show me|move|apologize|apologise|put (it|that)|stop (it|this|that)) .. (now|right now|immediately|today) > ($|or) !(if|when|while|and) %loud %cold',
  ],
  likely: [
    // get the hell out of here
    '<^ @lead? @lead? (you (better|need to|have to))? get @hell ~ (out|off|away|back|over|down) .. %cold !(and (have|enjoy))',
    // come home. now.
    '<^ @lead? (come|get|do|go|leave|open|pay|send|sign|call|stop|answer|reply|tell|give|bring) .. (right)? now > $$ %loud %cold',
    // you are going to tell me now
    '<@you (are going to|will|are gonna) ~ (tell|give|open|explain|do|come|go|sign|pay|apologize|apologise|listen|answer|fix|sit|stop|get|call|send|show|talk|clean|return) .. (now|right now|immediately|whether you like it or not|got that|got it|or else|understood|understand|is that clear|you hear me|do you hear me) ',
    // I expect a reply within the hour
    '<(i|we) (expect|want|need|demand|require) (a|an|your|my|this|that|it|you to|the) .. (within (the|an|one|24|the next) (hour|hours|minutes|day)|by (tonight|tomorrow|noon|midnight|end of day|the end of the day|close of business|monday|friday) (or|no excuses|at the (very)? latest)|no (later|excuses)|or (else|i|we)|first thing|not (tomorrow|later|next|when)|before you (go|do|leave)|on my desk|and i mean|without (excuses|fail|delay|any more))',
    // refund me now
    '<^ @lead? (refund|pay|unblock|unban|help|tell|show|answer|call|text|let) (me|us) (now|right now|immediately|asap|at once) > %loud %cold',
    // do you hear me
    '<^ @lead? (do you (hear|understand) (me)?|are you (even)? listening to me|you hear me|you got that|is that clear|am i (making myself)? clear|i am talking to you|look at me when|hey i am talking) > ($|i) (%loud|%asked) %cold',
    // Now.
    '<^^ (and)? (i (said|mean|meant))? (this minute|this second|this instant|right this minute|right this second|i said now) > $$ %cold',
    // put my son on the phone right now
    '<^ @lead? @lead? (you (better|need to|have to|will|must) (just)?)? (just)? (get|come|go|do|send|tell|open|sign|fix|clean|put|bring|take|turn|pay|return|delete|leave|move|stop|explain|show|apologize|apologise|drop|finish|hand|decide|choose|say|look|sit|hang|cancel|refund|transfer|drive|admit|log|unblock|prove|answer|listen|shut|pick|reply|respond|confirm|post|unfollow|call|text|message|ring|phone|write|swear|promise|make) .. right now > $$ %cold',
    // open this door immediately
    '<^ @lead? @lead? (you (better|need to|have to|will|must) (just)?)? (just)? (get|come|go|do|send|tell|open|sign|fix|clean|put|bring|take|turn|pay|return|delete|leave|move|stop|explain|show|apologize|apologise|drop|finish|hand|decide|choose|say|look|sit|hang|cancel|refund|transfer|drive|admit|log|unblock|prove|answer|listen|shut|pick|reply|respond|confirm|post|unfollow|call|text|message|ring|phone|write|swear|promise|make) .. (immediately|at once|straight away|this minute|right away and) > ($|or) %cold',
    // pay me back today
    '<^ &please (pay|refund|transfer|return|sign|answer|reply|respond|decide|confirm) (me|us|it|my|the|to|that|this)? .. (today|tonight|by tonight|now) > ($ |not |or |no ) %cold',
    // I want my hoodie back TODAY
    '<(i|we) ~ (want|need|expect|demand) .. (today|tonight|now|immediately|back|yesterday|done) > %shouted',
    // I want it on my screen in ten minutes
    '<(i|we) ~ (want|expect|demand) (it|that|this|them|my|the|an answer|a straight answer|a reply|you) .. (in (ten|five|two|the next|one|an hour|my hand)|by tonight|tonight|today|on my (desk|screen)|this minute|now|by (noon|midnight|five|six)|before (i|you))',
    // get your backside out of bed
    '<^ @lead? get (your (lazy|sorry|fat)? (ass|butt|backside|arse|bum|act) .. |down here|in here|back here|over here|out here|off (that|your|the) (game|phone|sofa|couch|computer|xbox|playstation|toilet|tv|backside|ass|arse|butt)|moving|on with it|a move on|to the point) .. %cold',
    // make your mind up
    '<^ @lead? (make (up your mind|your mind up)|(are you|is it) (coming|in|yes|going) or not|do you (love|want|even want|care) .. or not) (already|now)? > $ %cold',
    // Today.
    "<^^ (no more (excuses|stories|stalling|delays)|enough stalling|stop stalling|quit stalling|stop wasting (my|our) time|chop chop|clock's ticking|time's up|times up|time is up|i am done waiting|we are done waiting|i am tired of waiting|i am sick of waiting|what are you waiting for|what is the hold up) > ($$|$) %cold",
  ],
});

/** Get down here this instant; I will not ask again: an act demanded at once. */
export const actNow = {
  id: 'act-now',
  kind: 'pressure',
  effect: 'An order can be obeyed or refused; either way it is hard to hear the need in it.',
  severity: 'strong',
  source:
    'Gottman, Why Marriages Succeed or Fail (1994), pursuer and distancer; Gordon, Parent Effectiveness Training (1970), ch. 6: ordering',
  specimens: [
    '⟦Get down here this instant⟧!',
    "⟦I'm not going to ask you again⟧.",
    '⟦I want an answer now⟧.',
    '⟦If you loved me you would come home⟧.',
    'Come over right now if you are free!',
    'Dinner is ready now, come and eat.',
    'Ping me right away if anything breaks.',
    '⟦Get the hell off my car⟧!',
    'Get off at the next stop.',
    'Get out of the sun, you look hot.',
  ],
  find,
} as const satisfies Rule;
