import { characterQuestion } from '../../../../lib/rules/labeling/character-question';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(characterQuestion);
