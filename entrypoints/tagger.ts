import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parse } from '@/lib/nlp/parser';

/**
 * The parser that tells parts of speech, for the background alone: it loads this script when a draft is first
 * written, so that what wakes it for anything else need not wait for 12,000 words.
 */
export default defineUnlistedScript(() => {
  globalThis.softstartTagger = parse;
});
