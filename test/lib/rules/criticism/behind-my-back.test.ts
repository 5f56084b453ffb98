import { behindMyBack } from '../../../../lib/rules/criticism/behind-my-back';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(behindMyBack, [
  '⟦You rolled your eyes at my dad⟧.',
  '⟦You booked it without asking me⟧.',
  '⟦You showed up drunk again⟧.',
  'You left me a lovely note.',
  'You let him win at chess!',
  'You sat there like a queen.',
]);
