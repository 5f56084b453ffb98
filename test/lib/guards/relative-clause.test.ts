import { relativeClause } from '../../../lib/guards/relative-clause';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(relativeClause);
