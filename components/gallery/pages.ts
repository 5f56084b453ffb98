import { parseKeepsakes } from '@/lib/keepsakes';
import { allExamples } from '@/lib/kind-examples';
import { parseSettings } from '@/lib/settings';
import type { OptionsProps } from '../options/props';
import { popups } from './popups';

const nothing = () => {};

/** The options as somebody has set them who has been here for a while. */
export const options: OptionsProps = {
  settings: parseSettings({
    strictness: 'standard',
    kindsOff: ['should'],
    relationships: { 'web.whatsapp.com': 'partner', 'app.slack.com': 'work' },
    feelings: ['lonely', 'worried'],
    phrasesLeft: ['you always make me laugh'],
    sitesOff: ['www.reddit.com'],
  }),
  keepsakes: parseKeepsakes({ goal: 'One open question a day' }),
  insights: popups['popup insights']?.insights ?? { weeks: {} },
  policy: {},
  addedSites: ['https://forum.example.org/*'],
  keys: { 'next-nudge': 'Alt+Shift+J', 'previous-nudge': '', 'open-card': 'Alt+Shift+S' },
  examples: Promise.resolve(allExamples()),
  acts: {
    changeSettings: nothing,
    changeKeepsakes: nothing,
    removeSite: nothing,
    openShortcuts: nothing,
    saveFile: nothing,
    erase: nothing,
  },
};

/** The same where an organization has set some of it. */
export const managedOptions: OptionsProps = {
  ...options,
  policy: {
    sitesOff: ['mail.example.org'],
    kindsOff: ['threat'],
    strictness: 'gentle',
    insights: false,
  },
};
