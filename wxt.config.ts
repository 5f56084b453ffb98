import { defineConfig } from 'wxt';
import { requiredMatches } from './lib/sites';

const CONTENT_SECURITY_POLICY =
  "default-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({ build: { assetsInlineLimit: 0 } }),
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: 'Hears blaming “you” phrasing in a draft and offers another way to say it.',
    permissions: ['storage', 'scripting'],
    host_permissions: requiredMatches(mode),
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
      : { minimum_chrome_version: '120' }),
  }),
});
