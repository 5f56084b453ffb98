import { orElse } from '../../../../lib/rules/threat/or-else';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(orElse);
