import { becauseOfYou } from '../../../../lib/rules/blaming/because-of-you';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(becauseOfYou, [
  '⟦The baby is awake because of you⟧.',
  '⟦I lost the deposit because you could not be bothered⟧.',
  '⟦You are why nobody comes here⟧.',
  '⟦This delay is on you⟧.',
  'We finished early because of you, thank you!',
  'Dinner is on me.',
  'You won because you kept going.',
]);
