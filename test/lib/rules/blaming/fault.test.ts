import { fault } from '../../../../lib/rules/blaming/fault';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(fault);
