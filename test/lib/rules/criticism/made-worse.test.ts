import { madeWorse } from '../../../../lib/rules/criticism/made-worse';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(madeWorse);
