import { whyDoYou } from '../../../../lib/rules/loaded-question/why-do-you';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(whyDoYou, [
  "⟦why didn't you tell me about the letter⟧",
  '⟦Why would you say that to my mother⟧?',
  '⟦why are you making this so hard⟧',
  '⟦Why should I believe anything you say⟧?',
  "Why don't we meet at six?",
  'Why are you up so late, can I help?',
  'Why did you pick blue for the hall?',
]);
