import { always } from '../../../../lib/rules/overgeneralization/always';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(always);
