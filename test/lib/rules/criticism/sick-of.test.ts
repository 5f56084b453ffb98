import { sickOf } from '../../../../lib/rules/criticism/sick-of';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(sickOf, [
  '⟦I am so tired of being your maid⟧.',
  '⟦I hate how you talk to my friends⟧.',
  '⟦Your excuses are getting old⟧.',
  '⟦That was really low of you⟧.',
  'I hate it when you leave for work.',
  'I am tired of waiting for the bus.',
  'Your mother is lovely.',
]);
