import { hypothetical } from '../../../lib/guards/hypothetical';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(hypothetical);
