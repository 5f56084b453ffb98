import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // you did not have to shout · you could have at least called
    '^ @lead? @lead? < you ~ did not ~ (have|need) to ~ !(come|tell me|wait|do (this|that|it) for|bring|buy|get (me|us)|worry|cook|pay|apologize|apologise|thank) _',
    '^ @lead? @lead? < you ~ could have ~ (at least|not|just|told (me|us)|called|texted|asked|warned|said|let (me|us)|waited|helped|tried|checked|mentioned|stopped|sent him|been (more|a little|a bit|nicer|kinder|honest|there)) !(been worse)',
    // you can not listen to what I am trying to tell you
    '^ @lead? @lead? < (since|because)? you ~ (can not|could not|will not|would not) ~ (even)? (listen|let (me|us|anyone)|admit|accept|take (no|criticism|a joke|anything|responsibility)|be (bothered|honest|trusted|serious|nice|civil)|keep (your|a)|stop|control (your|yourself)|see (past|beyond|that|how)|leave (me|us|it)|stand (to|it)|handle (the|a)|answer (a|my|the)|tell the truth|give (me|us) (a|one)|respect|understand|read|spell|drive|treat|expect (me|us)|blame|talk to me like|just (leave|walk|come|show|expect|take|ignore|decide|change))',
    // you did not even bother
    'you ~ (do|did|have|could|would|will|are|were) not even ~ !(need|have to|want|mind|worry) _',
    // you did not call me
    'you ~ did not ~ !(want|need|deserve|look|look like|see|care for|understand|think|mean|love|like|change|win) @care.base',
    // you do not listen
    'you ~ do not ~ (listen|help (me|us|out|around|with)|call (me|us|back|anymore)|text (me|back|anymore)|reply|answer (me|my|your)|respond|appreciate|respect|talk to me|tell me (anything|the)|try|even try|apologize|apologise|pay (attention|me|your|rent)|notice|clean|do (anything|your|shit|jack)|keep your|take (responsibility|me|it seriously|anything)|consider|show (up|me|any)|make (time|an effort|any)|spend (time|any)|support|say (sorry|thank|thanks|please)|give me (any|a chance|credit)|ask (me|how|about|before)|share|communicate|compromise|treat me|think before|think about anyone|value|acknowledge|believe me|trust me|include|own up|lift|contribute|pull your)',
    // you will not let me talk
    'you ~ (will|would|could) not ~ (let (me|us)|listen|help|answer|talk to|stop|apologize|apologise|admit|tell me|even|give me|take (responsibility|no)|lift|shut|leave me|own up|look at me|hear me)',
  ],
  hint: [
    // you can not even eat them
    'you ~ can not even _',
    // you do not understand
    'you ~ (do|did|could|will|would) not ~ (understand|get it|get me|see|think|love|trust|want me|believe)',
  ],
});

export const youDidNot = {
  id: 'you-did-not',
  kind: 'criticism',
  effect: 'A list of what was not done is heard as a verdict.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ["⟦you didn't even bother to call⟧"],
  find,
} as const satisfies Rule;
