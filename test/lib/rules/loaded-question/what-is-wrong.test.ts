import { whatIsWrong } from '../../../../lib/rules/loaded-question/what-is-wrong';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(whatIsWrong);
