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
      `oh, ohh, ooh, ah, aw, aww, well, wow, ok, okay, so, and, but, just, please, now, yes, no, hey, god, jesus, christ, man, dude, mate, ugh, ew, eh, hm, hmm, seriously, honestly, look, listen, alright, right, sure, fine, then, jeez, geez, gee, damn, goddammit, fuck, shit, hell, lol, haha, pfft, tsk, yikes, yo, come on, for fuck sake, for god sake, for once, my god, oh my god, sorry but, i said, kindly, actually, maybe, really, again, once again, you know what, nah, sorry, also`,
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
      `get over it, get over yourself, get a life, get a grip, get a clue, get real, get off your high horse, get your head out of your ass, get your head out of your arse, get your shit together, get your act together, get off my back, get out of my face, get out of my sight, get out of my life, get out of my way, get it through your head, get it through your thick head, get it through your thick skull, get over your ego, get your priorities straight, get your facts straight, get back on your meds, take your meds, grow up, grow the fuck up, grow the hell up, grow a pair, grow some balls, grow a spine, grow a backbone, man up, act your age, act like an adult, act like a grbe a man, be an adult, toughen up, calm the fuck down, calm the hell down, calm your tits, chill the fuck out, cool your jets, deal with it, suck it up, cry about it, build a bridge, give it a rest, give me a break, knock it off, cut the crap, cut the bullshit, cut the act, drop the act, drop the attitude, mind your own business, mind your own damn business, mind your own fucking business, mind your business, stay in your lane, lighten up, snap out of it, come off it, wise up, wise the fuck up, smarten up, pull yourself together, lay off me, butt out, leave it out, take a hike, take a chill pill, stop whining, stop complaining, stop crying, stop moaning, stop sulking, stop nagging, stop being dramatic, stop being a baby, stop feeling sorry for yourself, stop playing the victim, stop playing games, stop making excuses, stop pretending, stop acting like a child, quit whining, quit complaining, quit crying, quit sulking, get used to it, unclench, stay mad, stop making everything about you, stop making it about you, stop making this about you, put on your big girl pants, put your big boy pants on, take a good look in the mirror, look at yourself in the mirror, check yourself, check your ego, check your privilege, learn to drive, learn some manners, learn some respect, learn to listen, buy a clock, buy a calendar, talk to the hand, shut your pie hole, zip it, put a sock in it, pipe down, quit your whining, quit your bitching, stop your whining, stop your nonsense, stop your bullshit, use your brain, use your head for once, think for once, try thinking for once, try harder, get with the program, climb down off your cross, get down off your cross, own your shit, take some responsibility, take responsibility for once`,
    ),
  },
  {
    name: 'scorn',
    form: 'plain',
    source: `${OWN} Set phrases of scorn that open a clause.`,
    words: words(
      `cry me a river, serves you right, learn to read, see a shrink, take a look in the mirror, wake up and smell the coffee, spare me, spare us, save your breath, save it for someone who cares, save it for somebody who cares, save the drama for, tell someone who cares, tell it to someone who cares, tell somebody who cares, boo hoo, boohoo, look who is talking, not everything is about you, nobody asked you, no one asked you, nobody asked for your opinion, no one asked for your opinion, i did not ask for your opinion, who asked you, who cares what you, nobody cares what you, no one cares what you, like i care what you, like you care, like you would know, like you would care, as if you care, as if you cared, as if you would know, as if you know, as if you ever, like you ever, as if i care, in your dreams, dream on, you wish, you had it coming, you brought this on yourself, you brought it on yourself, i told you so, bless your heart, do not flatter yourself, do not make me laugh, what else is new, heard it all before, i have heard it all before, tell me something new, give me one good reason, good luck finding someone, good luck finding anyone, good luck finding somebody, never mind you would not understand, you would not understand, you would not get it, you will never get it, you will never understand, you just do not get it, sucks to be you, too little too late, oh the irony, talk about hypocrisy, pot meet kettle, pot calling the kettle, since when do you care, since when do you, who died and made you`,
    ),
  },
];
