import { everyOccasion } from '../../../../lib/rules/overgeneralization/every-occasion';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(everyOccasion, [
  '⟦You can’t go five minutes without checking that phone⟧.',
  '⟦It’s always your way or nothing⟧.',
  '⟦you do this every single time⟧',
  'Every time you visit we have fun.',
  'Every parcel comes with a card from you, thank you.',
  'It is always a pleasure with you.',
]);
