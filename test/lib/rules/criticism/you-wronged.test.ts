import { youWronged } from '../../../../lib/rules/criticism/you-wronged';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(youWronged);
