import { whyDoYou } from '../../../../lib/rules/loaded-question/why-do-you';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(whyDoYou);
