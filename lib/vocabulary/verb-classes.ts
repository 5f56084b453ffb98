/**
 * Verbs by how they behave in a sentence.
 * Source: Levin, English Verb Classes and Alternations (1993); Quirk et al. (1985), 3.63–78; own selection.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose passive nobody says, or that would be odd English in it. */
export const NO_PASSIVE =
  words(`be make have get let want like love hate need know see hear feel enjoy watch play drink eat
smoke vape go come become seem look mean cost lack fit suit belong happen stay live work sleep walk run sit stand lie
wait listen talk speak complain argue agree act try do say think owe visit reach enter join marry date wear lose win
choose pick prefer gain catch hold bet swear insist expect want deserve resemble contain read miss last roll raise
follow find spend save drive ride fly top go back know make-up cook show grow stop start finish begin help put
expect lift ring end shout scream snore burp nap cry laugh smile joke whisper mutter mumble storm stomp`);

/** Of those, verbs whose passive is fine with a thing as its subject: "the rent was spent". */
export const THING_PASSIVE = words(
  'spend read cook find put show keep start finish begin lose pick choose drive do eat say',
);

/** Verbs that take a person after "to", "at", "on", "over", and whose passive keeps the preposition: "I was lied to". */
export const PREPOSITION_PASSIVE =
  words(`yell shout scream swear snap laugh lie talk cancel bail walk pick hang stare point
curse speak cut growl bark hiss snarl spy cheat look`);

/** Verbs that bring somebody something; what is missing then is got: "I don't get a reply". */
export const GIVING = words('give send show offer bring tell buy hand write pay lend get');

/** Nouns for people: "your mother doesn't get called" is no English for a call that was not made. */
export const PEOPLE =
  words(`mom mum mother dad father sister brother son daughter wife husband kid kids child children baby
boyfriend girlfriend friend friends family parents grandma grandpa nan boss client team colleague colleagues everyone
everybody people someone somebody anyone her him them us me aunt uncle cousin roommate teacher neighbor neighbour guests
guest staff customer customers mate mates partner ex`);

/**
 * Verbs for what is done with things, whose passive people say without a doer: "my bike was sold", "the plan was changed".
 * Any other act is told with its doer. Source: own selection after Quirk et al. (1985), 3.68–71.
 */
export const SAID_PASSIVE =
  words(`sell throw toss give donate delete erase cancel move change postpone reschedule forget lose break damage
smash dent scratch crack open read share post send forward copy use eat finish take borrow wear empty lock leave paint
repaint rearrange drop pick put hide pay wash clean book order invite record film report block ban mute kick remove
replace rewrite edit merge reject approve skip ignore overlook miss interrupt spend waste bring mention accuse
compare exclude uninvite fire demote cut tear rip burn bleach shrink spill stain flood wreck ruin steal fix mend repair
sign close shut flush feed walk water return deliver submit answer test check review update book lend hand give
publish sink turn push shoot touch pull call blame yell shout laugh lie snap swear`);
