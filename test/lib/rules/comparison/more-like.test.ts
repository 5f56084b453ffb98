import { moreLike } from '../../../../lib/rules/comparison/more-like';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(moreLike);
