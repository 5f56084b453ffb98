import { wordedVerdict } from '../../../../lib/rules/labeling/worded-verdict';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(wordedVerdict);
