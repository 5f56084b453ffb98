import { neverThere } from '../../../../lib/rules/overgeneralization/never-there';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(neverThere, [
  '⟦You are never home on time⟧.',
  "⟦You haven't visited once since Easter⟧.",
  "⟦You've always preferred Tom⟧.",
  'You are never far from my mind.',
  "You haven't met Sam since June, have you?",
  'You have always been kind.',
]);
