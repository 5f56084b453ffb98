import { ultimatum } from '../../../../lib/rules/threat/ultimatum';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(ultimatum);
