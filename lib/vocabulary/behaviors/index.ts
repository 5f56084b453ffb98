import { ATTENTION } from './attention';
import type { Behavior } from './behavior';
import { FAMILY } from './family';
import { HOME } from './home';
import { LOVE } from './love';
import { MESSAGES } from './messages';
import { MIND } from './mind';
import { SUNDRY } from './sundry';
import { TIME } from './time';
import { TRUST } from './trust';
import { WORDS } from './words';
import { WORK } from './work';

/** Every act that we know, most telling families first: the first that fits a draft is taken. */
export const BEHAVIORS: readonly Behavior[] = [
  ...MESSAGES,
  ...ATTENTION,
  ...TIME,
  ...FAMILY,
  ...WORDS,
  ...TRUST,
  ...HOME,
  ...WORK,
  ...LOVE,
  ...MIND,
  ...SUNDRY,
];
