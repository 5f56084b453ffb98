import { stopDoing } from '../../../../lib/rules/criticism/stop-doing';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(stopDoing);
