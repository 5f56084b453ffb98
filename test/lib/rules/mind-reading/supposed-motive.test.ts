import { supposedMotive } from '../../../../lib/rules/mind-reading/supposed-motive';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(supposedMotive, [
  '⟦You only said sorry to look good⟧.',
  '⟦you think flowers fix everything⟧',
  '⟦You were hoping nobody would notice⟧.',
  'You think it will rain?',
  'You wanted a window seat, here it is.',
  'You would be happier with the blue one, it fits better.',
]);
