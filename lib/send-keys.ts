/** Where Enter alone sends a message. Elsewhere only a form's submit is known to send. */
export const ENTER_SENDS: readonly string[] = [
  'web.whatsapp.com',
  'www.messenger.com',
  'www.instagram.com',
  'app.slack.com',
  'discord.com',
  'teams.microsoft.com',
  'teams.live.com',
  'teams.cloud.microsoft',
  'web.telegram.org',
  'messages.google.com',
  'chat.google.com',
  'chat.reddit.com',
];

/** Whether Enter sends there: in a field of one line, or on a site where it is known to. */
export function enterSends(host: string, localName: string): boolean {
  return localName === 'input' || ENTER_SENDS.includes(host);
}
