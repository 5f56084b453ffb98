import { youDidNot } from '../../../../lib/rules/criticism/you-did-not';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(youDidNot);
