import { careMore } from '../../../../lib/rules/mind-reading/care-more';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(careMore);
