import { LOCALES } from '@/lib/i18n/messages';
import { pairwise, type Row } from '../../support/pairs';

/** A view of the gallery: a state of it, what comes late in it, what is pressed, and what is brought to the top. */
export interface View {
  readonly state: string;
  readonly heard?: string;
  readonly press?: readonly string[];
  readonly top?: string;
}

export const VIEWS = {
  tips: { state: 'popup tips', press: ['.popup-nudges summary'] },
  set: { state: 'popup set' },
  practice: { state: 'popup practice' },
  builder: { state: 'popup builder', press: ['.feelings-wheel summary'], top: '.feelings-wheel' },
  write: { state: 'popup write', press: ['.pill:nth-child(2)'] },
  insights: { state: 'popup insights', top: '.chart' },
  support: { state: 'popup support' },
  options: { state: 'options', heard: '.kind' },
  kinds: { state: 'options managed', heard: '.kind', press: ['.kind summary'], top: '#kinds' },
  data: { state: 'options', heard: '.kind', press: ['.stored:nth-of-type(2) summary'], top: '#data' },
  welcome: { state: 'welcome', heard: '.live mark' },
  sites: { state: 'welcome', heard: '.live mark', top: '.welcome-sites' },
  rewrites: { state: 'card rewrites', press: ['.chip[aria-expanded]', '.card-head .card-link'] },
  reasons: { state: 'card mind reading', press: ['.card-reasons-link'] },
  form: { state: 'card fill in', press: ['.card-more'] },
} as const satisfies Readonly<Record<string, View>>;

const FACTORS = {
  view: Object.keys(VIEWS) as (keyof typeof VIEWS)[],
  locale: LOCALES,
  theme: ['light', 'dark'],
  /** Of the window, in pixels. */
  width: [320, 400, 1_200],
  zoom: [1, 2],
} as const;

const HEIGHT = 640;
/** Nothing of ours is made for less; a narrower window scrolls. */
const NARROWEST = 320;

export type Screen = Row<typeof FACTORS>;

/** What is drawn: every two values of two factors meet in one of them. */
export const SCREENS: readonly Screen[] = pairwise(FACTORS);

/** A name that tells which, and is a file's: "options-dark-400px-200-de". */
export const nameOf = ({ view, theme, width, zoom, locale }: Screen): string =>
  [view, theme, `${width}px`, zoom * 100, locale].join('-');

/** The window in CSS pixels: a browser that zooms to 200 % gives a page half as many, each twice as large. */
export function viewportOf({ width, zoom }: Screen): { readonly width: number; readonly height: number } {
  return { width: Math.max(NARROWEST, width / zoom), height: HEIGHT / zoom };
}
