import { treatedBadly } from '../../../../lib/rules/criticism/treated-badly';
import { ruleSuite } from '../../../helpers/rule-suite';

ruleSuite(treatedBadly, [
  '⟦You went behind my back⟧.',
  '⟦You barely look at me anymore⟧.',
  '⟦you left me waiting at the station for an hour⟧',
  '⟦You picked your friends over our daughter⟧.',
  'You keep me sane, thank you.',
  'You barely know them, so be careful.',
  'You left your keys here.',
  'You are not making dinner on Sunday, are you?',
]);
