import { negated } from '../../../lib/guards/negated';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(negated);
