import { howCouldYou } from '../../../../lib/rules/loaded-question/how-could-you';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(howCouldYou, [
  '⟦How did you manage to burn soup⟧?',
  '⟦How could you invite them without asking me⟧?',
  '⟦How can you be so calm about losing our savings⟧?',
  '⟦how come you never tell me anything⟧',
  'How can you tell which one is ripe?',
  'How could you make the dough rise faster?',
  'How come you are up so early?',
]);
