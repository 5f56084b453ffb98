import { nameCalling } from '../../../../lib/rules/labeling/name-calling';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(nameCalling);
