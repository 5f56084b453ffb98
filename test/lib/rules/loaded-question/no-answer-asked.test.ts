import { noAnswerAsked } from '../../../../lib/rules/loaded-question/no-answer-asked';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(noAnswerAsked, [
  '⟦What possessed you to say that⟧?',
  '⟦Whose side are you on⟧?',
  '⟦Why am I always the last to know⟧?',
  'How old is your dog?',
  'Are you waiting for the bus?',
  'Who does the shopping this week?',
]);
