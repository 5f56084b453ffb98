import { dismissal } from '../../../../lib/rules/contempt/dismissal';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(dismissal);
