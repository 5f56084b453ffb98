import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('overgeneralization', {
  likely: [
    // you do this every time
    'you ~ (do|say|pull|start|ruin|leave|lie|forget|run|get|turn|make|@wrong.base|@nuisance.base) .. (every (single|damn|bloody|fucking|goddamn|blessed|fricking) (time|day|night|week|weekend|year|month|visit|meal|meeting|conversation|one|morning)|every time (we|i|it|she|he|there|someone|anyone|your|my|the)|day in day out|week in week out|year after year|time after time|time and time again|time and again)',
    // time after time you let me down
    '^ (time after time|time and time again|time and again|day in day out|day in and day out|week in week out|day after day|without fail|once again|again and again|over and over|all my life|our whole marriage) ~ you ~ !(make me|help|show up for) #Verb',
    // every weekend you disappear
    '^^ ~ (every|each|any|at every|in every) (single|damn|bloody|fucking|blessed)? ~ (weekend|night|night out|evening|visit|holiday|christmas|birthday|dinner|meal|family dinner|meeting|conversation|argument|fight|handover|date|party|trip|game|call|photo|message|time i|time we|time it|time there|story|question) .. you ~ !(make me (smile|laugh|happy)|help|want|need|feel|see|visit|look|smile|open|use|like|wish|choose|learn) #Verb',
    // every message from you has a hook
    '^^ ~ every (single)? (message|word|thing|text|conversation|call|email|comment|sentence|gift|favor|favour|visit|apology) ~ (from|with|by|out of) you ..',
    // every christmas it is the same
    '^^ ~ (every _ _?|each _) (it is|its) ~ the same ~ (story|thing|with you)?',
    // it is the same every single time
    '^ (it is|same) ~ the same ~ (story|shit|thing|excuse)? ~ every (single|damn)? time',
    // with you it is one crisis after another
    '^ (it is|there is) ~ (just)? ~ (one _ after another|always ~ (something|drama|an excuse|excuses|a problem|a fight)|never ~ (enough|good|simple|easy|any|your)) .. (with|from|for) you $',
    // there is always an excuse
    '^ there is ~ always ~ (some|an|a|another|something) ~ (excuse|reason|problem|drama|crisis|ailment|story|something|wrong|catch) ..',
    // never a thank you from you
    '^ ~ (never|not|no) ~ (a|an|any|one|once) .. from you',
    // nothing is ever your fault
    '^ ~ (nothing|none of it|it) ~ is ~ (never|ever) ~ your (fault|problem|mistake|responsibility|turn|job)',
    // nobody can get a straight answer out of you
    '^ ~ (nobody|no one|i|we) can (never|not|ever) ~ (ever)? ~ (get|have|say|tell|ask|trust|count|rely|plan) .. (out of|with|around|to|on) you $',
    // your answer to everything is no
    '^ your ~ (answer|response|solution|reaction|excuse) (to|for) everything ~ (is|has) _',
    // you lie about everything
    '^ ~ you ~ (lie|argue|complain|moan|fight|whine|joke|cry|nitpick|worry|forget) ~ (about|over|at|on) ~ (everything|every (single)? _|anything|every little thing)',
    // you only ever call when you need something
    '^ ~ you ~ only ever ~ #Verb ..',
    // you can not go five minutes without your phone
    'you can not ~ (go|last|get through|do|have|make it through) ~ (five|two|ten|one|a|an|5|10|2) .. without _',
    // not a day goes by without you complaining
    'not a ~ (day|week|meal|evening|conversation) ~ (goes|passes|went) by ..',
    // whenever there is work you vanish
    '^ ~ (whenever|any time|anytime|the minute|the second|the moment|as soon as) .. you ~ (@wrong.base|vanish|disappear|leave|run|hide|shut|go quiet|get (mad|angry|defensive)|start|palm|blame|turn|change|storm)',
    // moan moan moan
    '^ (moan moan|nag nag|excuses excuses|lies lies|complain complain|drama drama|me me me|work work)',
    // everything with you is a fight
    '^ (everything|nothing|every (conversation|argument|visit|meal|trip|talk|meeting|night out|holiday)) ~ (with|about|around) you ~ (is|has|turns|becomes) _',
  ],
});

export const everyTime = {
  id: 'every-time',
  kind: 'overgeneralization',
  effect: 'Words for everything leave nothing to mend.',
  severity: 'mild',
  source: 'Burns, Feeling Good (1980), ch. 3',
  specimens: ['⟦You do this every single time⟧.', 'You call me every day.'],
  find,
} as const satisfies Rule;
