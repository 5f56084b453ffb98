/**
 * Words that judge instead of telling what happened: an observation goes without them.
 * Source: Rosenberg, Nonviolent Communication (2003), ch. 3 (observations and evaluations); own additions.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that are a verdict by themselves. */
export const VERDICT_VERBS =
  words(`ruin destroy betray manipulate gaslight abuse use neglect abandon disrespect humiliate
sabotage attack waste fail act pretend overreact exaggerate whine bitch moan screw fuck wreck mess twist exploit belittle
demean degrade mistreat torment torture bully harass punish control smother suffocate guilt-trip guilttrip backstab
scam con steal rob violate disappoint embarrass shame mock ridicule drain poison dump dodge weasel worm flake sulk
meddle nag pester bother annoy irritate enrage infuriate suck stink disgust victimize behave misbehave cheat
patronize condescend sneak scheme plot hide lie fake bs bullshit bulldoze micromanage slack freeload mooch leech
grow man piss screw go-to-hell insult offend rush undermine steamroll hog monopolize spoil coddle brag show-off
gang scapegoat favor favour invalidate dismiss trivialize minimize discard exclude harp badger judge
turn-against rub throw-under grandstand blow  slander badmouth bad-mouth bad-talk smear treat`);

/** Verbs of the mind: what goes on in somebody else cannot be observed. */
export const MIND_VERBS =
  words(`care think want know love hate like believe feel mean try understand respect appreciate
trust expect need enjoy realize realise notice remember wish hope prefer regret resent envy value consider intend plan
assume see miss accept agree deserve dislike doubt fear forgive mind owe recognize support worry bother learn own
admit pretend`);

/** Adjectives, adverbs and nouns that judge. */
export const VERDICT_WORDS =
  words(`stupid dumb idiotic ridiculous pathetic disgusting gross selfish lazy rude mean cruel
nasty awful terrible horrible crappy shitty bloody damn damned goddamn fucking fuckin freaking crap shit bullshit bs ass
asses bitch useless pointless petty crazy insane psycho moron idiot idiots jerk liar  brat snide smug half-assed
half-hearted lame sorry-ass worthless childish immature obnoxious toxic fake disgrace  nonsense  
   drama attitude tantrum tantrums hissy spiteful vile trashy whiny bitchy creepy slutty dumbass
 measly wretched careless thoughtless reckless sloppy shoddy irresponsible ungrateful hypocritical condescending
passive-aggressive sarcastic sleazy stinking filthy debunked damaging fault blame  shady sneaky lies lie lying
arrogant entitled abusive manipulative disrespect victim purpose spite trolling troll butthurt dense
hell  asshole pissy pissed bitching whining nagging   cowardly coward`);

/** Ways of telling how, which judge: "like an idiot", "on purpose". */
export const VERDICT_PHRASES =
  /\b(?:on purpose|for (?:no (?:good )?reason|once|nothing|spite|attention|fun|a change|show)|as usual|as if|as though|like (?:a|an|some|i'm|i am|it's|it is|you)\b.*|to (?:hurt|spite|annoy|punish|embarrass|humiliate|get back at|get at|impress) .*|out of (?:spite|jealousy|nowhere)|behind my back|instead of .*|like always|whatsoever|no excuses?|at all|the first chance|ever)$/;
