import { actNow } from '../../../../lib/rules/pressure/act-now';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(actNow);
