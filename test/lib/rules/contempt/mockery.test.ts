import { mockery } from '../../../../lib/rules/contempt/mockery';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(mockery);
