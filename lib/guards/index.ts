import { advice } from './advice';
import { boundary } from './boundary';
import { genericYou } from './generic-you';
import type { Guard } from './guard';
import { harm } from './harm';
import { hypothetical } from './hypothetical';
import { iStatement } from './i-statement';
import { listeningBack } from './listening-back';
import { negated } from './negated';
import { neutralFact } from './neutral-fact';
import { plainQuestion } from './plain-question';
import { praise } from './praise';
import { relativeClause } from './relative-clause';
import { report } from './report';

/** Every guard that is on. The only registry. */
export const GUARDS: readonly Guard[] = [
  harm,
  boundary,
  advice,
  genericYou,
  hypothetical,
  iStatement,
  listeningBack,
  negated,
  neutralFact,
  plainQuestion,
  praise,
  relativeClause,
  report,
];
