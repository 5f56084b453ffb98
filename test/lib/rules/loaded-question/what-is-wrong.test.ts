import { whatIsWrong } from '../../../../lib/rules/loaded-question/what-is-wrong';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(whatIsWrong, [
  '⟦What kind of friend does that⟧?',
  '⟦How many times do I have to ask⟧?',
  '⟦when were you going to tell me about the job⟧',
  '⟦What gives you the right to read my mail⟧?',
  'What kind of bread do you like?',
  'When are you going to Spain?',
  'What are you doing on Saturday?',
  'How many times have you been to Rome?',
]);
