import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('threat', {
  sure: [
    // clean it or else
    '< _ ... or else !(it|we|the|they|he|she|there|this|that|everyone|how|what|why|where) ($|$$|i|you|we|u)',
    // stop it or I am leaving
    '<^ @lead? (you (better|had better|need to|have to|will|must|should)|do not (you)?|you would better)? #Verb ... (or|otherwise|or else|unless you want) (i|we|it|this|that|the marriage|the engagement|the wedding|the deal|the friendship|everything) (am|are|is|will be) ~ (done|through|finished|over|gone|out of here|out for good|off|leaving you|breaking up|walking away|walking out|moving out|filing for|divorcing you|packing (my|your)|taking the (kids|children|dog|house|car)|leaving with the (kids|children)|calling my lawyer|calling a lawyer|history) !(with|by|at|to|for|on|in)',
    // apologize or I will tell everyone
    '<^ @lead? (you (better|had better|need to|have to|will|must|should)|do not (you)?|never)? #Verb ... (or|otherwise|or else) (i|we) (will|am going to|are going to|shall|would) ~ (make sure (you|everyone|everybody|nobody|that|the|your|they|she|he)|make (you|your life)|ruin you|ruin your|destroy|end you|finish you|kill you|hurt you|break your|smash|wring your|beat (you|your)|kick your|slap|knock|punch|burn|throw you out|throw your|throw out your|kick you out|cut you off|cut you out|leave you|divorce|sue|take you to court|take you for everything|take the (kids|children|house|dog)|take everything|report you|have you (fired|arrested|removed|thrown)|get you fired|tell (everyone|everybody|your (wife|husband|mother|mom|mum|dad|father|boss|parents|family|girlfriend|boyfriend)|mom|mum|dad|hr|the judge|the boss|the whole)|post (it|this|them|your|the|everything)|expose|show (everyone|everybody|your|them|the judge)|send (this|them|it|these|the (screenshots|photos|pictures|messages)) to|send everyone|never (speak|talk|forgive|trust|come|help|let you|see you|call|visit|lend|set foot|love|sleep)|not be (here|coming back|around|waiting|home)|be (gone|done)|change the locks|call (my|the|a) lawyer|file for|have your|rip|pluck|drop you|get (even|you back|back at you)|hate you|never ever|stop paying|leave (and never|for good|right now)|find (someone|somebody) (else|who|better)|see to it|be the last|make it so|lose it on|give you something to cry|wipe|skin|go to your boss|go to hr|go straight to|go public|message everyone|msg|message to|sell your|delete your|burn your|leak)',
    // pay up or you will not see the kids
    '<^ @lead? (you (better|had better|need to|have to|will|must|should)|do not (you)?|never)? #Verb ... (or|otherwise|or else) (you|u) (will|are going to|can|are) ~ (regret|be sorry|pay|wish|never|not see|lose|out|fired|gone|history|banned|single|dead|done|finished|off the|hear from|pack|leave|find|forget|kiss|say goodbye|sleep|get out|move out|get (nothing|what)|start looking|hearing from|looking for|in (big|serious)? trouble|going to be sorry|going to regret|explain|walk|in for)',
    // delete it or I am sending the screenshots
    '<^ @lead? (you (better|had better|need to|have to|will|must)|do not (you)?)? #Verb ... (or|otherwise|or else) (i|we) am ~ (sending|telling|posting|calling (your|my lawyer|a lawyer|hr)|reporting|suing|selling|throwing|taking (the|you|your|my)|leaving|cutting|cancelling|canceling|not (coming|paying|going|letting|helping|speaking)|showing|burning|dumping|divorcing|done|out|going (to (your|hr|the judge|the police station and telling)|public|straight)|changing the locks|moving)',
    // apologize or find yourself somewhere to sleep
    '<^ @lead? (you (better|had better|need to|have to|will|must)|do not (you)?)? #Verb ... or ((do not|never) (even)? (bother|expect|come|ever|show)|consider|find (yourself|someone|somebody|another|somewhere|a new)|start (looking|packing)|pack (your|up)|get out|say goodbye|forget (about|us|me)|face the|suffer the|leave for good|lose (me|us|your|everything|the)|there will be (consequences|trouble|hell|no)|we are|so help me|move out|get lost)',
    // stop or so help me god
    'so help me (god)? ($|$$|i will|if)',
    // or what
    '<(do not|you better not|never) .. (unless you want|if you (know what is good for you|want to (keep|live|stay|see)|value your))',
  ],
  likely: [
    // be nice or there will be no dessert
    '<^ @lead? (you (better|had better|will))? #Verb ... (or|otherwise|or else) (there will be no|no more|nobody gets|we are not|i am not) ',
    // you better stop
    '<^ @lead? (you (better|had better)|better) ~ (not)? .. %loud (or|if you know|unless)',
    // come clean by tonight or I will do it for you
    '<^ @lead? (you (better|had better|need to|have to|will|must|can))? (pay|refund|answer|apologize|apologise|fix|sign|delete|stop|quit|leave|return|give|get|tell|come|shut|take|move|clean|pick|choose|admit|confess|be|show|send|bring|drop|hand|back|behave|listen|unfollow|break|call|have|do|cut|end|finish|grow|respond|reply|text|start|put|say|turn|let|make|remove|block|own|sort|step|not|no|one|either|settle|agree|withdraw|resign|transfer|hire|fire) ... or (i|we) (will (do it for you|tell|find|take|see|make|go|let|have|call (your|my)|not|never|leave|pack|file|report|hand|forward|publish|share|start|ask (your|the|hr))|tell (your|everyone|them|him|her|mum|mom|dad)|go to (hr|the|your|court)|walk|leave you|swear|file|take (the|it to|him|her|them|you|this|legal)|start (telling|looking|packing|posting)|report|post|send (this|the|it|them) to|call (hr|the|your|my)|change the locks|am (coming|calling|telling|going|sending|taking|done|posting|leaving|out)|find (someone|somebody|another)|quit|resign|sue|walk out) !(around|with|by|at) ',
    // answer or it is over
    '<^ @lead? (you (better|had better|need to|have to|will|must))? (pay|refund|answer|apologize|apologise|fix|sign|delete|stop|quit|leave|return|give|get|tell|come|shut|take|move|clean|pick|choose|admit|confess|be|show|send|bring|drop|hand|back|behave|listen|unfollow|break|call|have|do|cut|end|finish|grow|respond|reply|text|start|put|say|turn|let|make|remove|block|own|sort|step|not|no|one|either|settle|agree|withdraw|resign|transfer|hire|fire) ... or (it is (over|off|done|goodbye|finished|war|court|the police next|me)|that is it|every|everyone|everybody|the whole|your (boss|mother|mom|mum|dad|wife|husband|family|parents|phone|stuff|things|job|card|access|account|name|friends)|my (lawyer|brother|dad|father|solicitor)|the (next|judge|court|phone|car|wifi|internet|dog|kids|deal|wedding|party|locks|whole|landlord|school|press) (will|is|are|goes|hears|knows|gets|stays|leaves|going|email|call|letter)|no (more)? (phone|money|car|visit|wedding|party|holiday|christmas|weekend|sleepover|internet|allowance|dessert|tv|xbox)|start (clearing|looking|packing|saying|explaining|running)|lose (the|me|us|your)|you (can|will|are|do not|sleep|lose|walk|never)|do not (ever|come|bother|expect|call|speak))',
  ],
});

/** Do it or else; stop it or you are out: an order with a punishment. */
export const orElse = {
  id: 'or-else',
  kind: 'threat',
  effect: 'An order with a punishment may be obeyed, but it is not agreed to.',
  severity: 'strong',
  source:
    'Patterson, Coercive Family Process (1982); Gordon, Parent Effectiveness Training (1970), ch. 6: warning and threatening',
  specimens: [
    '⟦Clean that room or else⟧!',
    "⟦Stop lying or I'm leaving⟧.",
    "⟦Delete it or I'll tell everyone⟧.",
    'Send me the slides or I can pull them myself.',
    "Let me know or I'll just order pizza.",
    'Call me or text me.',
  ],
  find,
} as const satisfies Rule;
