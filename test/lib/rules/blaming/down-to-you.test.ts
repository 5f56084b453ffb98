import { downToYou } from '../../../../lib/rules/blaming/down-to-you';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(downToYou, [
  '⟦The house is half sold because you could not keep one promise⟧.',
  '⟦your shortcuts cost the whole team a weekend⟧',
  'I have no savings left, and ⟦that is down to you⟧.',
  '⟦You turned me into a person who checks receipts⟧.',
  'I smile because of you.',
  'Your speech made us all cry with joy.',
  'I moved to Leeds for you and I would do it again.',
]);
