import { needTo } from '../../../../lib/rules/should/need-to';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(needTo);
