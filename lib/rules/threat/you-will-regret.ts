import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('threat', {
  sure: [
    // you are going to regret this
    '<@you ~ (will|are going to|would) ~ (so|all|soon|really|be going to|live to|come to|definitely|be)? ~ (regret (it|this|that|what|everything|the|doing|crossing|messing|saying|leaving|ever|your|not|lying|treating|$)|be ~ sorry (you|for|when|one day|about|if|that|$)|pay for (this|that|it|what|everything|your|the way)|wish you (had|were|never|hadn|did|could)|rue|be eating (those|your) words|eat (those|your) words|see what happens|find out (the hard|what happens|soon|real|just)|learn the hard|get what (is coming|you deserve)|beg me|come (crawling|begging|crying|running)|never forgive yourself|miss me when i am|have (no one|nobody|only yourself) to blame)',
    // you will pay for what you did
    '<@you ~ (will|are going to) ~ (pay (for|dearly)|get yours|suffer for|answer for|burn for|go down for|lose everything)',
    // I will make you pay
    '<(i|we) (will|am going to|are going to|swear i will|promise i will|can|could) ~ (make (you|u) (pay|regret|sorry|suffer|wish|beg|cry|look|shut up|eat)|make your life (a|hell|miserable|very|so|difficult|impossible|a living)|make (it|things) (very|really|so)? (hard|difficult|ugly|unpleasant) for you|make sure (you|everyone|everybody|that you|nobody|no one|the (kids|judge|whole)|your (boss|family|kids|wife|husband|parents|friends)|they|she|he) .. (never|know|knows|see|sees|hear|hears|lose|fired|regret|pay|get|gets|find|finds|do not|does not|believe|hate|hates|leave|go|stay|is|are)|ruin (you|your)|destroy (you|your|everything you)|end (you|your career)|finish you|get you (fired|banned|for this|back)|get even|get back at you|have you (fired|thrown|arrested|removed|banned|evicted)|bury you|break you|break your|expose you|show (everyone|everybody) (what|who|your)|tell (everyone|everybody|the whole (world|family|team|office|school)) (what|about|who|how|you|your|the)|remember this when|take you down|take you (for|to) (everything|court|the cleaners)|drag you|humiliate you|kill you|beat you|kick your|hurt you|smack|slap you|punch you|throttle|strangle|wring|knock your|hunt you|come for you|hit you|cut you|shoot you|rip your|drop you|whip your|smash your|burn your|throw (all)? (your|you)|report you|sue you)',
    // you do not know who you are messing with
    '@you ~ (do not|did not|have no idea|do not want to|would not want to|do not wanna|have not|clearly do not) ~ (know|realize|realise|find out|want to (find out|know|see|test|mess|cross)|see|seen|test|cross|mess with|have an idea)? ~ (who (you are (dealing|messing|talking|playing)|i am|your)|what (i am capable|i can do|i could do|i will do|is coming|will happen|you are (dealing|getting)|happens (when|if))|how (far|ugly|bad|nasty) (i|this|it|things)|my (bad|dark|other|angry) side|me (angry|mad|as an enemy|like|when)|to (go|start|make) (there|this|an enemy|me)|an enemy|me on)',
    // try me · do not test me
    '<^ @lead? (go ahead and)? (just)? (try me|just watch me|test me (again)?|do not (you)? (push (me|your luck|my buttons|it)|test (me|my)|try (me|my|it)|tempt me|cross me|mess with me|fuck with me|play with me|play games with me|start (something|with me)|threaten me|think for (a|one) (second|minute|moment))|i dare you|i double dare you|mark my words|just you wait|wait (until|till) (your (father|mother|dad|mom|wife|husband|boss)|i (tell|get my)|everyone|the judge|they)|you just watch|watch your (back|mouth|tone|step mister)|you (had)? better (watch|hope (i|you|we|he|she|that|nobody|no one|your)|pray|be (very)? careful (what|how|with me|around me|or|when))|you (should|might want to|may want to|want to) (watch your|be (very)? careful (what|how|who|with)|think (very|long|twice|carefully)|sleep with|remember who)) !(stairs|head|the|those|is icy|are icy|out for)',
    // this is not over
    '(this|it) (is not|is far from|is only|are not) (over|finished|the beginning|just the beginning) (between us|not by|yet|by a|until|$)|you have not (heard|seen) the last of (me|this|us)|i am not (done|finished) with you',
    // we will see about that
    '<^ @lead? %cold (we will (see about that|just see|see (how|who|what) (you (like|feel|do|cope|manage)|has the|gets|wins|laughs|the (judge|court|lawyer|kids)|your|happens|is laughing|is sorry))|let us see (how|what|who) (you (like|feel|do|cope|manage)|your|the (judge|court)|laughs|is sorry)|(you can|you will)? see how you like it|two can play (that|this|at)|see if i care|what goes around comes around|karma (is|will|has|gets)|your (day|time) (will come|is coming|is up|has come)|enjoy it while (it lasts|you can)|laugh while you can|game over|i will (remember this|not forget (this|that|what)|be watching you|never forget what)|i (will not|am not going to) forget (this|that|what you))',
    // I know where you live
    '<i know (exactly)? where (you|your (kids|family|parents|mother|wife|car)) (live|work|park|sleep|go|are|is|lives|works|goes)',
    // it would be a shame if your boss found out
    '(it|that) (would|will|might) be ~ (a)? (such)? (a)? (shame|pity|too bad|awful|terrible|awkward|unfortunate|sad|funny|interesting|embarrassing) if ~ (your|you|the|everyone|everybody|somebody|someone|anyone|something|those|that|this|he|she|they|people|all|hr|my) .. (found|find|finds|saw|see|heard|hear|hears|knew|know|happened|happen|learned|learnt|got|get|went|lost|lose|leaked|read|ended|told|came|were|was|had|stopped|started|disappeared|broke|showed)',
    // I wonder what your wife would say about those messages
    '<(i|we) (wonder|am (just)? (wondering|curious)|would love to (see|know|hear)|imagine) (what|how|if|whether|that)? ~ (your (wife|husband|boss|manager|mother|mom|mum|father|dad|kids|children|parents|girlfriend|boyfriend|family|employer|friends|new (girlfriend|boyfriend|boss)|company|clients|landlord|pastor|church|colleagues|fiance|fiancee|partner|team)|hr|the (judge|court|school|board|police|irs|kids|tax (office|people|man)|client|whole (family|office))|everyone|everybody|people|child services|my lawyer|our friends|social services) (would|will|is going to|are going to|might|thinks|think|knows|know|feels|feel) ~ (say|think|feel|react|do|know|be (interested|very|happy|thrilled|so|pleased)|believe|see|have|want|want to (know|see|hear)|about|if|when|what|how|find|that|look)',
    // be careful what you say next
    '<^ @lead? (be (very|really|extremely|so) careful|think (very)? (carefully|hard|long and hard|twice)|choose your (next)? words|i would (be (very|really)? careful|think (twice|very|long|again|carefully)|watch (it|my|what|your|yourself)|not (push|try|test|cross)) .. (if i were you|$)|tread carefully|choose (wisely|carefully)) (about|before|what you|how you|who you|from now|next|if i were|when you|around|because|with me)',
    // remember who pays the rent
    '<^ @lead? (do not (you)? (ever)? forget|(just)? remember|you (seem to|might|had better|better) (forget|want to remember|remember)|never forget|keep in mind) (who (pays|paid|owns|has|signs|got you|put|raised|is|you are (talking|dealing)|holds|keeps|makes|controls|decides)|whose (name|house|money|car|roof)|what i (know|have|can)|i (know (what|where|things|everything|people|who)|have (the|your|all|every|those|screenshots|photos|proof)|still have|can (always|end|take|make)|kept|made you)|that i (know|have|can|still|kept|made))',
    // I have screenshots
    '<i (have|have got|saved|kept|still have|took|got) ~ (all|every|every single|the|all the|all your|your|those|plenty of|copies of|proof|a)? ~ (of)? (screenshots|recordings|receipts|screenshot|recording|photos of you|pictures of you|messages you|emails you|texts you|proof of|email you|message you|text you|word you|nudes) .. (and|so|remember|if|in case|just|sent|wrote|ever|to show|for the|$)',
    // you are a dead man
    '@you are ~ (dead meat|a dead man|toast|going down|so dead|finished here|done for|in (so much|big|deep|serious|huge) trouble|going to get it|asking for (it|trouble)|playing with fire|making a (big|huge|terrible|serious|grave) mistake (messing|crossing|leaving|and|if)|history $|messing with the wrong)',
  ],
  likely: [
    // I will kill you
    '<i (will|am going to|swear i will|could|am about to) ~ (kill|murder|strangle|end|throttle|hurt|slap|punch|smack|sue|report|expose|ruin|destroy) (you|u|your) %cold',
    // I am suing
    '<(i am|we are) ~ (suing|reporting you|going to (sue|report you|file a complaint|file|tell (mom|mum|dad|everyone|your|the|hr))|taking (you|this) to (court|hr|the)|filing (a complaint|a grievance|for full)|calling (my lawyer|your (boss|mother|mom|dad|wife|husband|parents|parole|manager)|hr)|telling (mom|mum|dad|mommy|daddy|everyone|everybody|hr|your (boss|mother|mom|mum|dad|wife|husband|parents|manager|girlfriend|boyfriend|family)|the (kids|boss|manager|judge|whole))|going (straight)? to (hr|your boss|your manager|your wife|your husband|the judge|the press|go to hr)) (about you|about this|$|what|how|that|against|on you|and|if|for|everything)',
    // that will cost you
    '<(that|this|it) (will|is going to) (cost you ($$|dearly|everything|your (job|marriage|family|career|kids)|big time)|come back to (haunt|bite) you|end badly for you|not end well for you|haunt you|backfire on you)',
    // this could get ugly
    '(this|it|things) (can|could|will|might|is going to|are going to|is about to|are about to) ~ (get|become|turn|be) ~ ((ugly|nasty|messy) (for you|fast|quickly|if you|very|$)|(very)? (difficult|unpleasant|hard|uncomfortable|expensive) for you)',
    // there will be consequences
    'there (will|are going to|would) be ~ (consequences|hell to pay|repercussions|trouble if|no (next time|second chance|coming back|going back)|a reckoning|payback|blood)',
    // accidents happen
    '<^ @lead? (accidents (do)? happen ($| to)|people talk|word (gets|travels) (around|fast)|secrets (have a way|do not stay|come out)|screenshots (last|are|live)|the internet (never|does not)|small town|funny how (things|these|screenshots|secrets|emails)|it is a small (town|world|industry)) .. %cold $',
    // you leave me no choice
    '@you (are|have)? ~ (leave|leaving|left|give|giving|gave) (me|us) (with)? no (choice|other choice|option|other option|alternative) ',
    // that is not a threat, it is a promise
    '(that|this|it) (is|are) (not)? (a)? (threat) (it is|that is|this is)? (a promise)?',
    // take a good look, you will not see it again
    '<no one will ever (see|hear from|find) you again',
    // I would hate for your dad to find out
    '<(i|we) would (hate|really hate|not want) (for)? .. (to (find out|see (this|that|those|the|what|how|you)|hear (about|this|that|what)|know (what|about|where|who|how)|lose (his|her|their|your))|if .. (found out|saw (this|that|those)|heard about|knew (what|about)))',
    // be a shame if they saw those texts
    '<^ @lead? (it would|would not it|it will|that would)? ~ be (a|such a)? ~ (shame|pity|awful|terrible|awkward|embarrassing|unfortunate|funny|too bad|horrible|tragic|interesting) if ~ .. (found|finds|saw|sees|heard|hears|knew|knows|happened|happens|got|gets|went|lost|read|told|came|leaked|started|stopped|learned|ended|disappeared|noticed)',
    // wonder what the office would say
    '<^ @lead? (i)? (wonder|wondering|imagine|curious) (what|how) .. (your|office|judge|court|boss|school|board|client|kids|team|family|press|neighbors|hr|everyone|everybody|people|wife|husband|mother) .. (would|will) ~ (say|think|feel|react|do|take)',
    // how do you think your wife will take it
    '<how (do you think|would you like it if|will|would you feel if) .. (your|everyone|everybody|the (judge|boss|kids|court|team|client)|hr) .. (will|would|found|saw|heard|knew|take|feel|react|when|look|find)',
    // you would not want this to get back to the client
    '<@you would not ~ want ~ (this|that|me|anyone|her|him|them|your _|your|everyone|hr|the _) ~ (_)? to (get (back|out)|find|know|see|hear|tell|come out|go public|reach|talk|start|end)',
    // choose your next words wisely
    '<^ @lead? (choose|pick|watch|mind|consider|weigh) your (next)? (words|tone|mouth|manners|tongue|language|answer) (very)? (carefully|wisely)? ',
    // I suggest you think carefully
    '<i (suggest|recommend|advise|would suggest|would advise|strongly suggest) (that)? you ~ (think|reconsider|remember|be careful|choose|watch|fix|stop|start|check your|rethink|back|find|apologize|apologise|drop|keep your|leave) !(.. (with (her|him|them)|about this))',
    // watch what I do next
    '<^ @lead? (watch what i do|see what i do|just you wait|(i)? hope you are (ready|prepared) for (what|war|court|the fallout)|brace yourself for|do not be surprised (when|if)|do not say (i|you were not|i never)|remember (this|that|what i said|what you did)? (conversation|moment|day|when|next time)|on your (own)? head be it|have it your way|for your (own)? (sake|good)|think about that (before|when|next)) .. %cold',
    // you have a lot to lose
    '@you (have|have got|stand) ~ (a lot|so much|more|everything|too much) to lose',
    // I know people at that school
    '<i ~ (know (people (at|in|who)|a guy|exactly (who|where|what you)|your (boss|wife|husband|address|secret|password|landlord|manager)|which _ you|enough (about|to)|what (school|gym|bar|car)|all about your)|have (got)? ~ (your full (name|address)|friends (in|at)|enough (on you|to)|everything (saved|in writing|on)|dirt|proof|receipts|recordings|screenshots|copies|contacts)|kept (every|all|the|a|your)|(have)? saved (every|all|the|your)|(have)? (kept|recorded) (every|all)) .. (you|your|so|and|at|where|about|u|from|since|here|too|just)',
    // you know what that means
    '<(and)? @you know what (that|this|it) means > $',
    // one call from me and it is over
    '<(one|a single|just one) (call|word|email|text|message|click|phone call|post|screenshot|letter|report|complaint) (from me|to (your|hr|the|my)|and) ..',
    // I can write you out of the will
    '<i ~ (can|could) ~ (write you out|cut you off|take you out|make you|ruin|end|destroy|finish|replace|always (tell|show|call|send|post|find)|just (tell|as easily|call|show|walk|send|post|leave)|take (it|this|that|everything) (all)? (away|back)|play (games|dirty|that game)|change the (will|locks)|make one call|pull the plug|stop paying|bury)',
    // they deserve to know who you really are
    '(deserve|deserves|old enough|have a right|has a right|might like|would love|will love|ought|need|needs|want|going) to (know|be told|hear|see|find out|learn|read) .. (who you (really)? are|what you (did|are|have|really)|why you (really)?|the truth about you|about (you|your)|how you (treat|treated|really))',
    // shall I ring your boss
    '<^ @lead? (shall|should|do you want me to|would you like me to|do i (need|have) to|maybe i (should|will)|perhaps i (should|will)|or should i|i might just|i will just|i think i will) (just)? ~ (ring|call|tell|email|text|message|forward|show|send|post|involve|let|contact|write to|speak to|talk to|mention|inform|share|go to|remind|have a word with) .. (your|everyone|everybody|the (judge|boss|school|client|court|press|police station|team|whole|kids|landlord)|hr|security|mum|mom|dad|her|him|them|it to|my lawyer)',
    // you will not like me when I stop being nice
    '@you ~ (will|would|are) not ~ (going to)? ~ (like|enjoy|want|love|recognize) ~ (me (when|angry|mad|if)|what (i|happens|comes)|how (this|it|i)|the (me|consequences|answer|result)|where this)',
    // You will lose
    '<&(if|then) @you ~ (will|are going to) lose > ($$|everything|me $|us $)',
    // failure to comply will be noted
    '(failure to (comply|respond|pay|deliver|appear|meet|act) (will|may|shall|can)|i will have no (choice|option|alternative) but to|will be (reflected|noted|recorded|remembered) in your|legal action|i will be forced to|(further|formal|disciplinary|legal) (action|proceedings|steps) (will|may|shall))',
    // I promise your shop will not see christmas
    '<i (promise|swear|guarantee|vow) (you)? (that)? ~ (your|you|u|everyone|the|i will (make|ruin|tell|find|never|take|get|see)|nobody|no one) ~ .. (will|never|are|regret|not) ',
    // do not push it
    '<^ @lead? (so|and)? (do not|you better not|better not) (you)? (push (it|me)|make me (choose|do|say|come|call|tell|regret|get|use|ask)|give me a reason|force (me|my hand)|tempt me|underestimate (me|what)|forget (who|what i|that i|whose)|mistake my) ',
    // I will never forgive you
    '<(i|we|she|he|they|the kids) (will|am going to|can) (never|not) (ever)? ((forgive|trust) you (for|again|if|$)|(speak|talk) to you (ever)? again)',
  ],
});

/** You will regret this; you do not know who you are messing with: a blow announced. */
export const youWillRegret = {
  id: 'you-will-regret',
  kind: 'threat',
  effect: 'A blow announced is felt at once, and answered in kind.',
  severity: 'strong',
  source:
    'Patterson, Coercive Family Process (1982); Gordon, Parent Effectiveness Training (1970), ch. 6: warning and threatening',
  specimens: [
    "⟦You're going to regret this⟧.",
    '⟦You have no idea who you are messing with⟧.',
    '⟦It would be a shame if your boss found out⟧.',
    '⟦Try me⟧.',
    'You will not regret moving closer!',
    'Watch your step, the stairs are icy.',
    'It would be a shame if it rained.',
    'You better be careful, the steps are wet.',
    'Watch me, mum!',
    '⟦You better be careful what you say about her⟧.',
  ],
  find,
} as const satisfies Rule;
