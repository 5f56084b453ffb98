import { sneer } from '../../../../lib/rules/contempt/sneer';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(sneer);
