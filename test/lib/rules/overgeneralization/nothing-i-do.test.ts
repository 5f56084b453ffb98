import { nothingIDo } from '../../../../lib/rules/overgeneralization/nothing-i-do';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(nothingIDo);
