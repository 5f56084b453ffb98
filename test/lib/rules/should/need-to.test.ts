import { needTo } from '../../../../lib/rules/should/need-to';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(needTo, [
  '⟦You owe her an apology⟧.',
  "⟦I shouldn't have to beg for help in my own house⟧.",
  "⟦You don't get to walk away from this⟧.",
  '⟦the least you could do is text⟧',
  'You should try the soup.',
  'You have to turn left at the bank.',
  'You owe me a beer.',
  'You need to click Save first.',
  'You should rest.',
]);
