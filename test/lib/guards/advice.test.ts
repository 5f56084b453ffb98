import { advice } from '../../../lib/guards/advice';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(advice);
