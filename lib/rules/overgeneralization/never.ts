import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('overgeneralization', {
  sure: [
    // you never listen
    'you ~ (have|had)? ~ @never ~ (ever|even|once|really)? ~ (listen|listened|help|helped|apologize|apologise|apologized|appreciate|appreciated|respect|respected|cared|care|answer|clean|try|tried to|talk to|tell me|told me|ask me|asked me|asked how|call me|called me|text|thank|say (sorry|thank|please|anything nice)|said (sorry|thank)|take (me|my|responsibility|out|anything|no)|took|support|supported|trust me|trusted me|believe me|believed me|understand me|let me|want to (talk|spend|do|hear|go|listen)|have time|had time|make time|made time|spend (time|any)|pay (attention|me|for)|keep (your|a)|kept|think about|thought about|consider|notice|noticed|include|included|give me|gave me|do (anything|your|what|the|shit)|did anything|lift|show|stop|admit|pick (up|me)|stand up|stood up|come (home|to|with)|came|answer|put (me|us|in|down|your)|own|learn|change|share|want me|treat me)',
  ],
  likely: [
    // but you never do · you never will · you never learn
    '^ @lead? @lead? < you ~ never ~ (do|did|have|will|would|learn|learned|change|changed|think|thought|care|cared|listen|listened|try|tried|do that|did that|have been) > $ %calm',
    // you have never been able to keep a secret
    'you have ~ never ~ (been (able to|good (at|to)|there|any|happy|satisfied|honest|faithful|a (good|real|proper))|had (any|the|a (good|kind)|to work|time|my back)|wanted|loved|cared|understood|done (anything|a|one|your)|given (me|us|a)|worked|taken|made (me|an)|shown|paid|finished|kept)',
    // you never tell me anything · you never let us go anywhere
    'you ~ (have|had)? ~ @never ~ (even|once|ever)? ~ !(fail|failed|let me down|disappoint|disappointed|leave my|left my|left me|leave me|hurt|cease|stop (making|inspiring|supporting|loving)|make me (feel (bad|less|small|stupid)|sad|cry)|made me|lie|lied|lose|lost|forget|judge|judged|ask me for|asked me for|mentioned|told me (how|that you|about your|your)|told me you|said|say|call me (names)|know|knew|met|meet|realize|see (me|us) (cry|angry)|see (a|an|any|the)) #Verb .. (me|us|my|our|anything|anyone|anybody|anywhere|any|home|nothing|a thing|a word|one)',
    // you never write
    'you ~ (have|had)? ~ @never ~ !(get over|stop learning|know|want to|see|win|deserve|look at the|find|sleep|save|finish|know|earn|change your) (@care.base|@care.past|@care.done)',
    // you never once thought of me
    'you ~ (have)? ~ @never ~ (even|once|ever) ~ _',
  ],
  hint: [
    // you never have the time
    'you ~ (have|had)? @never ~ !(know|knew|guess|mind|believe|heard|met|seen|been|tried|meet|really know|get over|have enough) _',
  ],
});

export const never = {
  id: 'never',
  kind: 'overgeneralization',
  effect: '“Never” invites a counter-example, and the talk turns to that.',
  severity: 'mild',
  source: 'Burns, Feeling Good (1980), ch. 3',
  specimens: ['⟦You never listen to me⟧ when I talk.', 'You never know.'],
  find,
} as const satisfies Rule;
