import { defineBackground } from 'wxt/utils/define-background';
import { keepBadge } from './badge';
import { hearCommands } from './commands';
import { offerMenu } from './menus';
import { answerPages } from './messages';
import { bringOffers } from './offers';
import { endPauses } from './pause';
import { tellPagesOfSettings } from './settings';
import { seatSentinels } from './sites';
import { bringTagger } from './tagger';
import { welcomeAtInstall } from './welcome';

/** Every listener is added before the first await: a worker that is woken by an event is told of it at once. */
export default defineBackground(() => {
  answerPages();
  tellPagesOfSettings();
  hearCommands();
  offerMenu();
  bringOffers();
  bringTagger();
  endPauses();
  keepBadge();
  seatSentinels();
  welcomeAtInstall();
});
