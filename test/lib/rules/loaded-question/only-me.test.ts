import { onlyMe } from '../../../../lib/rules/loaded-question/only-me';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(onlyMe);
