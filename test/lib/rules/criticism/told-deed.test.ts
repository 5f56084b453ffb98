import { toldDeed } from '../../../../lib/rules/criticism/told-deed';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(toldDeed, [
  '⟦You fell asleep during my speech⟧.',
  '⟦you rewrote my report without asking⟧',
  '⟦You have not visited him once⟧.',
  'You left your keys at my place.',
  'You booked the flights, right?',
  'You told me about that film last week.',
]);
