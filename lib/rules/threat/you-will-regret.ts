import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('threat', {
  sure: [
    // you are going to regret this
    '<@you ~ (will|are going to|would) ~ (so|all|soon|really|be going to|live to|come to|definitely|be)? ~ (regret (it|this|that|what|everything|the|doing|crossing|messing|saying|leaving|ever|your|not|lying|treating|$)|be ~ sorry (you|for|when|one day|about|if|that|$)|pay for (this|that|it|what|everything|your|the way)|wish you (had|were|never|hadn|did|could)|rue|be eating (those|your) words|eat (those|your) words|see what happens|find out (the hard|what happens|soon|real|just)|learn the hard|get what (is coming|you deserve)|beg me|come (crawling|begging|crying|running)|never forgive yourself|miss me when i am|have (no one|nobody|only yourself) to blame)',
    // you will pay for what you did
    '<@you ~ (will|are going to) ~ (pay (for|dearly)|get yours|suffer for|answer for|burn for|go down for|lose everything)',
    // I will make you pay
    '<(i|we) (will|am going to|are going to|swear i will|promise i will|can|could) ~ (make (you|u) (pay|regret|sorry|suffer|wish|beg|cry|look|shut up|eat)|make your life (a|hell|miserable|very|so|difficult|impossible|a living)|make (it|things) (very|really|so)? (hard|difficult|ugly|unpleasant) for you|make sure (you|everyone|everybody|that you|nobody|no one|the (kids|judge|whole)|your (boss|family|kids|wife|husband|parents|friends)|they|she|he) .. (never|know|knows|see|sees|hear|hears|lose|fired|regret|pay|get|gets|find|finds|do not|does not|believe|hate|hates|leave|go|stay|is|are)|ruin (you|your)|destroy (you|your|everything you)|end (you|your career)|finish you|get you (fired|banned|for this|back)|get even|get back at you|have you (fired|thrown|arrested|removed|banned|evicted)|bury you|break you|break your|expose you|show (everyone|everybody) (what|who|your)|tell (everyone|everybody|the whole (world|family|team|office|school)) (what|about|who|how|you|your|the)|remember this when|see to it|take you down|take you (for|to) (everything|court|the cleaners)|drag you|humiliate you|see that you|kill you|beat you|kick your|hurt you|smack|slap you|punch you|throttle|strangle|wring|knock your|hunt you|come for you|hit you|cut you|shoot you|rip your|drop you|whip your|smash your|burn your|throw (all)? (your|you)|report you|sue you)',
    // you do not know who you are messing with
    '@you ~ (do not|did not|have no idea|do not want to|would not want to|do not wanna|have not|clearly do not) ~ (know|realize|realise|find out|want to (find out|know|see|test|mess|cross)|see|seen|test|cross|mess with|have an idea)? ~ (who (you are (dealing|messing|talking|playing)|i am|your)|what (i am capable|i can do|i could do|i will do|is coming|will happen|you are (dealing|getting)|happens (when|if))|how (far|ugly|bad|nasty) (i|this|it|things)|my (bad|dark|other|angry) side|me (angry|mad|as an enemy|like|when)|to (go|start|make) (there|this|an enemy|me)|an enemy|me on)',
    // try me · do not test me
    '<^ @lead? (go ahead and)? (just)? (try me|watch me|test me (again)?|do not (you)? (push (me|your luck|my buttons|it)|test (me|my)|try (me|my|it)|tempt me|cross me|mess with me|fuck with me|play with me|play games with me|start (something|with me)|threaten me|think for (a|one) (second|minute|moment))|i dare you|i double dare you|mark my words|(you)? just (you)? wait|wait (until|till) (your (father|mother|dad|mom|wife|husband|boss)|i (tell|get my)|everyone|the judge|they)|you just watch|watch your (back|mouth|tone|step mister)|you (had)? better (watch|hope|pray|be (very)? careful)|you (should|might want to|may want to|want to) (watch your|be (very)? careful (what|how|who|with)|think (very|long|twice|carefully)|sleep with|remember who)) !(stairs|head|the|those|is icy|are icy|out for)',
    // this is not over
    '(this|it) (is not|is far from|is only|are not) (over|finished|the beginning|just the beginning) (between us|not by|yet|by a|until|$)|you have not (heard|seen) the last of (me|this|us)|i am not (done|finished) with you',
    // we will see about that
    '<^ @lead? (we will (see about that|just see|see (how|who|what) (you (like|feel|do|cope|manage)|has the|gets|wins|laughs|the (judge|court|lawyer|kids)|your|happens|is laughing|is sorry))|let us see (how|what|who) (you (like|feel|do|cope|manage)|your|the (judge|court)|laughs|is sorry)|(you can|you will)? see how you like it|two can play (that|this|at)|see if i care|what goes around comes around|karma (is|will|has|gets)|your (day|time) (will come|is coming|is up|has come)|enjoy it while (it lasts|you can)|laugh while you can|game over|i will (remember (this|that)|not forget (this|that|what)|be watching you|never forget what|get you|show you)|i (will not|am not going to) forget (this|that|what you))',
    // I know where you live
    '<i know (exactly)? where (you|your (kids|family|parents|mother|wife|car)) (live|work|park|sleep|go|are|is|lives|works|goes)',
    // it would be a shame if your boss found out
    '(it|that) (would|will|might) be ~ (a)? (such)? (a)? (shame|pity|too bad|awful|terrible|awkward|unfortunate|sad|funny|interesting|embarrassing) if ~ (your|you|the|everyone|everybody|somebody|someone|anyone|something|those|that|this|he|she|they|people|all|hr|my) .. (found|find|finds|saw|see|heard|hear|hears|knew|know|happened|happen|learned|learnt|got|get|went|lost|lose|leaked|read|ended|told|came|were|was|had|stopped|started|disappeared|broke|showed)',
    // I wonder what your wife would say about those messages
    '<(i|we) (wonder|am (just)? (wondering|curious)|would love to (see|know|hear)|can not wait to (see|hear)|am sure|bet|imagine|think) (what|how|if|whether|that)? ~ (your (wife|husband|boss|manager|mother|mom|mum|father|dad|kids|children|parents|girlfriend|boyfriend|family|employer|friends|new (girlfriend|boyfriend|boss)|company|clients|landlord|pastor|church|colleagues|fiance|fiancee|partner|team)|hr|the (judge|court|school|board|police|irs|kids|tax (office|people|man)|client|whole (family|office))|everyone|everybody|people|child services|my lawyer|our friends|social services) (would|will|is going to|are going to|might|thinks|think|knows|know|feels|feel) ~ (say|think|feel|react|do|love|like|enjoy|know|be (interested|very|happy|thrilled|so|pleased)|believe|see|have|want|want to (know|see|hear)|about|if|when|what|how|find|that|look)',
    // be careful what you say next
    '<^ @lead? (be (very|really|extremely|so) careful|think (very)? (carefully|hard|long and hard|twice)|choose your (next)? words|i would (be (very|really)? careful|think (twice|very|long|again|carefully)|watch (it|my|what|your|yourself)|not (do that|push|try|test|cross)) .. (if i were you|$)|tread carefully|choose (wisely|carefully)) (about|before|what you|how you|who you|from now|next|if i were|when you|around|because|$|with me)',
    // remember who pays the rent
    '<^ @lead? (do not (you)? (ever)? forget|(just)? remember|you (seem to|might|had better|better) (forget|want to remember|remember)|never forget|keep in mind) (who (pays|paid|owns|has|signs|got you|put|raised|is|you are (talking|dealing)|holds|keeps|makes|controls|decides)|whose (name|house|money|car|roof)|what i (know|have|can)|i (know (what|where|things|everything|people|who)|have (the|your|all|every|those|screenshots|photos|proof)|still have|can (always|end|take|make)|kept|made you)|that i (know|have|can|still|kept|made))',
    // I have screenshots
    '<i (have|have got|saved|kept|still have|took|got) ~ (all|every|every single|the|all the|all your|your|those|plenty of|copies of|proof|a)? ~ (of)? (screenshots|recordings|receipts|screenshot|recording|photos of you|pictures of you|messages you|emails you|texts you|proof of|email you|message you|text you|word you|nudes) .. (and|so|remember|if|in case|just|sent|wrote|ever|to show|for the|$)',
    // you are a dead man
    '@you are ~ (dead meat|a dead man|toast|going down|so dead|finished here|done for|in (so much|big|deep|serious|a lot of|huge) trouble|going to get it|asking for (it|trouble)|playing with fire|making a (big|huge|terrible|serious|grave) mistake (messing|crossing|leaving|and|if)|history $|messing with the wrong)',
  ],
  likely: [
    // I will kill you
    '<i (will|am going to|swear i will|could|am about to) ~ (kill|murder|strangle|end|throttle|hurt|slap|punch|smack|sue|report|expose|ruin|destroy) (you|u|your) %cold',
    // I am suing
    '<(i am|we are) ~ (suing|reporting you|going to (sue|report you|file a complaint|file|tell (mom|mum|dad|everyone|your|the|hr))|taking (you|this) to (court|hr|the)|filing (a complaint|a grievance|for full)|calling (my lawyer|your (boss|mother|mom|dad|wife|husband|parents|parole|manager)|hr)|telling (mom|mum|dad|mommy|daddy|everyone|everybody|hr|your (boss|mother|mom|mum|dad|wife|husband|parents|manager|girlfriend|boyfriend|family)|the (kids|boss|manager|judge|whole))|going (straight)? to (hr|your boss|your manager|your wife|your husband|the judge|the press|go to hr)) (about you|about this|$|what|how|that|against|on you|and|if|for|everything)',
    // that will cost you
    '<(that|this|it) (will|is going to) (cost you|come back to (haunt|bite) you|end badly for you|not end well for you|bite you|haunt you|backfire on you) !(about|around|only|less|just|nothing|roughly|extra|more|a (lot)? less)',
    // this could get ugly
    '(this|it|things) (can|could|will|might|is going to|are going to|is about to|are about to) ~ (get|become|turn|be) ~ (ugly|nasty|messy|very difficult|unpleasant|difficult|hard|uncomfortable|expensive) (for you|fast|quickly|if you|very|$)',
    // there will be consequences
    'there (will|are going to|would) be ~ (consequences|hell to pay|repercussions|trouble if|no (next time|second chance|coming back|going back)|a reckoning|payback|blood)',
    // accidents happen
    '<^ @lead? (accidents (do)? happen|things (do)? (happen|break|go missing|disappear)|people talk|word (gets|travels) (around|fast)|secrets (have a way|do not stay|come out)|screenshots (last|are|live)|the internet (never|does not)|small town|funny how (things|these|screenshots|secrets|emails)|it is a small (town|world|industry)) .. %cold $',
    // you leave me no choice
    '@you (are|have)? ~ (leave|leaving|left|give|giving|gave) (me|us) (with)? no (choice|other choice|option|other option|alternative) ',
    // that is not a threat, it is a promise
    '(that|this|it) (is|are) (not)? (a)? (threat) (it is|that is|this is)? (a promise)?',
    // take a good look, you will not see it again
    '<no one will ever (see|hear from|find) you again',
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
  ],
  find,
} as const satisfies Rule;
