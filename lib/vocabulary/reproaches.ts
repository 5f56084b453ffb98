import { type WordList, words } from './word-list';

const OWN =
  'Written for this project: words by which a question or an order becomes a reproach, checked against Quirk et al., ch. 8 and 11.';

/** Helping classes of the rules for questions, shoulds and threats. */
export const REPROACHES: readonly WordList[] = [
  {
    name: 'stain',
    form: 'plain',
    source: OWN,
    words: words(
      `like that, like this, that way, this way, such a way, again and again, over and over, all the time, all day, every time, every single, everything, nothing, suddenly, all of a sudden, in the first place, behind my back, behind our backs, without asking, without telling, without me, without a word, for no reason, no reason, for nothing, instead of, rather than, so hard, so difficult, so late, so long, so much, so badly, so fast to, so quick to, such, excuse, excuses, mess, lies, a lie, nonsense, drama, attitude, bullshit, shit, crap, garbage, trash, rubbish, fool, fools, idiot, joke, tantrum, trouble, scene, mistake, mistakes, carelessly, fuss, fight, fights, argument, secret, secrets, blame, grudge, stunt, sarcastic, sarcasm, insult, insults, tone, stupid, dumb, idiotic, ridiculous, pathetic, disgusting, awful, horrible, terrible, cruel, rude, mean, nasty, selfish, childish, petty, silly, foolish, embarrassing, damn, fucking, fuck, goddamn, bloody, stupidly, rudely, coldly, cruelly, poor, innocent, my life, our lives, anyone else, anybody else, yourself, your own, the obvious, the point, the rules, the law`,
    ),
  },
  {
    name: 'duty',
    form: 'plain',
    source: `${OWN} Plain duties: “did you have to …” asks for news of them.`,
    words: words(
      `get, take, pay, go, wait, work, study, use, buy, learn, move, travel, drive, fly, walk, wear, sign, show, register, book, stay, quit, sell, write, pass, deal, live, eat, cook, clean, sleep, catch, change, call, meet, practice, prepare, submit, attend, train, teach, fill, apply, report, return, give up, do homework, do any, do much, finish, spend the night, have surgery, have an, have a, be there, be at, be in, be up, run, fix, build, choose, share, read, fast, speak english`,
    ),
  },
  {
    name: 'able',
    form: 'plain',
    source: `${OWN} Skills: “how can you …” asks how they are done.`,
    words: words(
      `tell, tell if, tell whether, know, help, be sure, be certain, be so sure, make, get, get to, use, improve, explain, describe, guess, see, find, find out, respond, solve, fix, prove, measure, win, afford, manage, handle, check, decide, learn, reach, contact, prevent, reduce, increase, achieve, become, earn, save, protect, identify, recognize, recognise, distinguish, determine, verify, avoid, create, build, convert, access, apply, join, cook, prepare, buy, pay, order, sell, change, turn, move, travel, write, read, resist, figure, figure out, remember, start, be happy, be good, be strong, be patient, be nice, become, possibly know, connect, set up a, install, run, grow, survive, test, speak so, develop, go about, deal with it, cope, overcome, stay, keep track, keep up, meet, maintain, practice, practise, define, calculate, count, eat, drink, sleep so well, live there, look so, be this, communicate, support, concentrate, ask for help, do both, do it all, do all, choose, add, remove, delete, implement, replace, express, play, work`,
    ),
  },
];
