import { noAnswerAsked } from '../../../../lib/rules/loaded-question/no-answer-asked';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(noAnswerAsked, [
  '⟦What possessed you to say that⟧?',
  '⟦Whose side are you on⟧?',
  '⟦Why am I always the last to know⟧?',
  'How old are you?',
  'What are you waiting for, the shop is open!',
  'Who does the shopping this week?',
]);
