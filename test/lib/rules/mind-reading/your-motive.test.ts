import { yourMotive } from '../../../../lib/rules/mind-reading/your-motive';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(yourMotive, [
  '⟦You did that to embarrass me⟧.',
  "⟦You only text me when you're lonely⟧.",
  "⟦You'd rather scroll than talk to me⟧.",
  'You only need to sign when you arrive.',
  'You were glad when I called, and so was I.',
  'You would be warmer in a coat.',
]);
