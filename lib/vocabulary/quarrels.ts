import { type WordList, words } from './word-list';

const OWN =
  'Written for this project: words that open, sharpen and close the turns of a quarrel, checked against Wiktionary.';

/** Helping classes of the rules for labels, contempt, threats, comparisons and pressure. */
export const QUARRELS: readonly WordList[] = [
  {
    name: 'lead',
    form: 'plain',
    source: 'Interjections and discourse markers that open a turn (Quirk et al., ch. 8 and 11).',
    words: words(
      `oh, ohh, ooh, ah, aw, aww, well, wow, ok, okay, so, and, but, just, please, now, yes, no, hey, god, jesus, christ, man, dude, mate, ugh, ew, eh, hm, hmm, seriously, honestly, look, listen, alright, right, sure, fine, then, jeez, geez, gee, damn, goddammit, fuck, shit, hell, lol, haha, pfft, tsk, yikes, yo, come on, for fuck sake, for god sake, for once, my god, oh my god, sorry but, i said, kindly, actually, maybe, really, again, once again, you know what, nah, also`,
    ),
  },
  {
    name: 'kin',
    form: 'plain',
    source: 'Kinship and relationship terms (Wiktionary, category English kinship terms).',
    words: words(
      `mother, mom, mum, mommy, mummy, father, dad, daddy, sister, brother, cousin, uncle, aunt, grandmother, grandma, grandfather, grandpa, husband, wife, boyfriend, girlfriend, partner, ex, ex-husband, ex-wife, ex husband, ex wife, ex boyfriend, ex girlfriend, exes, friend, friends, best friend, roommate, flatmate, coworker, co-worker, colleague, colleagues, boss, old boss, predecessor, stepdad, stepmom, stepmum, stepfather, stepmother, sister in law, brother in law, last boyfriend, last girlfriend, last husband, last wife, first husband, first wife, old roommate, last roommate, old team, last assistant, parents, siblings, sisters, brothers, cousins, son, daughter, in laws, manager, old manager, teammate, teammates`,
    ),
  },
  {
    name: 'role',
    form: 'plain',
    source: OWN,
    words: words(
      `man, woman, person, husband, wife, mother, mom, mum, father, dad, parent, son, daughter, brother, sister, friend, best friend, boyfriend, girlfriend, partner, spouse, boss, manager, leader, employee, colleague, coworker, co-worker, teammate, roommate, flatmate, housemate, neighbor, neighbour, human being, human, adult, grgrown-up, professional, teacher, coach, host, guest, grandmother, grandfather, uncle, aunt, girl, guy, boy, excuse for a father, excuse for a mother, excuse for a husband, excuse for a wife, excuse for a man, excuse for a parent, excuse for a friend, lover, landlord, tenant, family, player, driver, listener, cook, liar, couple`,
    ),
  },
  {
    name: 'roles',
    form: 'plain',
    source: OWN,
    words: words(
      `people, men, women, husbands, wives, mothers, moms, mums, fathers, dads, parents, sons, daughters, kids, children, brothers, sisters, friends, boyfriends, girlfriends, partners, spouses, bosses, managers, leaders, employees, colleagues, coworkers, teammates, roommates, flatmates, neighbors, neighbours, couples, families, guys, girls, grandparents, grandmothers, grandfathers, teams, adults, landlords, tenants, humans, teachers`,
    ),
  },
  {
    name: 'poor',
    form: 'plain',
    source: 'Low poles of evaluation (Osgood, Suci & Tannenbaum, The Measurement of Meaning, 1957).',
    words: words(
      `bad, terrible, horrible, awful, lousy, crappy, shitty, shit, crap, poor, rotten, pathetic, useless, worthless, lazy, selfish, weak, sorry, miserable, disgusting, dreadful, unfit, negligent, absent, neglectful, careless, irresponsible, unreliable, toxic, fake, cold, cruel, mean, heartless, ungrateful, dishonest, lying, cheating, abusive, manipulative, jealous, bitter, sad, spoiled, spoilt, entitled, rude, ignorant, arrogant, incompetent, clueless, childish, immature, inconsiderate, insensitive, thoughtless, self-centered, self-centred, self-absorbed, narcissistic, hypocritical, evil, vile, nasty, horrid, deadbeat, helicopter, failed, second-rate, third-rate, mediocre, difficult, impossible, annoying, infuriating, exhausting, frustrating, boring, negative, stubborn, hateful, vindictive, petty, stupid, dumb, disappointing, unprofessional, disrespectful, two-faced, lame, bitter, broken, damaged, sick, twisted, hopeless, godawful, god awful, closed-minded, cynical, controlling, needy, clingy, paranoid`,
    ),
  },
  {
    name: 'virtue',
    form: 'plain',
    source:
      'Character strengths (Peterson & Seligman, Character Strengths and Virtues, 2004), as people name their lack.',
    words: words(
      `spine, backbone, shame, heart, soul, conscience, decency, common decency, basic decency, manners, class, morals, moral compass, principles, integrity, honor, honour, dignity, self-respect, self respect, self-control, self control, self-awareness, self awareness, balls, guts, courage, brain, brains, brain cells, clue, empathy, compassion, sympathy, loyalty, shred of decency, ounce of shame, ounce of decency, shred of empathy, sense of humor, sense of humour, sense of responsibility, sense of shame, sense of decency, common sense, ambition, drive, work ethic, respect for anyone, respect for me, respect for us, respect for other people, respect for anybody, respect for my time, respect for boundaries, consideration, consideration for others, consideration for anyone, discipline, willpower, tact, maturity, remorse, regard for anyone, feelings, emotions, taste, gratitude, sense`,
    ),
  },
  {
    name: 'better',
    form: 'plain',
    source: OWN,
    words: words(
      `good, real, decent, true, normal, proper, loving, caring, grown, adult, mature, responsible, sane, reasonable, professional, competent, halfway decent, half decent, half-decent, self-respecting, responsible, other, functioning, committed, loyal`,
    ),
  },
  {
    name: 'failing',
    form: 'plain',
    source: `${OWN} What somebody does or has, named with a verdict: "your" before it accuses.`,
    words: words(
      `excuse, excuses, lie, lies, lying, cheating, drama, dramatics, theatrics, tantrum, tantrums, attitude, attitude problem, ego, egotism, bad temper, temper, jealousy, laziness, selfishness, arrogance, ignorance, stupidity, incompetence, negligence, carelessness, thoughtlessness, hypocrisy, nonsense, bullshit, bs, crap, shit, garbage, rubbish, whining, nagging, complaining, moaning, bitching, sulking, pouting, gambling, yelling, screaming, shouting, bickering, snooping, meddling, interfering, sarcasm, insult, insults, accusation, accusations, manipulation, mind games, guilt trip, guilt trips, gaslighting, betrayal, betrayals, cowardice, cruelty, rudeness, disrespect, insolence, impudence, nerve, greed, vanity, mood swings, outburst, outbursts, rant, rants, ramblings, tirade, tirades, lecture, lectures, lecturing, sermon, sermons, preaching, propaganda, conspiracy theories, trolling, vandalism, bullying, bias, bigotry, racism, sexism, prejudice, double standards, double standard, screwup, screwups, screw-up, fuckup, fuckups, fuck up, fuck-up, blunder, blunders, mess, shortcomings, inability, lack of, refusal to, failure to, neglect, big mouth, fat mouth, big fat mouth, smart mouth, dirty mouth, stupid face, fake apology, empty promises, broken promises, false promises, crocodile tears, self-pity, victim mentality, martyr act, victim act, paranoia, delusions, pettiness, bitterness, negativity, hatred, spite, malice, stunt, stunts, antics, shenanigans, dirty tricks, schemes, scheming, childishness, immaturity, indifference, coldness, condescension, smugness, nosiness, gossip, gossiping, rumors, rumours, bad habits, bad behavior, bad behaviour, behavior, behaviour, bad attitude, irresponsibility, unreliability, dishonesty, deceit, deception, trickery, infidelity, affair, affairs, indiscretions, perversion, perversions, obsession with, addiction, drinking, drunkenness, debts, overreaction, overreactions, exaggerations, histrionics, hysterics, hissy fit, hissy fits, waterworks, sob story, sob stories, pity party, stubbornness, recklessness, clumsiness, foolishness, silliness, idiocy, insanity, madness, craziness, savagery, brutality, insensitivity, ingratitude, entitlement, superiority complex, god complex, control issues, trust issues, snide remarks, snide comments, smart remarks, backtalk, back talk, mansplaining, micromanaging, procrastination, procrastinating, tardiness, sloppiness, silent treatment, passive aggression, passive-aggressiveness, aggression, hostility, anger issues, narcissism, self-importance, self-righteousness, pretentiousness, snobbery, misogyny, personal attacks, harassing, slander, snark, whataboutism, mental gymnastics, mumbo jumbo, hot air, bluster, posturing, threats of`,
    ),
  },
  {
    name: 'superlative',
    form: 'plain',
    source: 'Superlatives of the verdict adjectives.',
    words: words(
      `worst, laziest, rudest, meanest, cruelest, cruellest, dumbest, stupidest, weakest, nastiest, pettiest, ugliest, sickest, coldest, craziest, shallowest, vilest, fakest, filthiest, greediest, bossiest, neediest, whiniest, clingiest, vainest, most selfish, least reliable, least caring, least thoughtful, least supportive, least romantic, biggest liar, biggest hypocrite, biggest idiot, biggest fool, biggest coward, biggest disappointment, biggest baby, biggest mistake, last person i`,
    ),
  },
  {
    name: 'brushoff',
    form: 'plain',
    source: `${OWN} Set phrases that tell somebody off wherever they open a clause.`,
    words: words(
      `
get over it, get over yourself, get a life, get a grip, get a clue, get real, get off your high horse, get your head out of your ass, get your head out of your arse, get your shit together, get your act together, get off my back, get out of my face, get out of my sight, get out of my life, get out of my way, get it through your head, get it through your thick head, get it through your thick skull, get over your ego, get your priorities straight, get your facts straight, get back on your meds, take your meds, grow up, grow the fuck up, grow the hell up, grow a pair, grow some balls, grow a spine, grow a backbone, man up, act your age, act like an adult, act like a grbe a man, be an adult, toughen up, calm the fuck down, calm the hell down, calm your tits, chill the fuck out, cool your jets, deal with it, suck it up, cry about it, build a bridge, give it a rest, give me a break, knock it off, cut the crap, cut the bullshit, cut the act, drop the act, drop the attitude, mind your own business, mind your own damn business, mind your own fucking business, mind your business, stay in your lane, lighten up, snap out of it, come off it, wise up, wise the fuck up, smarten up, pull yourself together, lay off me, butt out, leave it out, take a hike, take a chill pill, stop whining, stop complaining, stop crying, stop moaning, stop sulking, stop nagging, stop being dramatic, stop being a baby, stop feeling sorry for yourself, stop playing the victim, stop playing games, stop making excuses, stop pretending, stop acting like a child, quit whining, quit complaining, quit crying, quit sulking, get used to it, unclench, stay mad, stop making everything about you, stop making it about you, stop making this about you, put on your big girl pants, put your big boy pants on, take a good look in the mirror, look at yourself in the mirror, check yourself, check your ego, check your privilege, learn to drive, learn some manners, learn some respect, learn to listen, buy a clock, buy a calendar, talk to the hand, shut your pie hole, zip it, put a sock in it, pipe down, quit your whining, quit your bitching, stop your whining, stop your nonsense, stop your bullshit, use your brain, use your head for once, think for once, try thinking for once, try harder, get with the program, climb down off your cross, get down off your cross, own your shit, take some responsibility, take responsibility for once, do your own research, educate yourself, use your eyes, use your common sense, get your head checked, get your head examined, clean out your ears, clean your ears, check into rehab, get lost already, beat it, scram, go jump in a lake, go jump in the lake, jump in a lake, go play in traffic, go fly a kite, go pound sand, pound sand, go to bed grandpa, go take a bath, get off my case, get off your ass, get off your butt, get off your lazy ass, get off your soapbox, get down off your high horse, come down off your high horse, get your mind out of the gutter, get with it, get your own life, stop dreaming, quit dreaming, keep dreaming, stop wasting my time, do not waste my time, quit wasting my time, stop wasting our time, stop wasting everyone time, stop embarrassing yourself, stop embarrassing me, stop embarrassing us, stop kidding yourself, stop fooling yourself, stop lying to yourself, stop your lying, stop your crying, stop your complaining, quit your complaining, stop bitching, quit bitching, stop your bitching, stop being a child, stop being an idiot, stop acting like a baby, stop acting stupid, stop acting crazy, stop acting dumb, stop acting like an idiot, stop showing off, quit showing off, stop butting in, stop meddling, stop interfering, stop talking nonsense, stop talking crap, stop talking shit, stop talking rubbish, stop with the drama, stop the drama, stop the nonsense, stop your drama, stop this nonsense, stop that nonsense, stop this foolishness, stop making a fool of yourself, stop making a fool out of yourself, stop making an ass of yourself, stop making a scene, stop making this scene, stop making assumptions, stop putting words in my mouth, stop twisting my words, stop changing the subject, stop blaming me, stop blaming others, stop blaming everyone, stop accusing me, stop judging me, stop lecturing me, stop criticizing me, stop insulting me, stop nagging me, stop bossing me around, stop ordering me around, stop patronizing me, stop interrupting me, stop ignoring me, stop lying to me, stop lying, stop cheating, quit lying, cut it out, bugger off, eff off, f off, sod off, jog on, get out of here with that, put up or shut up, put your money where your mouth is, shut your face, shut your big mouth, shut your mouth, shut your damn mouth, shut your fucking mouth, shut your cakehole, shut your gob, shut your yap, hold your tongue, watch your mouth, watch your tongue, watch your language, watch your tone, mind your manners, mind your tongue, mind your language, keep your opinions to yourself, keep your opinion to yourself, keep your nose out of it, keep your nose out of my business`,
    ),
  },
  {
    name: 'scorn',
    form: 'plain',
    source: `${OWN} Set phrases of scorn that open a clause.`,
    words: words(
      `cry me a river, serves you right, learn to read, see a shrink, take a look in the mirror, wake up and smell the coffee, spare me, spare us, save your breath, save it for someone who cares, save it for somebody who cares, save the drama for, tell someone who cares, tell it to someone who cares, tell somebody who cares, boo hoo, boohoo, look who is talking, not everything is about you, nobody asked you, no one asked you, nobody asked for your opinion, no one asked for your opinion, i did not ask for your opinion, who asked you, who cares what you, nobody cares what you, no one cares what you, like you care, like you would know, like you would care, as if you care, as if you cared, as if you would know, as if you know, as if you ever, like you ever, as if i care, you had it coming, you brought this on yourself, you brought it on yourself, i told you so, bless your heart, do not flatter yourself, do not make me laugh, what else is new, heard it all before, i have heard it all before, tell me something new, give me one good reason, good luck finding someone, good luck finding anyone, good luck finding somebody, never mind you would not understand, you would not understand, you would not get it, you will never get it, you will never understand, you just do not get it, sucks to be you, too little too late, oh the irony, talk about hypocrisy, pot meet kettle, pot calling the kettle, since when do you care, since when do you, who died and made you`,
    ),
  },
];
