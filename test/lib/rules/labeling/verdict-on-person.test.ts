import { verdictOnPerson } from '../../../../lib/rules/labeling/verdict-on-person';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(verdictOnPerson);
