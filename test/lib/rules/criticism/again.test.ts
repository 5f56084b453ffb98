import { again } from '../../../../lib/rules/criticism/again';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(again);
