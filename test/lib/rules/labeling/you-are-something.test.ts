import { youAreSomething } from '../../../../lib/rules/labeling/you-are-something';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(youAreSomething);
