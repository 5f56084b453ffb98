import { neutralFact } from '../../../lib/guards/neutral-fact';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(neutralFact);
