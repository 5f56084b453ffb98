import { doesNotCare } from '../../../../lib/rules/mind-reading/does-not-care';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(doesNotCare);
