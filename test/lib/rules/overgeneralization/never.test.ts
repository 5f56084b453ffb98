import { never } from '../../../../lib/rules/overgeneralization/never';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(never);
