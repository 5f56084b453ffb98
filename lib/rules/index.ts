import type { Rule } from './rule';
import { actNow } from './pressure/act-now';
import { again } from './criticism/again';
import { always } from './overgeneralization/always';
import { answerNow } from './pressure/answer-now';
import { brokenPromise } from './criticism/broken-promise';
import { burdenOnWriter } from './criticism/burden-on-writer';
import { cannotBelieve } from './criticism/cannot-believe';
import { careMore } from './mind-reading/care-more';
import { characterQuestion } from './labeling/character-question';
import { curse } from './labeling/curse';
import { dismissal } from './contempt/dismissal';
import { doYouEven } from './loaded-question/do-you-even';
import { doesNotCare } from './mind-reading/does-not-care';
import { everyWithYou } from './overgeneralization/every-with-you';
import { fault } from './blaming/fault';
import { feelLikeNothing } from './pseudo-feeling/feel-like-nothing';
import { feelYou } from './pseudo-feeling/feel-you';
import { heatedQuestion } from './loaded-question/heated-question';
import { howCouldYou } from './loaded-question/how-could-you';
import { ifYouHad } from './blaming/if-you-had';
import { lackOfVirtue } from './labeling/lack-of-virtue';
import { lastChance } from './threat/last-chance';
import { mockApology } from './contempt/mock-apology';
import { mockery } from './contempt/mockery';
import { moreLike } from './comparison/more-like';
import { mustBeNice } from './contempt/must-be-nice';
import { nameCalling } from './labeling/name-calling';
import { needTo } from './should/need-to';
import { never } from './overgeneralization/never';
import { notToBeTrusted } from './criticism/not-to-be-trusted';
import { nothingIDo } from './overgeneralization/nothing-i-do';
import { onlyMe } from './loaded-question/only-me';
import { orElse } from './threat/or-else';
import { othersDo } from './comparison/others-do';
import { ownThreat } from './threat/own-threat';
import { roleDenied } from './labeling/role-denied';
import { sarcasticPraise } from './contempt/sarcastic-praise';
import { shouldHave } from './should/should-have';
import { sickOf } from './criticism/sick-of';
import { stopDoing } from './criticism/stop-doing';
import { treatedBadly } from './criticism/treated-badly';
import { ultimatum } from './threat/ultimatum';
import { verdictOnConduct } from './contempt/verdict-on-conduct';
import { verdictOnPerson } from './labeling/verdict-on-person';
import { whatIsWrong } from './loaded-question/what-is-wrong';
import { whyDoYou } from './loaded-question/why-do-you';
import { withdrawal } from './threat/withdrawal';
import { youAreSomething } from './labeling/you-are-something';
import { youDeed } from './criticism/you-deed';
import { youDidNot } from './criticism/you-did-not';
import { youMadeMe } from './blaming/you-made-me';
import { youWillRegret } from './threat/you-will-regret';
import { youWronged } from './criticism/you-wronged';
import { yourThing } from './criticism/your-thing';

/** Every rule that is on. The only registry: a rule that is not listed here does not speak. */
export const RULES: readonly Rule[] = [
  lastChance,
  orElse,
  ownThreat,
  ultimatum,
  withdrawal,
  youWillRegret,
  characterQuestion,
  curse,
  lackOfVirtue,
  nameCalling,
  roleDenied,
  verdictOnPerson,
  youAreSomething,
  feelLikeNothing,
  feelYou,
  moreLike,
  othersDo,
  actNow,
  answerNow,
  doYouEven,
  heatedQuestion,
  howCouldYou,
  onlyMe,
  whatIsWrong,
  whyDoYou,
  fault,
  ifYouHad,
  youMadeMe,
  careMore,
  doesNotCare,
  needTo,
  shouldHave,
  dismissal,
  mockApology,
  mockery,
  mustBeNice,
  sarcasticPraise,
  verdictOnConduct,
  always,
  everyWithYou,
  never,
  nothingIDo,
  again,
  brokenPromise,
  burdenOnWriter,
  cannotBelieve,
  notToBeTrusted,
  sickOf,
  stopDoing,
  treatedBadly,
  youDeed,
  youDidNot,
  youWronged,
  yourThing,
];
