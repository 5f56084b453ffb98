import { plainQuestion } from '../../../lib/guards/plain-question';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(plainQuestion);
