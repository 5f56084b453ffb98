import { everyTime } from '../../../../lib/rules/overgeneralization/every-time';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(everyTime, [
  '⟦You disappear every damn weekend⟧.',
  "⟦There's always some excuse⟧.",
  "⟦You can't go one evening without starting a fight⟧.",
  'Every weekend you are welcome here.',
  'You call me every day and I love it.',
  'There is always a place for you.',
]);
