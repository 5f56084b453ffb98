import { genericYou } from '../../../lib/guards/generic-you';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(genericYou);
