import { sarcasticPraise } from '../../../../lib/rules/contempt/sarcastic-praise';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(sarcasticPraise);
