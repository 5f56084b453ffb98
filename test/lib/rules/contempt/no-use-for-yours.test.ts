import { noUseForYours } from '../../../../lib/rules/contempt/no-use-for-yours';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(noUseForYours);
