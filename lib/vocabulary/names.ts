import { type WordList, words } from './word-list';

const SOURCE =
  'Written for this project; derogatory and vulgar terms for people as categorized in Wiktionary, without terms for groups used neutrally.';

/** Nouns that judge a person, and words that sharpen them. */
export const NAMES: readonly WordList[] = [
  {
    name: 'name',
    form: 'noun',
    source: SOURCE,
    words: words(`
idiot, moron, imbecile, fool, dumbass, dumb ass, dumbfuck, dimwit, halfwit, half-wit, nitwit, dunce, dolt, simpleton, numbskull, blockhead, bonehead, airhead, meathead, knucklehead, pinhead, retard, cretin, ignoramus, dumbo, buffoon, jackass, jack ass, asshole, arsehole, asswipe, asshat, ass hole, smartass, smart ass, wiseass, dumb fuck, fatass, fat ass, dickhead, dickwad, cocksucker, cunt, twat, wanker, tosser, bellend, knobhead, pillock, plonker, prat, git, arse, minger, slapper, skank, slut, whore, hooker, hussy, bitch, bastard, son of a bitch, son of bitch, motherfucker, mother fucker, fucker, fuckface, fuck face, fuckwit, fucktard, shithead, shit head, shitbag, shitface, dipshit, bullshitter, piece of shit, piece of crap, piece of garbage, piece of trash, sack of shit, bag of shit, sleazeball, sleazebag, scumbag, scum, dirtbag, dirtball, douche, douchebag, douche bag, jerk, jerkoff, nutcase, nutjob, nut job, whack job, wacko, head case, egomaniac, egotist, hypocrite, liar, pathological liar, compulsive liar, phony, con artist, traitor, backstabber, snake in the grass, snitch, coward, chickenshit, wimp, wuss, pussy, crybaby, cry baby, spoiled brat, brat, spoilt brat, man child, manchild, man-child, loser, total failure, laughingstock, waste of space, waste of time, waste of oxygen, waste of air, good for nothing, good-for-nothing, deadbeat, dead beat, deadbeat dad, layabout, parasite, freeloader, free loader, sponger, gold digger, gold-digger, gaslighter, attention seeker, attention whore, attention-seeker, prima donna, know-it-all, show-off, busybody, killjoy, buzzkill, party pooper, party-pooper, spoilsport, mama boy, mummy boy, womanizer, cheapskate, tightwad, miser, scrooge, lazybones, lazy ass, couch potato, drunkard, druggie, ingrate, pain in the ass, pain in the neck, pain in the arse, pain in the butt, terrible person, awful person, bad person, horrible person, bad friend, terrible friend, bad mother, bad father, bad parent, bad influence, bad liar, terrible liar, homewrecker, home wrecker, hothead, hot head, worrywart, scaredy cat, fraidy cat, suck-up, kiss ass, brown noser, ass kisser, vermin, cockroach, fag, faggot, fagget, fagot, dyke, doofus, lowlife, low life, low-life, thug, bimbo, chump, two-timer, two timer, dunderhead, sicko, sick fuck, psycho bitch, piece of filth, poor excuse, sorry excuse, ghoul, leper, simp, incel, wackjob, crackpot, dingbat, ditz, birdbrain, pea brain, lardass, lard ass, fatso, fatty, tub of lard, heifer, scoundrel, imposter, impostor, cockblock, sourpuss, stick in the mud, control-freak, doomsayer, mansplainer, bossy boots, bossyboots, whiner, complainer, whinger, cry-baby, slowpoke, tattletale, tattle tale, sleazebucket, pedo, pedophile, paedophile, degenerate, reprobate, lunkhead, dipstick, nincompoop, wastrel, wretch, harpy, she-devil, despot, slave driver, hardass, hard ass, jerkface, buttface, butthead, butt head, dogface, shitstain, shit stain, pissant, turd, twit, clown, prick, slag, tramp, pervert, perv, creep, psychopath, sociopath, lunatic, narcissist, cheater, crook, fraud, sissy, cissy, disgrace, slob, leech, control freak, bully, tyrant, dictator, abuser, manipulator, drama queen, snob, bigot, racist, sexist, misogynist, nazi, fascist, homophobe, quitter, sellout, weirdo`),
  },
  {
    name: 'image',
    form: 'noun',
    source: `${SOURCE} Nouns with an innocent sense: they judge somebody in a frame only ("you are such a …").`,
    words: words(`
dummy, ass, cock, knob, muppet, tart, piece of work, psycho, maniac, nut, cheat, thief, fake, snake, rat, weasel, chicken, baby, big baby, child, toddler, failure, disappointment, embarrassment, joke, pig, cow, dog, monster, ogre, witch, hag, beast, animal, savage, demon, devil, mooch, diva, princess, snowflake, know it all, show off, showoff, gossip, nag, pushover, doormat, player, slacker, bum, drunk, alcoholic, junkie, addict, troll, noob, flake, hater, stalker, nightmare, pain, headache, burden, liability, mess, hot mess, train wreck, trainwreck, disaster, poser, tease, murderer, menace, garbage, trash, filth, maggot, worm, nerd, geek, dork, goof, goofball, punk, sucker, stooge, tool, puppet, lapdog, dirty dog, hack, amateur, npc, whale, toad, swine, rascal, grouch, grump, micromanager, moaner, dinosaur, copycat, hypochondriac, workaholic, infidel, heathen, shrew, vulture, vampire, ghost, robot, cold fish, ice queen, walnut, doughnut, donut, spoon, melon, turnip, potato, vegetable, sack of potatoes, waste, ham, weapon, helmet, goblin, gremlin, troglodyte, neanderthal, caveman, fossil, brick wall, wet blanket, rock, zombie, scrub, freak, narc, dick`),
  },
  {
    name: 'sharp',
    form: 'plain',
    source: SOURCE,
    words: words(`
stupid, dumb, fucking, bloody, goddamn, damn, damned, freaking, ugly, fat, dirty, filthy, lying, cheating, twisted, lazy, crazy, selfish, heartless, ungrateful, pathetic, useless, worthless, miserable, spineless, gutless, stuck-up, stuck up, arrogant, ignorant, rotten, greedy, nosy, bossy, smelly, disgusting, skanky, slutty, trashy, fake, two-faced, backstabbing, thieving, sneaky, slimy, sleazy, evil, nasty, vile, foul, cruel, vicious, raging, pompous, smug, entitled, spoiled, spoilt, whiny, crying, drunk, drunken, no-good, no good, good-for-nothing, good for nothing, absolute, complete, total, utter, motherfucking, mother fucking, ass, silly, clueless, brainless, mindless, dense, thick, insane, psycho, deranged, demented, brain-dead, braindead, rude, insensitive, inconsiderate, irresponsible, immature, childish, manipulative, controlling, self-centered, self-centred, self-absorbed, self-righteous, egotistical, narcissistic, hypocritical, cowardly, annoying, irritating, obnoxious, insufferable, unbearable, toxic, bitter, jealous, paranoid, shallow, vain, conceited, hateful, racist, sexist, pissy, cocky, crooked, scrawny, bald, hairy, wrinkly, fat-ass, half-assed, whore, bitch, pitiful, holier-than-thou, high and mighty, pretentious, tight-fisted, bone idle, idle, ruthless, godless, faithless, disloyal, deceitful, dishonest`),
  },
  {
    name: 'size',
    form: 'plain',
    source: 'Adjectives that blow up a name without judging by themselves (Quirk et al., ch. 7).',
    words: words(
      `little, big, old, huge, giant, massive, real, right, sorry, sick, cold, mean, cheap, sad, weak, poor, sad little, skinny, great, such a, young, self-important, self-serving`,
    ),
  },
];
