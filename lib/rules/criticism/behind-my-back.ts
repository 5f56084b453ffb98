import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // you stood there and laughed
    'you ~ (stood|sat|lay|just stand|just sit|just sat|just stood) ~ (there|on your|in your|back|around) .. (and|while|like|with) ~ (you)? ~ (said nothing|let|laughed|laugh|watched|watch|did nothing|do nothing|smirked|smirk|stared|ignored|i|we|she|he|your|nothing)',
    // you rolled your eyes at my mother
    'you ~ (rolled|roll|are rolling) your eyes ..',
    // you told everyone about my illness
    'you ~ (told|tell|went and told|blabbed to|wrote to|rang|phoned|called|emailed|messaged) ~ (everyone|everybody|half _|the whole _|mum|mom|dad|people|your (mum|mom|mother|sister|friends|mates|brother|dad|father|whole)|my (mum|mom|mother|boss|manager|sister|friends|mates|brother|dad|father|landlord|ex|wife|husband|teacher|kids|son|daughter)|his (teacher|mum|mother)|her (teacher|mum|mother)) ~ (about (my|our|me|us)|that i|i|my|our|before|to (check|complain)|lies|what i|everything|behind)',
    // you did it while i was away
    'you ~ !(called|came|rang|visited|cleaned|cooked|helped|slept|waited|held|watched|looked|fed|cared|texted) #PastTense .. (while (i|she|he|we) (was|were|am)|behind (my|our|her|his) back|without (asking|telling|consulting|checking|warning|a word|so much|my (permission|knowledge)|reading|even)|in front of (my|our|the (kids|whole|board|team|children)|everyone|everybody|his|her)|instead of (telling|asking|helping|me|calling|talking|coming)|as (yours|your own|if it|if i|though)|the (minute|second|moment|day) (i|we|she|he|they)|(and|then) (told|tell) (nobody|no one)|and (said|did) nothing|and expected|and blamed|and never|and then (blamed|lied|cried|acted|pretended)|on purpose|knowing (i|we|full|it|that)|so (i would|you could|you would)|except me|and not me)',
    // you turned up drunk
    'you ~ (turned|turn|showed|show|came|come|rolled|roll|got|staggered) ~ (up|in|home|back) ~ (drunk|hungover|stoned|late|an hour|hours|smelling|at (two|three|four|five|six|midnight|ten))',
    // you let them watch a horror film
    'you ~ (let|are letting|keep letting) ~ (him|her|them|the (kids|dog|children|insurance|baby)|your (mum|mom|mother|brother|sister|friends|mates|dad|son|daughter)|a _ _ _|it|my _|our _) ~ !(know|have|go|in|win|be|rest|sleep|cool|sit|stand) #Verb',
    // you sold my bike
    'you ~ (have)? ~ (sold|deleted|emptied|copied|stole|stolen|threw|binned|ate|eaten|drank|lost|hid|hidden|rewrote|rearranged|opened|wore|posted|edited|borrowed|drained|maxed|cancelled|canceled|trashed|dented|scratched|crashed|dropped) ~ (out|away)? ~ (my|mine|our|dads|mums|his|her|the kids|the joint) _?',
    // you managed to ruin a barbecue
    'you ~ managed to ~ (@wrong.base|ruin|insult|offend|break|lose|miss|upset|spoil)',
    // you are using the kids as a messenger
    'you are ~ (using (me|him|her|them|the kids|our _|my _) (as|to)|poisoning|turning .. against|spreading|counting|checking (my|up)|copying|telling (everyone|people|them|the kids)|living off|sponging)',
    // you turned every call into a lecture
    'you ~ (have)? ~ (turned|made|turn|make) ~ (every|everything|my (wedding|birthday|day|funeral|party|graduation)|our|the whole|this|it) ~ .. (into (a|an|your)|about (you|your|yourself))',
    // you checked out of this marriage
    'you ~ (have)? ~ (checked out|given up on|walked out on|turned your back|gone cold|shut down|moved on) ~ (of|on)? ~ (me|us|this|our|my|the|completely|emotionally)?',
    // you missed the nativity
    'you ~ (have)? ~ (missed|skipped|slept through|bailed on|backed out of) ~ (his|her|our|my|another|both|every|two|three|the (nativity|recital|play|party|wedding|funeral|birthday|meeting|appointment|dinner|game|match|graduation|deadline|concert|ceremony|hearing)) ~ !(bus|train|call|turn|exit|point|memo|flight|fun|good|show|movie|film)',
    // you promised and you lied
    'you ~ (lied|promised|swore) ~ !(to love) .. and ~ (i (found|caught|saw)|then|now|never|still) ..',
    // you took the piss out of me
    'you ~ (take|took|are taking|taking) the (piss|mick|mickey) ..',
    // you left me to do it all
    'you ~ (left|leave|leaves) (me|us|him|her|them|it all|everything|a|my|our|the kids|dad|mum) ~ (to (do|deal|cope|clean|pay|explain|carry|handle|pick)|off|out of|with (the|all|no|nothing|a|two|three)|alone|on my own|in the|on the|outside|behind)',
    // you keep moving the goalposts
    'you ~ (keep|kept|are always|start|started) ~ (on)? ~ (moving|changing|shifting|raising|lowering|breaking|bringing|dragging|going|giving|letting|putting|leaving|saying|telling|doing|asking|making|taking|pretending|acting|promising|finding|checking|comparing|picking|pulling|pushing|forgetting|cancelling|canceling) _',
  ],
  hint: [
    // you laughed when i fell
    'you ~ (laughed|shrugged|giggled|smirked|walked|sat|just|even) .. (when|while|as) (i|she|he|we)',
    // you even did it there
    'you even ~ #PastTense',
  ],
  faint: [
    // you went through my things
    'you ~ (took|gave|put|moved|told|sent|read|used|left|changed|booked|invited|posted|spoke|spent|let|signed|dropped|cut) ~ (it|him|her|them|my|mine|our|the|everyone|nobody|us|me) _',
  ],
});

export const behindMyBack = {
  id: 'behind-my-back',
  kind: 'criticism',
  effect: 'An accusation is answered before it is heard.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ['⟦You stood there and said nothing⟧.', 'You stood there and looked lovely.'],
  find,
} as const satisfies Rule;
