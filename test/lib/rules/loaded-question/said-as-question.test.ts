import { saidAsQuestion } from '../../../../lib/rules/loaded-question/said-as-question';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(saidAsQuestion, [
  '⟦was I supposed to guess⟧',
  "⟦You don't even knock, do you⟧?",
  '⟦You really thought I would just forget⟧?',
  '⟦You knew about the exam and still you kept me up⟧?',
  'You like jazz, don’t you?',
  "You're from Leeds, aren't you?",
  'You think she will come?',
]);
