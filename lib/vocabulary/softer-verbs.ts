/**
 * Verbs that judge while they tell, and plain ones for the same act: "blab" → "share", "storm off" → "walk off".
 * A camera sees the second. A second word is a particle; `+word` is put behind the object ("ditch" → "leave … behind").
 * Source: Levin, English Verb Classes and Alternations (1993), 37 (communication), 39 (ingesting), 51 (motion), with the
 * manner taken out; own selection.
 */
const PAIRS = `
share: blab leak divulge
talk about: blab+about
come in: barge+in burst+in waltz+in swan+in stroll+in swagger+in breeze+in traipse+in sneak+in
come into: barge+into burst+into waltz+into
come home: stagger+home roll+home stumble+home crawl+home
turn up: rock+up swan+up
go into: sneak+into creep+into
walk off: storm+off stomp+off flounce+off strop+off stalk+off slink+off march+off swan+off slope+off
walk out: storm+out stomp+out flounce+out
walk away: storm+away stomp+away slink+away
go: sneak swan gallivant traipse skulk
leave +behind: ditch desert abandon maroon
leave: dump plonk saddle lumber offload foist palm+off fob+off
put off: fob+off
take: steal nick swipe snatch pinch pilfer grab snaffle commandeer filch
keep: hoard hog pocket stash conceal withhold
take over: hijack monopolize monopolise
spend: squander fritter fritter+away piss+away gamble+away blow splurge lavish
throw away: bin trash discard
throw: chuck toss fling hurl lob sling
push: shove bulldoze steamroll
pull: yank wrench
put: stuff plop slap shove+in dunk
get out of: weasel+out wriggle+out worm+out squirm+out
avoid: dodge duck evade shirk
talk: yap yammer blabber blather babble ramble drone+on rant preach rabbit+on bang+on witter prattle jabber waffle brag boast gloat
say: spout spew
complain: bitch moan whine whinge grumble gripe bellyache carp
ask: pester badger hound hassle harass bug nag+about
question: interrogate grill cross-examine
look: snoop pry nose rummage
follow: stalk
watch: spy+on ogle
get involved in: meddle+in interfere+in meddle+with interfere+with poke+in
cut in: butt+in
talk into: guilt-trip+into manipulate+into con+into trick+into bully+into
change: butcher mangle mutilate
criticize: attack slam bash roast shred trash-talk slate berate savage
play down: minimize minimise trivialize trivialise downplay
brush aside: dismiss invalidate pooh-pooh
throw out: ditch+out
overcharge: scam fleece rip+off swindle
block: sabotage obstruct thwart derail
smile: smirk grin
laugh: snigger snicker cackle jeer guffaw
laugh at: mock ridicule
talk about: badmouth bad-mouth slag+off slander smear diss gossip+about
talk down to: patronize patronise belittle demean
eat: gobble scoff devour wolf wolf+down scarf guzzle+down
drink: guzzle chug swill neck
pick: cherry-pick
leave out: exclude snub
overstate: exaggerate
blame: scapegoat
damage: vandalize vandalise trash+up wreck
live: freeload mooch sponge leech
rest: laze loaf lounge slob
work slowly: dawdle
say nothing: sulk
work: slave
tell: rat+out
send: fire+off
tell off: chew+out bawl+out lecture
play: fanny+about faff+about
go on: bang
call: summon
message: bombard
go along with: pander+to
cancel: flake
copy: plagiarize plagiarise rip
`;

/** The plain verb, its particles, and whether they stand behind the object. */
export interface Softer {
  readonly verb: string;
  readonly particle: string;
  readonly behind: boolean;
}

/** By the judging verb, or the verb and its particle: "storm off". */
export const SOFTER_VERBS: ReadonlyMap<string, Softer> = new Map(
  PAIRS.trim()
    .split('\n')
    .flatMap((line) => {
      const [said = '', heard = ''] = line.split(': ');
      const [verb = '', ...particles] = said.split(' ');
      const particle = particles.join(' ').replace('+', '');
      const softer = { verb, particle, behind: said.includes('+') };
      return heard.split(' ').map((key): [string, Softer] => [key.replace('+', ' '), softer]);
    }),
);
