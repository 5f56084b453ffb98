import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('overgeneralization', {
  sure: [
    // every family dinner ends with you storming off
    '^ ~ (every|each) ~ _ .. (ends|end|starts|turns|becomes|finishes|is|are) .. (with you|because of you|from you|about you|into a (fight|trial|lecture|row|battle|competition|drama|fight))',
    // it is the same story with you
    '^ ~ (it is|there is|its) ~ (the same|one _ after|never any|never a|always (something|some|an excuse|excuses|drama|a fight|a problem|a crisis|the same|an issue|one|a reason|an argument)) .. with (you|u)',
    // it is always your way or nothing
    '(it is|its) ~ @always ~ (your|ur) _ ..',
    // you only ever call when you need something
    'you only ever ~ #Verb ..',
    // you can not go five minutes without it
    'you (can not|could not) (go|get through|last|sit through|do|have) (one|a|an|two|five|ten|1|5|10|a single|even) _ .. without ..',
    // nothing is ever your fault
    '(nothing|it) (is|was) (ever|never) ~ (your|ur) ~ (fault|problem|job|turn|mess|responsibility)',
    // not a day goes by
    '(not|there is not) (a|one) (single)? (day|week|meal|night|weekend|visit|conversation) (goes by)? .. (you|without you|u) ..',
    // never a thank you from you
    '^ ~ (never|not) (a|one|once|so much as a) .. from (you|u)',
  ],
  likely: [
    // every handover you pull something
    '^ ~ (at|on|in|after|before)? ~ (every|each|any) (single|damn|bloody|fucking|blessed)? _ .. < you ~ (have to|find|make|pull|start|count|storm|come in|leave|forget|pick|bring|do|go|say|turn|get|give|put|throw|moan|criticize|criticise|need|want|expect|palm|dump|end up|argue|complain|shut|hide|check|ignore|cancel)',
    // whenever there is work you vanish
    '(whenever|any time|anytime|the second|the minute|the moment) (there is|it is|i|we|it|things|anything|something) .. you ~ #Verb',
    // you do this every time
    'you ~ (do (this|that|it)|did (this|that|it)|say (this|that)|pull (this|that)|start (this|it)|leave it|are late|blow up|keep doing this) .. (every (single|damn|bloody|fucking)? (time|day|week|night|weekend|month|year|pickup|meeting)|time after time|week after week|day after day|again and again|over and over|without fail|quarter after quarter|night after night)',
    // you are permanently in a mood
    'you are ~ (always|permanently|perpetually|constantly|forever) ~ (in a (mood|huff|strop|bad mood)|wrong|right|unprepared|at your|satisfied|happy with|busy|too busy|tired|angry|mad|negative|broke|drunk|the victim|sorry|late|last|gaming|online)',
    // you constantly reopen decisions
    'you ~ (constantly|perpetually|invariably|routinely|continually|repeatedly|habitually|permanently) ~ !(is|are|was|will|@credit|learn|learning|improve|improving|grow|growing|amaze|inspire|love|support) #Verb',
    // all my life you told me
    '(all my life|my whole life|for years|for (ten|twenty|five|six|three|two) years) ~ (now)? < you ~ (have)? ~ #Verb ..',
    // in six years you have not
    'in (all these|all the|_) (years|months|weeks|days) .. < you ~ (have not|never|have never|did not|could not) ..',
    // you people always cry
    '(you people|you lot|you guys|your lot|people like you) ~ (@always|@never) ~ #Verb',
    // you have always favored him
    'you have ~ @always ~ (favored|favoured|preferred|hated|resented|been (jealous|selfish|difficult|like this|too|so|late|cold|cruel|useless|a)|had (to|a problem|something nasty|it in)|done this|looked down|put|taken|treated|made|thought you|blamed)',
    // you lie about everything
    'you ~ (lie|complain|moan|argue|fight|nag|whine|criticize|criticise|overreact|worry) about (everything|every|anything|everybody|everyone)',
    // your answer to everything is no
    'your (answer|solution|response|reaction) to (everything|every) ..',
  ],
});

export const everyOccasion = {
  id: 'every-occasion',
  kind: 'overgeneralization',
  effect: '“Every” turns one evening into a law, and laws get tested.',
  severity: 'mild',
  source: 'Burns, Feeling Good (1980), ch. 3: overgeneralization',
  specimens: ['⟦Every family dinner ends with you storming off⟧.', 'Every Sunday we bake bread.'],
  find,
} as const satisfies Rule;
