import { wordedDuty } from '../../../../lib/rules/should/worded-duty';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(wordedDuty);
