import { everyWithYou } from '../../../../lib/rules/overgeneralization/every-with-you';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(everyWithYou);
