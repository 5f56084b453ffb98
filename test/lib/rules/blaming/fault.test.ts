import { fault } from '../../../../lib/rules/blaming/fault';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(fault, [
  '⟦You are the reason we never go anywhere⟧.',
  '⟦None of this would have happened if you had locked the door⟧.',
  '⟦you got me fired⟧',
  'Because of you I believe in myself again.',
  'Thanks to you I am finally okay.',
  'It was nobody’s fault, least of all yours.',
  'You are the reason I smile.',
]);
