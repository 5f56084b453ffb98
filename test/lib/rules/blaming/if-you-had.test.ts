import { ifYouHad } from '../../../../lib/rules/blaming/if-you-had';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(ifYouHad);
