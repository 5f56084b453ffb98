import { feelYou } from '../../../../lib/rules/pseudo-feeling/feel-you';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(feelYou);
