import { wordedScorn } from '../../../../lib/rules/contempt/worded-scorn';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(wordedScorn);
