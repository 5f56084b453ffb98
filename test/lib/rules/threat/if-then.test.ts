import { ifThen } from '../../../../lib/rules/threat/if-then';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(ifThen, [
  "⟦Next time you pull this I'm calling your mother⟧.",
  '⟦unless you pay me back i am going straight to your boss⟧',
  '⟦I ought to have you thrown out⟧.',
  "If you can't find it, I'll send you the link.",
  "I'll call the plumber if it doesn't stop dripping.",
  'Next time you visit we will go to the beach.',
]);
