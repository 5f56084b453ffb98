import { becauseOfYou } from './blaming/because-of-you';
import { downToYou } from './blaming/down-to-you';

import { fault } from './blaming/fault';
import { ifYouHad } from './blaming/if-you-had';
import { youDroveUs } from './blaming/you-drove-us';
import { youMadeMe } from './blaming/you-made-me';
import { moreLike } from './comparison/more-like';
import { othersDo } from './comparison/others-do';
import { dismissal } from './contempt/dismissal';
import { mockApology } from './contempt/mock-apology';
import { mockery } from './contempt/mockery';
import { mustBeNice } from './contempt/must-be-nice';
import { noUseForYours } from './contempt/no-use-for-yours';
import { sarcasticPraise } from './contempt/sarcastic-praise';
import { sneer } from './contempt/sneer';
import { verdictOnConduct } from './contempt/verdict-on-conduct';
import { wordedScorn } from './contempt/worded-scorn';
import { again } from './criticism/again';
import { behindMyBack } from './criticism/behind-my-back';
import { brokenPromise } from './criticism/broken-promise';
import { burdenOnWriter } from './criticism/burden-on-writer';
import { cannotBelieve } from './criticism/cannot-believe';
import { leftUndone } from './criticism/left-undone';
import { madeWorse } from './criticism/made-worse';
import { notToBeTrusted } from './criticism/not-to-be-trusted';
import { sickOf } from './criticism/sick-of';
import { stopDoing } from './criticism/stop-doing';
import { toldDeed } from './criticism/told-deed';
import { treatedBadly } from './criticism/treated-badly';
import { wordedCharge } from './criticism/worded-charge';
import { youDeed } from './criticism/you-deed';
import { youDidNot } from './criticism/you-did-not';
import { youWronged } from './criticism/you-wronged';
import { yourThing } from './criticism/your-thing';
import { characterQuestion } from './labeling/character-question';
import { curse } from './labeling/curse';
import { lackOfVirtue } from './labeling/lack-of-virtue';
import { nameCalling } from './labeling/name-calling';
import { roleDenied } from './labeling/role-denied';
import { verdictOnPerson } from './labeling/verdict-on-person';
import { wordedVerdict } from './labeling/worded-verdict';
import { youAreSomething } from './labeling/you-are-something';
import { doYouEven } from './loaded-question/do-you-even';
import { heatedQuestion } from './loaded-question/heated-question';
import { howCouldYou } from './loaded-question/how-could-you';
import { noAnswerWanted } from './loaded-question/no-answer-wanted';
import { saidAsQuestion } from './loaded-question/said-as-question';
import { whatIsWrong } from './loaded-question/what-is-wrong';
import { whyDoYou } from './loaded-question/why-do-you';
import { wordedQuestion } from './loaded-question/worded-question';
import { careMore } from './mind-reading/care-more';
import { doesNotCare } from './mind-reading/does-not-care';
import { supposedMotive } from './mind-reading/supposed-motive';
import { youThinkItWorks } from './mind-reading/you-think-it-works';
import { yourMotive } from './mind-reading/your-motive';
import { always } from './overgeneralization/always';
import { everyOccasion } from './overgeneralization/every-occasion';
import { everyTime } from './overgeneralization/every-time';
import { everyWithYou } from './overgeneralization/every-with-you';
import { never } from './overgeneralization/never';
import { neverThere } from './overgeneralization/never-there';
import { nothingIDo } from './overgeneralization/nothing-i-do';
import { actNow } from './pressure/act-now';
import { answerNow } from './pressure/answer-now';
import { feelLikeNothing } from './pseudo-feeling/feel-like-nothing';
import { feelYou } from './pseudo-feeling/feel-you';
import type { Rule } from './rule';
import { aboutTime } from './should/about-time';
import { needTo } from './should/need-to';
import { shouldHave } from './should/should-have';
import { wordedDuty } from './should/worded-duty';
import { ifThen } from './threat/if-then';
import { lastChance } from './threat/last-chance';
import { orElse } from './threat/or-else';
import { ownThreat } from './threat/own-threat';
import { ultimatum } from './threat/ultimatum';
import { veiled } from './threat/veiled';
import { withdrawal } from './threat/withdrawal';
import { youWillRegret } from './threat/you-will-regret';

/** Every rule that is on. The only registry: a rule that is not listed here does not speak. */
export const RULES: readonly Rule[] = [
  ifThen,
  lastChance,
  orElse,
  ownThreat,
  ultimatum,
  veiled,
  withdrawal,
  youWillRegret,
  characterQuestion,
  curse,
  lackOfVirtue,
  nameCalling,
  roleDenied,
  verdictOnPerson,
  youAreSomething,
  wordedVerdict,
  feelLikeNothing,
  feelYou,
  moreLike,
  othersDo,
  actNow,
  answerNow,
  doYouEven,
  heatedQuestion,
  howCouldYou,
  saidAsQuestion,
  whatIsWrong,
  whyDoYou,
  noAnswerWanted,
  wordedQuestion,
  downToYou,
  fault,
  ifYouHad,
  youMadeMe,
  careMore,
  supposedMotive,
  youDroveUs,
  becauseOfYou,
  doesNotCare,
  yourMotive,
  youThinkItWorks,
  needTo,
  shouldHave,
  aboutTime,
  wordedDuty,
  dismissal,
  mockApology,
  mockery,
  mustBeNice,
  noUseForYours,
  sneer,
  sarcasticPraise,
  verdictOnConduct,
  wordedScorn,
  everyOccasion,
  always,
  everyWithYou,
  never,
  nothingIDo,
  again,
  toldDeed,
  neverThere,
  everyTime,
  sickOf,
  treatedBadly,
  brokenPromise,
  burdenOnWriter,
  cannotBelieve,
  notToBeTrusted,
  stopDoing,
  youDeed,
  youDidNot,
  youWronged,
  yourThing,
  behindMyBack,
  leftUndone,
  madeWorse,
  wordedCharge,
];
