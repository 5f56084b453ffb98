import { praise } from '../../../lib/guards/praise';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(praise);
