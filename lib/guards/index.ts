import type { Guard } from './guard';
import { hypothetical } from './hypothetical';
import { negated } from './negated';
import { praise } from './praise';
import { report } from './report';

/** Every guard that is on. The only registry. */
export const GUARDS: readonly Guard[] = [hypothetical, negated, praise, report];
