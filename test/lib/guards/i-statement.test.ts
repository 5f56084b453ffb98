import { iStatement } from '../../../lib/guards/i-statement';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(iStatement);
