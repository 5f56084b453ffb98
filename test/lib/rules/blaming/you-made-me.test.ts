import { youMadeMe } from '../../../../lib/rules/blaming/you-made-me';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(youMadeMe, [
  '⟦You make me feel like a burden⟧.',
  '⟦ur making this so hard⟧',
  '⟦You embarrassed me in front of everyone⟧.',
  'You make me feel safe.',
  'You make my life better.',
  'You made her birthday so special.',
]);
