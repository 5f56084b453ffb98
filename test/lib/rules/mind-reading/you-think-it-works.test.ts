import { youThinkItWorks } from '../../../../lib/rules/mind-reading/you-think-it-works';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(youThinkItWorks, [
  '⟦You think one text makes up for it⟧.',
  "⟦In your mind I'm just the driver⟧.",
  '⟦You had no intention of telling me⟧.',
  'I think you can do it.',
  'Do you think it is enough?',
  'You have no idea how happy I am.',
]);
