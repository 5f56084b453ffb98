import { fault } from './blaming/fault';
import { youMadeMe } from './blaming/you-made-me';
import { moreLike } from './comparison/more-like';
import { dismissal } from './contempt/dismissal';
import { verdictOnConduct } from './contempt/verdict-on-conduct';
import { brokenPromise } from './criticism/broken-promise';
import { cannotBelieve } from './criticism/cannot-believe';
import { sickOf } from './criticism/sick-of';
import { stopDoing } from './criticism/stop-doing';
import { treatedBadly } from './criticism/treated-badly';
import { youDidNot } from './criticism/you-did-not';
import { youWronged } from './criticism/you-wronged';
import { curse } from './labeling/curse';
import { nameCalling } from './labeling/name-calling';
import { verdictOnPerson } from './labeling/verdict-on-person';
import { doYouEven } from './loaded-question/do-you-even';
import { howCouldYou } from './loaded-question/how-could-you';
import { whatIsWrong } from './loaded-question/what-is-wrong';
import { whyDoYou } from './loaded-question/why-do-you';
import { doesNotCare } from './mind-reading/does-not-care';
import { always } from './overgeneralization/always';
import { never } from './overgeneralization/never';
import { nothingIDo } from './overgeneralization/nothing-i-do';
import { answerNow } from './pressure/answer-now';
import { feelYou } from './pseudo-feeling/feel-you';
import type { Rule } from './rule';
import { needTo } from './should/need-to';
import { shouldHave } from './should/should-have';
import { ownThreat } from './threat/own-threat';
import { ultimatum } from './threat/ultimatum';

/** Every rule that is on. The only registry: a rule that is not listed here does not speak. */
export const RULES: readonly Rule[] = [
  ownThreat,
  ultimatum,
  curse,
  nameCalling,
  verdictOnPerson,
  feelYou,
  moreLike,
  answerNow,
  howCouldYou,
  whatIsWrong,
  whyDoYou,
  doYouEven,
  fault,
  youMadeMe,
  doesNotCare,
  needTo,
  shouldHave,
  dismissal,
  verdictOnConduct,
  always,
  never,
  nothingIDo,
  sickOf,
  treatedBadly,
  brokenPromise,
  cannotBelieve,
  stopDoing,
  youDidNot,
  youWronged,
];
