import { shouldHave } from '../../../../lib/rules/should/should-have';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(shouldHave, [
  '⟦You should never have told them⟧.',
  '⟦you could have at least texted me⟧',
  '⟦You were supposed to pick up the kids⟧!',
  'You should have seen the sunset.',
  'You could have the blue one.',
  'You should have fun tonight.',
]);
