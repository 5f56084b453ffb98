import type { WideGuard } from './guard';
import { anywhere } from './matching';

/** What a limit keeps out. */
const REACH =
  '(touch|hit|slap|push|grab|hurt|call|text|message|msg|contact|dm|email|follow|yell at|shout at|scream at|swear at|curse at|talk to|talk with|talk|speak to|speak with|come near|come close to|write to|write|raise your voice at|threaten|harass|stalk|film|record|chase|kiss|approach|phone|ring|bother|pressure|rush|interrupt|chat with|chat|disturb|reply to|answer|look at|kiss|hug|hold|push|tickle|mess with|track|test)';

const STOPPED =
  '(touching|hitting|slapping|pushing|grabbing|hurting|calling|texting|messaging|contacting|dming|emailing|following|yelling|shouting|screaming|swearing|cursing|coming|showing up|writing|raising your voice|threatening|harassing|stalking|filming|recording|chasing|bothering|pressuring|rushing|talking to|staring|sending|asking)';

const PATTERNS = [
  // you are not welcome here · you don't get to hug me · u cant just come over
  'you are not (welcome|invited|allowed) (at|in|here|to|near|inside|on)',
  'you (do not|can not|are not going to|may not|will not) ~ (get to)? ~ (hug|touch|kiss|hold|come over|come in|come here|walk in|show up at my|stay here|sleep here|contact|call me|text me|film|photograph|post|use my|have my|enter|speak to me|talk to me|yell at me|shout at me)',
  '(i|we) ~ (do not|will not) ~ (consent|agree|allow|permit|give you permission|want you)',
  'do not ~ (send|show|give|tell|ask|message|add|tag|include|invite|expect|wait) me',
  // please stop calling me · stop yelling at me
  `(stop|quit|cease) (it and)? ${STOPPED} (at|to|near|around|on|for)? (me|us|my|the kids|here|over)`,
  // don't touch me · do not ever text me again · and don't call my mother
  `(^ ~ (please|pls|and|just|so|but|then|now)? ~|please|pls|and|said|you to|told you|asked you|warned you|i repeat) (do not|never|not to|to never) ~ (you)? (dare)? (ever)? ${REACH} (me|us|my|the kids|again|at me) !(a|an|names|such|stupid|crazy|bitch|@name.one|@pet|ma'am|that)`,
  '(do not|never) (lay|put) .. (on|near) (me|my)',
  `(stop|quit) ${REACH} (to|at|with)? (me|us|my)`,
  `^ (please|pls|and|just|so|but|then|ok|no|now)? (do not|never) (you)? (ever)? ${REACH} (to|at|with)? (me|us|my)? ~ (again|anymore|any more|ever again|ever|please|ok|okay|for now|today|tonight|back)? $`,
  'i (do not|no longer) ~ (need|want|love) you ~ (anymore|any more|here|near|in my|around|to (come|call|text|visit|contact|touch|be))',
  '(get|keep|stay) ~ (out of|away from|off of) ~ (my (life|room|house|way|business|sight|family|kids)|me)',
  '(i am|i will be|going to) (block|blocking) you',
  'i (am)? (need|want|asking for) (space|time|distance|some time|some space|privacy)',
  // leave me alone · let me go · get off me · stay away from me
  '(leave|left) (me|us|my _) (the hell|the fuck)? (alone|be|in peace)',
  '(let go of|get away from|get off|get off of|stay away from|keep away from|back away from|step away from|get your hands off|take your hands off|keep your hands off) (me|us|my)',
  '(let me (go|leave|out)|hands off me|hands to yourself|back the hell off|back off from)',
  // i need you to leave · i want you to stop · please leave
  'i (am)? (need|want|asking|am asking|have asked|asked|told) you (to)? (leave|stop|go|move out|get out|respect|back off|not|give me space|step back)',
  '(please) (leave|stop|go|go away|do not)',
  // i don't want to talk to you · i do not want to see you again
  'i (do not|no longer|never|can not) ~ (even)? (want|wanna|wish) (to)? (talk|speak|see|hear|be|meet|date|text|live|continue|deal|discuss|share)',
  'i (am)? (not|no longer) (going to !(ask|tell|say|repeat|remind|warn|wait|beg|forgive|help|pay|lend|clean|let|be here|put up)|willing to|discussing|talking|comfortable|okay with|ok with|available|ready|interested|answering|having this|responding|doing this|accepting|tolerating)',
  // i won't be spoken to like that · i will not discuss this at work
  'i will not (be (spoken|talked|treated|yelled|shouted)|discuss|accept|tolerate|respond|talk|continue|engage|answer|have this|allow|argue|stay|do this)',
  // you are not welcome here · you can't just come over · you don't get to hug me
  'you are (not|no longer) (welcome|allowed|invited) (at|in|to|here|near|on)',
  'you (can not|do not get to|may not|are not allowed to) ~ (come (over|here|in|by|round|to my)|show up|turn up|stay here|sleep here|hug me|kiss me|touch me|hold me|have a key|enter|walk in|be here|pick (her|him|them) up without|see (me|the kids) without|use my|read my|call me|text me|message me|contact me)',
  '(text|call|ask|knock|ring) (me)? (first|before you (come|visit|show up|drop))',
  // no means no · i said no · no calls after nine · i'm blocking you
  '(no means no|i said no|my answer is no|i said stop|this conversation is over|end of conversation|end of discussion|i am blocking you|i have blocked you|i am hanging up|i need (some)? (space|distance|time alone|to be alone|a break)|i want (some)? (space|to be alone|to be left alone))',
  '^ no (more)? (calls|texts|messages|visits|contact|shouting|yelling|phones) (after|before|at|during|in|on|when|please)',
  '^ (please)? (do not|never) (come (here|over|to my|back|near|in)|enter|show up|post|share my|use my|open my|read my|go through my|touch|send me)',
];

/** A plain limit: somebody's no stays as it is. Their own threats are still heard. */
export const boundary: WideGuard = {
  id: 'boundary',
  leaves: 'A plain boundary: its sentence.',
  scope: 'sentence',
  specimens: [
    'Please stop calling me, you creep.',
    "Don't touch me, you asshole",
    "I don't want to talk to you, you liar.",
    'Shut up and stop calling me here.',
    'Stop yelling at me. ⟦You are so rude⟧.',
  ],
  hears: anywhere(PATTERNS),
};
