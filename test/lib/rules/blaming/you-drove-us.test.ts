import { youDroveUs } from '../../../../lib/rules/blaming/you-drove-us';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(youDroveUs, [
  '⟦You made her lie for you⟧.',
  '⟦You landed us in debt⟧.',
  '⟦Your drinking cost us the flat⟧.',
  'You made us dinner.',
  'Your train is delayed.',
  'Your visit made my whole week.',
]);
