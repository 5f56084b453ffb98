import { youDeed } from '../../../../lib/rules/criticism/you-deed';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(youDeed);
