import { wordedQuestion } from '../../../../lib/rules/loaded-question/worded-question';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(wordedQuestion);
