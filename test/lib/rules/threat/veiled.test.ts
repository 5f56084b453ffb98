import { veiled } from '../../../../lib/rules/threat/veiled';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(veiled, [
  "⟦Don't make me call your father⟧.",
  '⟦You have no idea what I am capable of⟧.',
  "⟦I'd keep quiet if I were you⟧.",
  'Keep going, you are nearly there!',
  'I hope it was worth the wait.',
]);
