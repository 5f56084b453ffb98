import { othersDo } from '../../../../lib/rules/comparison/others-do';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(othersDo);
