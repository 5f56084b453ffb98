import { boundary } from '../../../lib/guards/boundary';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(boundary);
