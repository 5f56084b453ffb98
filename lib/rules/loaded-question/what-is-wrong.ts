import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // what is wrong with you
    'what ~ @hell? ~ is ~ (wrong|the matter|up|going on) with (you|your)',
    // what is your problem
    'what ~ @hell? is your (problem|deal|issue|damage|excuse|malfunction)',
    // what the hell are you doing
    'what @hell (are|were|did|do|have|makes|made|is|was) (you|your|wrong)',
    // who do you think you are
    'who ~ @hell? ~ (do|did) you think you',
    // what were you thinking
    'what ~ @hell? (were) you (even)? thinking',
    // what did you think you were doing
    'what ~ @hell? ~ (do|did) you think (you|was|would|i was|this|that)',
    // what gives you the right
    '(what|who) (gives|gave|made) you (the right|the idea you|permission|the nerve)',
    // who are you to judge
    'who @hell? are you to ~ #Verb',
    // what kind of a mother does that
    'what (kind|sort|type) of (a)? ~ (person|man|woman|mother|mom|mum|father|dad|husband|wife|friend|parent|partner|boyfriend|girlfriend|brother|sister|son|daughter|boss|manager|idiot|monster|human|human being|people) !(are you (looking|hoping|searching|after|into|interested)) (are you|does|do|would|acts|forgets|leaves|treats|lets|is)',
    // where do you get off
    'where do you get off',
    // what makes you think you can
    'what ~ @hell? makes you ~ (think|believe|so special|so sure|such)',
  ],
  likely: [
    // what did i ever do to you
    'what ~ (did|have) i ~ (ever) (do|done) to (you|deserve you)',
    // what have you ever done for us
    'what (have|did) you ever (do|done)',
    // what did you expect
    'what (did|do|were) you ~ (expect|expecting)',
    // what do you do all day
    'what ~ do you ~ (even)? do all (day|week)',
    // how many times do i have to ask
    'how many (more)? times (do|did|have|must|will|should|does|am) i ~ (have to|need to|told|asked|got to|tell|ask|say|explain|beg|said|reminded|explained|going to) ..',
    // how many times are you going to lie
    'how many (more)? times (will|are|must|do) you ~ (going to|gonna|plan to|have to|need to|ask|need|lie)',
    // how long are you going to keep this up
    'how (long|much longer) (are you|will you|do you|do i have to|am i supposed to|must i) ~ (going to|gonna|plan to|planning to|intend to|expect me|keep|wait|put up|deal|sulk|punish|ignore|make|drag)',
    // when are you going to grow up
    'when (are|will|do) you ~ (going to|gonna|plan on|ever|finally|plan to|start|stop|intend) ~ (ever|finally|actually|grow|learn|stop|realize|realise|start|understand|get your|get a job|get it|take responsibility|tell me|apologize|act|change|be|listen|wake|get over|give|help|pull|stopping|telling|admit)',
    // when were you going to tell me
    'when ~ were you ~ (going to|gonna|planning to|planning on) ~ (tell|telling|mention|let me|ask|admit|say|inform)',
    // since when do you care
    'since when (do|are|did|have|can|is) (you|your|it your|it ok|it okay)',
    // where were you when i needed you
    'where (@hell)? were you (when i|all night|last night|when we|this whole|all this)',
    // what took you so long
    'what ~ took you so ~ long',
    // where the hell were you
    'where @hell (are|were|have) you',
    // who the hell do you think
    '(who|how) @hell (are|do|did|can|could|would) you',
    // what more do you want from me
    'what ~ (more|else|exactly) do you ~ (want|expect|need) (from|of) me',
    // what are you, five
    '^ (and)? what are you ~ (5|6|7|8|9|10|12|five|six|seven|eight|nine|ten|twelve|my mother|my mom|my mum|my boss|my dad|my father|my parole|blind|deaf|stupid|nuts|insane|crazy|a child|a baby|the police|retarded|dumb|an idiot|some kind of|a cop)',
    // what is it with you
    'what is it (with|about) you (and|that|today|lately|people)',
  ],
  hint: [
    // what are you doing
    'what (are|were) you doing $$',
    // what do you want
    'what do you (want|care) $$',
  ],
});

export const whatIsWrong = {
  id: 'what-is-wrong',
  kind: 'loaded-question',
  effect: 'Asked this way, the question says that somebody is broken.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦What is wrong with you⟧?', "⟦what's ur problem⟧", "What's wrong?"],
  find,
} as const satisfies Rule;
