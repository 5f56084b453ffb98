import { roleDenied } from '../../../../lib/rules/labeling/role-denied';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(roleDenied);
