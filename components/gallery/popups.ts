import { NO_INSIGHTS } from '@/lib/insights';
import { NO_KEEPSAKES } from '@/lib/keepsakes';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import type { PopupActs, PopupProps } from '../popup/props';
import { cards } from './cards';

const nothing = () => {};
const noon = new Date(2026, 4, 12, 12, 0).getTime();

export const popupActs: PopupActs = {
  changeSettings: nothing,
  switchSite: nothing,
  changeKeepsakes: nothing,
  allowSite: nothing,
  openOptions: nothing,
  eraseInsights: nothing,
  copy: async () => {},
  insert: async () => true,
  analyze: async (draft) => {
    const flag = cards.rewrites?.flag;
    const start = draft.indexOf(flag?.quote ?? '');
    if (flag === undefined || start < 0) return [];
    return [{ ...flag, start, end: start + flag.quote.length, severity: 'mild' }];
  },
  offer: async () => cards.rewrites?.offer ?? { rewrites: [], builder: {} },
};

const base: PopupProps = {
  settings: DEFAULT_SETTINGS,
  keepsakes: NO_KEEPSAKES,
  insights: NO_INSIGHTS,
  now: noon,
  place: { state: 'on', host: 'web.whatsapp.com', draft: true, nudges: [] },
  openKeys: 'Alt+Shift+S',
  theme: 'light',
  acts: popupActs,
};

const week = (shown: number, taken: number, kept: number) => ({
  overgeneralization: { shown, taken, kept },
  criticism: { shown: 2, taken: 1 },
});

const insights = {
  weeks: {
    '2026-04-13': week(9, 2, 4),
    '2026-04-20': week(7, 3, 3),
    '2026-04-27': week(8, 5, 2),
    '2026-05-04': week(4, 3, 1),
    '2026-05-11': week(3, 3, 0),
  },
};

/** States of the popup, each with its name. */
export const popups: Readonly<Record<string, PopupProps>> = {
  'popup tips': {
    ...base,
    place: {
      state: 'on',
      host: 'web.whatsapp.com',
      draft: true,
      nudges: [
        {
          quote: 'You never listen to me',
          effect: '“Never” invites a counter-example.',
          kind: 'overgeneralization',
        },
        { quote: 'you should have called', effect: '“Should have” sounds like a grade.', kind: 'should' },
      ],
    },
  },
  'popup paused': { ...base, settings: { ...DEFAULT_SETTINGS, pausedUntil: noon + 3_600_000 } },
  'popup set': {
    ...base,
    settings: { ...DEFAULT_SETTINGS, sitesOff: ['web.whatsapp.com'] },
    sitesSet: ['web.whatsapp.com'],
  },
  'popup available': { ...base, place: { state: 'available', host: 'forum.example.org' } },
  'popup beyond': { ...base, place: { state: 'beyond', reason: 'googleDocs' } },
  'popup practice': { ...base, tab: 'practice' },
  'popup write': { ...base, tab: 'write' },
  'popup builder': { ...base, parts: { observation: 'the phone is out at dinner', feeling: 'lonely' } },
  'popup insights': { ...base, tab: 'insights', insights },
  'popup insights empty': { ...base, tab: 'insights' },
  'popup support': { ...base, tab: 'support', country: 'US' },
};
