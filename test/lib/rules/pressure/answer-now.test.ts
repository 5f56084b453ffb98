import { answerNow } from '../../../../lib/rules/pressure/answer-now';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(answerNow);
