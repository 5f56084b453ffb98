import { ownThreat } from '../../../../lib/rules/threat/own-threat';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(ownThreat);
