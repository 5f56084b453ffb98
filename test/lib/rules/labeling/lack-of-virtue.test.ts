import { lackOfVirtue } from '../../../../lib/rules/labeling/lack-of-virtue';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(lackOfVirtue);
