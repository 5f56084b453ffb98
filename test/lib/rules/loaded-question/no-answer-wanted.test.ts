import { noAnswerWanted } from '../../../../lib/rules/loaded-question/no-answer-wanted';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(noAnswerWanted, [
  '⟦Why am I the last to know⟧?',
  '⟦Whose side are you on⟧?',
  'How old are you turning?',
  'Can you read me the address?',
  'How did you manage to get tickets?',
]);
