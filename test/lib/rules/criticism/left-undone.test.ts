import { leftUndone } from '../../../../lib/rules/criticism/left-undone';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(leftUndone, [
  '⟦Not one text since Sunday⟧.',
  "⟦You couldn't even look at her⟧.",
  "⟦You didn't bother to ask⟧.",
  "You couldn't know that.",
  'You did nothing wrong.',
  'You would not believe the queue.',
]);
