import { curse } from '../../../../lib/rules/labeling/curse';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(curse);
