import { nothingIDo } from '../../../../lib/rules/overgeneralization/nothing-i-do';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(nothingIDo, [
  '⟦Every time we talk about money you walk off⟧.',
  '⟦not once did you ask how my exam went⟧',
  "⟦It's always about you⟧.",
  'Every time we talk you make me smile.',
  'Nothing I own is worth stealing.',
  'All you need is love.',
  'Everything you do is wonderful.',
]);
