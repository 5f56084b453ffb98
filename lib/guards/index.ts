import { boundary } from './boundary';
import type { Guard } from './guard';
import { harm } from './harm';
import { hypothetical } from './hypothetical';
import { negated } from './negated';
import { praise } from './praise';
import { report } from './report';

/** Every guard that is on. The only registry. */
export const GUARDS: readonly Guard[] = [harm, boundary, hypothetical, negated, praise, report];
