import { heatedQuestion } from '../../../../lib/rules/loaded-question/heated-question';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(heatedQuestion);
