/**
 * What mail composers put into their editable that the writer did not write: quoted history and
 * signatures. Left out of the draft.
 */
export const NOT_WRITTEN_HERE = [
  // Gmail
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
  '.gmail_signature',
  '.gmail_signature_prefix',
  '[data-smartmail="gmail_signature"]',
  // Outlook and Outlook on the web; ids gain a prefix where mail is quoted in mail
  '#Signature',
  '#x_Signature',
  '#ms-outlook-mobile-signature',
  '#OLK_SRC_BODY_SECTION',
  // Yahoo, Proton, Tuta
  '.yahoo_quoted',
  '.yahoo-signature',
  '.protonmail_quote',
  '.protonmail_signature_block',
  '.tutanota_quote',
  // Roundcube, Open-Xchange, Zimbra
  '#_rc_sig',
  '.io-ox-signature',
  '[data-marker="__QUOTED_TEXT__"]',
  '[data-marker="__HEADERS__"]',
  '[data-marker^="__SIG_"]',
  // Thunderbird, Apple Mail, and what most others agreed on
  '.moz-cite-prefix',
  '.moz-signature',
  '#AppleMailSignature',
  'blockquote[type="cite"]',
  '[data-signature]',
  '[data-quoted-history]',
].join(',');

/** From here on, everything up to the end is history (Outlook puts a header and lets the old mail follow). */
export const HISTORY_STARTS = '[id^="divRplyFwdMsg"],[id="x_divRplyFwdMsg"],[id="appendonsend"]';
