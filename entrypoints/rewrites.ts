import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerFor } from './shared/offers';

/** Other ways to say a flag, for the background alone: it loads this script when the first nudge is shown. */
export default defineUnlistedScript(() => {
  globalThis.softstartOffers = offerFor;
});
