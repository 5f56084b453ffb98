import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('threat', {
  sure: [
    // I can't be held responsible for what happens
    '<i ~ (can not|will not|could not) ~ be ~ (held)? ~ responsible for ~ (what|anything|my|how) ..',
    // you have no idea what I'm capable of · you don't know what I can do
    '<you ~ (have no (idea|clue)|do not ~ (want to)? ~ (know|find out|see)) ~ (what|how far) ~ (i am ~ (capable|able|willing|going|prepared)|i (can|could|will) (do|go)|happens (when|if|to)|i do (to|when)) ..',
    // you won't like what comes next
    '<you ~ (will not|are not going to|would not) ~ (like|enjoy|want) ~ (what (happens|comes|i (do|say|have|know))|how (this|it) ends|the (consequences|result|outcome)|where this (goes|ends)|me (angry|when|mad)|the other side) ..',
    // nice job you have there, would hate to see you lose it
    '<(nice|lovely|pretty|good|cute|beautiful) ~ _ (_)? ~ (you have|you have got|you got) ~ (there|here)? .. (shame|pity|hate|careful|lose|if something|if anything) ..',
    // be a pity if this got around
    '<.. (shame|pity|bad|awful|tragic|embarrassing|unfortunate) if ~ (something|anything|somebody|someone|they|he|she|it|that|this|your|those|these|the) ~ .. (happened|found|heard|saw|got|were to|was to|leaked|learned|disappeared|came out|knew) ..',
    // keep it up and see · keep talking, see where it gets you
    '<^ @lead? @lead? (keep|carry on|go on|go ahead) ~ (and)? ~ (it up|talking|pushing|laughing|lying|ignoring|testing|trying|acting|it going|doing it|smiling|that up|this up|walking|crying|poking|doing that) ... (see|watch|find out|where (it|that) gets|what happens|i dare you|and your _|and you will|and i will) ..',
    // are you looking to get fired
    '<(are you|you are|are you really)? ~ (looking|trying|asking|begging|wanting) to (get|be) ~ (fired|blocked|banned|hurt|hit|slapped|kicked|dumped|divorced|left|killed|grounded|reported|sued|thrown)',
    // don't make me call your father
    '<^ @lead? @lead? (please)? do not ~ make me ~ (call|tell|come|go|say|use|do (this|something|that|it the)|show|send|choose|leave|regret|hurt|repeat|count|get|take|bring|ring|report|involve|turn|change|ask (you)? (again|twice)|angry|mad|be the) .. %cold',
    // you're lucky I haven't called them
    '<you (are|were) ~ lucky ~ (that)? ~ (i|we) ~ (have not|did not|do not|am not|will not|only|still|never) ..',
    // you'd better hope I don't find out
    '<you ~ (better|had better|should|would better) ~ (hope|pray) ~ (that)? ~ (i|we|nobody|no one|he|she|they|your) ..',
    // I'd keep quiet if I were you
    '<i would ~ (not)? ~ (keep (quiet|my|it)|watch|shut|stay (quiet|away|out)|start (looking|packing|running)|sleep with|push|say another|show (my|your)) .. if i (was|were) you !(.. (love|enjoy|buy|visit)) %cold',
    // you should be afraid
    '<you ~ (ought to|should|had better|better) ~ be ~ (very)? ~ (afraid|scared|worried|terrified|nervous|careful what)',
    // this is the last time I ask nicely
    '<(i ~ (asked|am asking|will ask|will only ask|will not ask) ~ (you)? ~ nicely|(last|only) time i ~ (ask|will ask|am asking) ~ (you)? ~ nicely|i (tried|was trying) to be nice about (it|this)) .. ',
    // as long as you pay, nobody needs to know
    '<(as long as|so long as|provided) ~ you .. (nobody|no one|she|he|they|your _|everyone) ~ (needs|has|will|ever|need|have) ~ (to)? ~ (know|find|hear|see|learn|ever) ..',
    // your secret is safe for now
    '<your (secret|little secret|job|place|spot|key) ~ is ~ (safe|yours) ~ (for now|as long as|if|while|until) ..',
    // who knows what might end up online
    '<(who knows|hard to say|no telling|there is no telling) ~ (what|who|where) ~ .. (might|could|may|will|would) ~ (happen|end up|find|see|hear|come out|get out|do|turn up) ..',
    // think about what this would do to your kids
    '<^ @lead? (just)? think (about|of|long and hard about|hard about|carefully about) ~ (what|how) ~ .. (would|will|could|might) ~ (do to|look|say|think|feel|happen) .. (you|your|if) ..',
    // ask the last one what happened
    '<^ @lead? (just)? ask (your|the last|my (ex|last)|him|her|around|_) .. what happened (to|when|the last) ..',
    // I still have the photos
    '<i ~ still ~ (have|have got|remember) ~ (all)? ~ (the|those|your|these|every|that) ~ (photos|pictures|texts|messages|screenshots|emails|videos|video|recording|recordings|key|password|passwords|receipts|letters|nudes|nine years|voicemails) .. (you|your|by the way|remember|so|and|just) ..',
  ],
  likely: [
    // I know people; people will hear
    '<(everyone|everybody|your _|people|the whole _|hr|the judge|the school|the court) ~ (will|is going to|are going to|might|would love to|deserves to|deserve to) ~ (hear|know|find out|see|be told|learn) ~ (about|what|who|how|exactly|the truth|everything|every) ..',
    // I hope it was worth it
    '<^ @lead? @lead? i ~ hope ~ (it|she|he|that|this|they|the _) ~ (was|is|were|are|will be) ~ worth ~ (it|losing|your|everything) !(for you) .. %cold',
    // don't expect me to be here when you get back
    '<(i|we) ~ (might|may|will|am going to) ~ (not ~ (be (here|around)|still be here|answer|pick up|open)|be gone) .. when you ~ (get|come|are|finally|need|call|return) ~ (back|home|done|me|us|sober) ..',
    // enjoy it while you have it
    '<^ @lead? enjoy (it|your|the|that|them|him|her) .. (while (it lasts|you (can|have|still))|last) ..',
  ],
});

/** A shame if it got out; you won't like what comes next: a threat that names no blow. */
export const veiled = {
  id: 'veiled',
  kind: 'threat',
  effect: 'A threat that names no blow is felt as one all the same.',
  severity: 'strong',
  source: 'Limberg, The interactional organization of threat, in Journal of Pragmatics 41 (2009)',
  specimens: [
    "⟦You won't like what comes next⟧.",
    "⟦I can't be held responsible for what happens⟧.",
    "⟦You'd better hope I don't find out⟧.",
    "I can't be responsible for the snacks this week.",
    'You will not like the weather there.',
    'I still have the photos from Rome, want a copy?',
  ],
  find,
} as const satisfies Rule;
