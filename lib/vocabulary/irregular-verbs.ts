/**
 * Verbs whose past or participle is not built with -ed: base, past, participle.
 * Source: Quirk, Greenbaum, Leech & Svartvik, A Comprehensive Grammar of the English Language (1985), 3.11–20.
 */
export const IRREGULAR_VERBS = `
be was been|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bite bit bitten
bleed bled bled|blow blew blown|break broke broken|bring brought brought|build built built|burst burst burst
buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|creep crept crept
cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fling flung flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|ghost ghosted ghosted|give gave given|go went gone|grow grew grown|hang hung hung
have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|light lit lit
lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken
misunderstand misunderstood misunderstood|overhear overheard overheard|oversleep overslept overslept
overspend overspent overspent|pay paid paid|proofread proofread proofread|put put put|quit quit quit|read read read
redo redid redone|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen
seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone
shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|sneak snuck snuck|speak spoke spoken|speed sped sped|spend spent spent
spill spilled spilled|spin spun spun|spit spat spat|split split split|spread spread spread|spring sprang sprung
stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|strike struck struck
swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|undercut undercut undercut|understand understood understood
undo undid undone|upset upset upset|wake woke woken|wear wore worn|weep wept wept|win won won|withdraw withdrew withdrawn
withhold withheld withheld|write wrote written|rewrite rewrote rewritten|rebuild rebuilt rebuilt|resell resold resold|resend resent resent|retell retold retold|rerun reran rerun|outgrow outgrew outgrown|overeat overate overeaten|overdo overdid overdone
overtake overtook overtaken|oversee oversaw overseen|foresee foresaw foreseen|override overrode overridden|misread misread misread|cc cc'd cc'd|bcc bcc'd bcc'd
`
  .trim()
  .split(/\||\n/)
  .map((line) => line.split(' ') as [string, string, string]);

/**
 * Regular verbs whose base ends in -e, where -ed and -ing alone would not tell.
 * Source: own list of common verbs.
 */
export const VERBS_IN_E: ReadonlySet<string> = new Set(
  `abuse accuse achieve acknowledge admire admire advise agree amaze amuse announce apologize appreciate approve argue
arrange arrive assume assure bake balance base battle behave belittle believe berate bike blame bother bribe browse bruise
bundle care cause celebrate challenge change charge chase cheapen chuckle cite close coddle collapse compare compete
complete compromise compute conceive condone confide confuse congratulate consume continue contribute convince
cope coordinate crave create criticize cruise cuddle curse dance damage dare date debate decide declare decline decorate
dedicate define degrade delegate delete demote deserve despise dictate die diminish disagree disable disclose dispute
dissociate distance divide divorce dodge donate dose double drape drive dribble dine dismantle edge educate embrace
emphasize encourage endure engage ensure escape escalate evade exaggerate examine exchange excite exclude excuse
experience explode explore expose evaluate face fake fade figure file fire force free frustrate fume gaze generate
giggle grade grumble guide guilttrip handle hassle hate hesitate hire hope hype idolize ignore imagine improve include
increase inquire insinuate interfere introduce invade invalidate invite involve irritate isolate issue joke judge
juggle justify lecture leave lie like line live lose love make manage manipulate measure meddle mince minimize
misplace mistake mobilize motivate mouse move mumble name negotiate nibble note notice nudge oblige observe
organize overdose overrule overshare overuse patronize pause persuade phone place please pledge plunge poke pole
postpone practice praise prepare pressure pretense prioritize probe produce promise promote propose provide provoke
puke pursue puzzle queue quote race rage raise rate realize recognize reconcile reduce refuse rehearse relate release
remove repulse replace require rescue reschedule resemble resolve reserve retire retrieve revise ridicule rinse rule
sabotage sacrifice save scare schedule score scribble scrape seize separate serve settle shade shame shape share shave
shove skate slice smile smoke snooze sneeze snore solve space spare squeeze stalk stare state store strangle struggle
stumble subscribe suffocate suppose surprise survive tackle tangle taste tease terrorize  tie time tolerate
trace trade translate treasure triangulate trifle trivialize trouble tune type undermine underestimate unite update
upgrade urge use vague value vape violate vote wage waste wave whine wipe wrestle write guilt-trip micromanage
venmo? overprice overcharge  disable rile rile bulldoze monopolize humiliate antagonize demonize
gamble glare gripe hustle snipe swipe tattle trample wiggle invoice outsource expense escalate liaise circulate`
    .split(/\s+/)
    .filter((word) => /e$/.test(word)),
);

/** Regular verbs that double their last letter before -ed and -ing. Source: own list of common verbs. */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  `admit ban bar beg blab brag bug  chat chip clap clip clog commit control cram crop cut dim dip drag drip drop dub
equip expel fit flip flop forget fulfill gag get  grab grin grip gut hit hog hop hug hum jab jog jot kid knit 
lag let log lug mop nab nag nap nod omit pad pat permit pet pin plan plop plot plug pop prefer prep prop put quit quiz ram
rap rat ref refer regret rip rob rot rub run sag scam scan scar scrap scrub set ship shop shrug shun shut sin sip sit skip
slam slap slip slit slug snag snap snip snub sob spam spin spit split spot stab stop strap strip strut stun submit sum swap
swim tag tan tap throb tip top tot transfer trap trim trip tug unplug unwrap wag win wrap zap zip rub dog   tut whip jam spar flub dis screenshot chitchat`
    .split(/\s+/)
    .filter((word) => !word.endsWith('?')),
);
