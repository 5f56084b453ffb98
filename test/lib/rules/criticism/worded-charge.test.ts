import { wordedCharge } from '../../../../lib/rules/criticism/worded-charge';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(wordedCharge);
