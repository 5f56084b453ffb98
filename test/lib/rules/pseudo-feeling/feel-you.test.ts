import { feelYou } from '../../../../lib/rules/pseudo-feeling/feel-you';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(feelYou, [
  '⟦I feel like I have to walk on eggshells around you⟧.',
  "⟦feels like you're hiding something⟧",
  '⟦I feel manipulated by you⟧.',
  'I feel like you and I could talk.',
  'I feel like you would love this song.',
  'I feel hurt.',
]);
