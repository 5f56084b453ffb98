import { report } from '../../../lib/guards/report';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(report);
