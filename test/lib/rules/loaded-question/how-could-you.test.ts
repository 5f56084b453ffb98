import { howCouldYou } from '../../../../lib/rules/loaded-question/how-could-you';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(howCouldYou);
