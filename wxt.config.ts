import { defineConfig } from 'wxt';
import { borrowedEars } from './build/borrowed-ears';
import { borrowedTagger } from './build/borrowed-tagger';
import { leaveOutSpecimens, leaveOutUnusedEndings, leaveOutUnusedWords } from './build/leave-out';
import { leaveOutIdlePatterns } from './build/slim-patterns';
import { enterWordsFast, leaveOutUnreachedParts } from './build/slim-tagger';
import { requiredMatches } from './lib/sites';

const CONTENT_SECURITY_POLICY =
  "default-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

// By its mode alone the playground's build would take React's development version: what is tested is what
// ships. WXT has named the environment after the mode already; the hook below names it in the code.
if (process.env.NODE_ENV === 'playground') process.env.NODE_ENV = 'production';

/** Alt+Shift leaves the keys of browsers, sites and screen readers alone; each can be changed in the browser. */
const COMMANDS = {
  'next-nudge': { description: '__MSG_commandNextNudge__', suggested_key: { default: 'Alt+Shift+J' } },
  'previous-nudge': {
    description: '__MSG_commandPreviousNudge__',
    suggested_key: { default: 'Alt+Shift+K' },
  },
  'open-card': { description: '__MSG_commandOpenCard__', suggested_key: { default: 'Alt+Shift+S' } },
};

export default defineConfig({
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'background'))
        config.plugins = [...(config.plugins ?? []), leaveOutSpecimens, borrowedTagger()];
      if (entrypoints.some(({ name }) => name === 'rewrites'))
        config.plugins = [...(config.plugins ?? []), borrowedEars()];
      config.define = {
        ...config.define,
        'process.env.NODE_ENV': '"production"',
        'import.meta.env.MODE': '"production"',
      };
    },
    // The sentinel is a content script that WXT does not know as one: WXT would add its own code to it,
    // several times its size, and announce it to the page.
    'build:manifestGenerated': ({ config }, manifest) => {
      manifest.content_scripts = [
        {
          matches: requiredMatches(config.mode),
          js: ['sentinel.js'],
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
        },
      ];
    },
  },
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    build: { assetsInlineLimit: 0 },
    plugins: [
      leaveOutUnusedWords,
      leaveOutUnusedEndings,
      leaveOutUnreachedParts,
      leaveOutIdlePatterns,
      enterWordsFast,
    ],
  }),
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    host_permissions: requiredMatches(mode),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: COMMANDS,
    action: { default_title: 'Softstart' },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'softstart@softstart.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
