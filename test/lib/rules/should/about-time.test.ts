import { aboutTime } from '../../../../lib/rules/should/about-time';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(aboutTime, [
  '⟦High time you grew up⟧.',
  '⟦You had no right to open it⟧.',
  '⟦You should think before you post⟧.',
  "It's about time you had a holiday, you deserve it.",
  'You have to change at Leeds.',
  'You should try the cake.',
]);
