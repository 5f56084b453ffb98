import { doesNotCare } from '../../../../lib/rules/mind-reading/does-not-care';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(doesNotCare, [
  "⟦You'd rather be at work than at home with us⟧.",
  '⟦u think youre better than everyone⟧',
  '⟦You love that car more than me⟧.',
  "⟦You don't even want to fix this⟧",
  'You seem tired.',
  'You must be exhausted after the flight.',
  'I know you love him and he loves you.',
  'You want me to pick up bread?',
]);
