import { youWillRegret } from '../../../../lib/rules/threat/you-will-regret';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(youWillRegret);
