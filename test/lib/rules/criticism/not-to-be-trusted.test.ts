import { notToBeTrusted } from '../../../../lib/rules/criticism/not-to-be-trusted';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(notToBeTrusted);
