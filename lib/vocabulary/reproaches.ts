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
  {
    name: 'penalty',
    form: 'verb',
    source: `${OWN} What a threat announces: telling, withholding, leaving, and the law (Patterson, Coercive Family Process, 1982).`,
    words: words(
      `tell everyone, tell everybody, tell your, tell mom, tell mum, tell dad, tell hr, tell the boss, tell the judge, tell them what, tell them all, tell her everything, tell him everything, tell people, show everyone, show everybody, show your, show the judge, send everyone, send it to, send this to, send them to, send these to, send the screenshots, forward your, forward this to, forward these to, forward it to, post it, post this, post them, post your, post the, post every, publish, go public, share the screenshots, share your, report, sue, expose, ruin, destroy, end this, end us, end it all, block you, block your, unfriend, dump you, divorce, disown, evict, fire you, replace you, leave you, walk out, walk away, move out, pack my, pack your, quit, cancel your, cancel the wedding, cancel the party, cancel christmas, cancel the card, stop paying, stop helping, stop covering, stop lending, stop letting, stop cooking, stop driving, cut you off, cut you out, cut off, take the kids, take the house, take the dog, take the car, take your phone, take my business, take it to, take this to, take this further, take you to court, take everything, keep the deposit, keep the kids, sell your, throw you out, throw your, throw out your, kick you out, change the locks, change the will, lock you out, call your, call hr, call my lawyer, call my brother, call social services, call the landlord, go to hr, go to your, go to the press, go back to court, go straight to, file, press charges, get a lawyer, get you fired, have you fired, have you thrown out, have you arrested, have you removed, have you banned, involve, make sure you, make sure everyone, make sure nobody, make your life, make you regret, make you pay, find someone else, find somebody else, find another, hire someone else, burn your, delete your, ban you, remove you, withdraw, hit you, slap, punch, smack, kill you, hurt you, break your, bust you, bust your, beat you, knock you, bury you, shoot, cut you, teach you a lesson, deal with you, come after you, come for you, hunt you, write you up, write to your, speak to your, ring your, email your, text your, message your, tell on you, turn you in, rat you out, disinherit, forget i have a`,
    ),
  },
  {
    name: 'loss',
    form: 'plain',
    source: `${OWN} What the other is told to lose or to bear.`,
    words: words(
      `lose me, lose us, lose the, lose your, lose everything, lose this, lose that, regret it, regret this, regret that, be sorry, pay for it, pay for this, pay for that, be out, out, be fired, fired, be banned, banned, be blocked, blocked, be reported, reported, be gone, gone, be single, single, be alone, be homeless, be finished, finished, be history, history, be dead, dead, not see, not be seeing, not hear from me, not get a, not getting a, not be getting, not seeing, be on your own, on your own, be cut off, cut off, find yourself, be finding, sleep on, be sleeping, be sleeping on, sleep outside, kiss, say goodbye to, pack your, be packing, be eating alone, be explaining, explain it to, explain yourself to, be hearing from, hear from my, go to jail, be going to jail, be going to prison, be in trouble, be in big trouble, in big trouble, be looking for, be needing a, be walking, be living, be grounded, grounded, be the one crying, be begging, be single by, spend christmas, not be welcome, not be invited, not be coming, see what happens, find out what, find out the hard way, see a different side, see another side, wish you had`,
    ),
  },
];
