import { withdrawal } from '../../../../lib/rules/threat/withdrawal';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(withdrawal);
