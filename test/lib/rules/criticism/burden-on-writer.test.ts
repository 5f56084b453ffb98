import { burdenOnWriter } from '../../../../lib/rules/criticism/burden-on-writer';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(burdenOnWriter);
