import { harm } from '../../../lib/guards/harm';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(harm);
