import { mockApology } from '../../../../lib/rules/contempt/mock-apology';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(mockApology);
