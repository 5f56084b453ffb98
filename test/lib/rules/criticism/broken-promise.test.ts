import { brokenPromise } from '../../../../lib/rules/criticism/broken-promise';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(brokenPromise, [
  '⟦You swore it was over with her⟧.',
  '⟦you told me you would pay the rent⟧',
  '⟦You broke your word again⟧.',
  'You promised to love me and you do, thank you.',
  'You said the shop opens at nine?',
  'I promised her a cake.',
]);
