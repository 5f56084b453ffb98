import { cannotBelieve } from '../../../../lib/rules/criticism/cannot-believe';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(cannotBelieve);
