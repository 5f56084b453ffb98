import { type WordList, words } from './word-list';

const OWN =
  'Written for this project; register checked against Wiktionary’s categories of derogatory and vulgar terms.';

/** Who is spoken to, and who speaks. */
export const PEOPLE: readonly WordList[] = [
  {
    name: 'you',
    form: 'plain',
    source: 'English second-person forms (Wiktionary, appendix English pronouns).',
    words: words(
      `you, you all, you guys, you two, you both, both of you, you lot, you people, you kids, you boys, you girls, you folks, all of you, some of you, the two of you, the pair of you, the lot of you, none of you, neither of you, every one of you, you and your friends, you and your mother, you and your family, you of all people`,
    ),
  },
  {
    name: 'filler',
    form: 'plain',
    source:
      'Adverbs of degree, stance and emphasis; swear words used as adverbs (Quirk et al., A Comprehensive Grammar, ch. 8).',
    words: words(
      `really, just, even, actually, literally, honestly, seriously, simply, basically, totally, completely, absolutely, utterly, obviously, clearly, apparently, certainly, definitely, probably, maybe, perhaps, perfectly, still, also, already, only, truly, so, very, too, such, quite, pretty, kind of, sort of, rather, damn, goddamn, goddam, damned, bloody, fucking, fuckin, freaking, friggin, flipping, fricking, fuck, shit, hell, then, now, again, once again, yet again, all, both, at least, at best, of course, for once, after all, all of a sudden, suddenly, in fact, right, like, well, straight up, low key, lowkey, highkey, deliberately, repeatedly, carelessly, selfishly, blatantly, casually, conveniently, quietly, secretly, happily, unfairly, rudely, angrily, blindly, purposely, intentionally, willingly, knowingly, actively, more or less, frankly, sadly, fully, almost, nearly, practically, virtually, thoroughly, generally, usually, often, mostly, specifically, somehow, ever so, equally, instead, finally, singlehandedly, single-handedly, otherwise, genuinely, personally, on purpose, physically, emotionally, mentally, horribly, terribly, incredibly, unbelievably, ridiculously, insanely, painfully, hopelessly, extremely, super, hella, mad, way, far, much`,
    ),
  },
  {
    name: 'always',
    form: 'plain',
    source: 'Burns, Feeling Good (1980), ch. 3: words of overgeneralization.',
    words: words(
      `always, constantly, continually, continuously, forever, consistently, invariably, perpetually, every time, every single time, all the time, all day, every day, every single day, 24/7, nonstop, non-stop, endlessly, without fail, habitually`,
    ),
  },
  {
    name: 'never',
    form: 'plain',
    source: 'Burns, Feeling Good (1980), ch. 3: words of overgeneralization.',
    words: words(
      `never, never ever, never once, not once, hardly ever, barely ever, rarely ever, rarely, seldom, hardly, barely, scarcely, don ever`,
    ),
  },
  {
    name: 'pet',
    form: 'plain',
    source: OWN,
    words: words(
      `babe, baby, babes, bae, honey, hon, hun, sweetie, sweetheart, darling, darlin, dear, love, mate, dude, man, bro, bruh, sis, girl, buddy, pal, mom, mum, mommy, mummy, mother, ma, dad, daddy, father, pa, son, kid, kiddo, lady, mister, sir, guys, everyone, everybody, people, friend, my friend, my love, old man, young man, young lady, missy, love, cuz, fam, boss, doc, chief, captain, sweet pea, boy, boys, ladies, gentlemen, folks, brother, sister, grandma, grandpa, uncle, aunt, auntie, fellas, team, bud, homie, man`,
    ),
  },
  {
    name: 'hell',
    form: 'plain',
    source: OWN,
    words: words(
      `the hell, the fuck, the heck, in the hell, in hell, the bloody hell, on earth, in the world, in god name, in the name of god, the devil, the shit, the actual fuck, the freaking hell, the fucking hell, in the fuck, the flip, the flying fuck, the ever loving fuck, exactly, in gods name, in heaven name`,
    ),
  },
];
