import { mustBeNice } from '../../../../lib/rules/contempt/must-be-nice';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(mustBeNice);
