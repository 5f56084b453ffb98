import { doYouEven } from '../../../../lib/rules/loaded-question/do-you-even';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(doYouEven, [
  '⟦Do you really think I enjoy cleaning up after everyone⟧?',
  "⟦can't you see I'm trying⟧",
  '⟦Is it so hard to send one text⟧?',
  '⟦Did you have to tell your whole family⟧?',
  'Do you think it will rain?',
  'Did you even get lunch today, poor thing?',
  'Do you have to work tomorrow?',
  "Can't you make it on Sunday?",
]);
