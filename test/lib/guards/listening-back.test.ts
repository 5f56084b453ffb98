import { listeningBack } from '../../../lib/guards/listening-back';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(listeningBack);
