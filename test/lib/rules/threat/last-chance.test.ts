import { lastChance } from '../../../../lib/rules/threat/last-chance';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(lastChance);
