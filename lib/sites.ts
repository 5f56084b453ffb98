/**
 * Messaging sites that Softstart is on for at install, as match patterns.
 * Frozen at 1.0: a required host added later would switch the extension off until the person
 * agrees again, so later sites are optional.
 */
export const REQUIRED_SITES: readonly { readonly name: string; readonly matches: readonly string[] }[] = [
  { name: 'WhatsApp', matches: ['https://web.whatsapp.com/*'] },
  { name: 'Messenger', matches: ['https://www.messenger.com/*', 'https://www.facebook.com/*'] },
  { name: 'Instagram', matches: ['https://www.instagram.com/*'] },
  { name: 'Gmail', matches: ['https://mail.google.com/*'] },
  {
    name: 'Outlook',
    matches: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
  { name: 'Yahoo Mail', matches: ['https://mail.yahoo.com/*'] },
  { name: 'Proton Mail', matches: ['https://mail.proton.me/*'] },
  { name: 'Slack', matches: ['https://app.slack.com/*'] },
  { name: 'Discord', matches: ['https://discord.com/*'] },
  {
    name: 'Teams',
    matches: ['https://teams.microsoft.com/*', 'https://teams.live.com/*', 'https://teams.cloud.microsoft/*'],
  },
  { name: 'Telegram', matches: ['https://web.telegram.org/*'] },
  { name: 'Google Messages', matches: ['https://messages.google.com/*'] },
  { name: 'Google Chat', matches: ['https://chat.google.com/*'] },
  { name: 'LinkedIn', matches: ['https://www.linkedin.com/*'] },
  { name: 'X', matches: ['https://x.com/*', 'https://twitter.com/*'] },
  { name: 'Reddit', matches: ['https://www.reddit.com/*', 'https://chat.reddit.com/*'] },
  { name: 'OurFamilyWizard', matches: ['https://*.ourfamilywizard.com/*'] },
  { name: 'TalkingParents', matches: ['https://*.talkingparents.com/*'] },
];

/** Hosts of a person's own machine, for `npm start`, tests and local pages. */
const LOCAL = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Every match pattern a build is on for at install. `mode` is WXT's build mode. */
export function requiredMatches(mode: string): string[] {
  return [...REQUIRED_SITES.flatMap(({ matches }) => matches), ...(mode === 'playground' ? LOCAL : [])];
}
