import { verdictOnConduct } from '../../../../lib/rules/contempt/verdict-on-conduct';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(verdictOnConduct);
