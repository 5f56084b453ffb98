import { feelLikeNothing } from '../../../../lib/rules/pseudo-feeling/feel-like-nothing';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(feelLikeNothing);
