import { shouldHave } from '../../../../lib/rules/should/should-have';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(shouldHave);
