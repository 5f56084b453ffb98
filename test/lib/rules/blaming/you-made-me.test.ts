import { youMadeMe } from '../../../../lib/rules/blaming/you-made-me';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(youMadeMe);
