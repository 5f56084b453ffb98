import { yourThing } from '../../../../lib/rules/criticism/your-thing';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(yourThing);
