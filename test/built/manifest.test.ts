import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { requiredMatches } from '@/lib/sites';
import { filesOf, manifestOf, SHIPPED, textOf } from './builds';

/** Each permission, and what breaks without it. */
const PERMISSIONS = {
  storage: 'settings, and drafts kept as they are',
  scripting: 'putting the nudge script where somebody writes',
  activeTab: 'saying a selection another way on a page that Softstart is not on for',
  contextMenus: 'offering that in the menu of a selection',
  alarms: 'ending a pause while the worker sleeps',
};

describe.each(SHIPPED)('the manifest of %s', (build) => {
  const manifest = manifestOf(build);

  it('asks for no more than is used', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(Object.keys(PERMISSIONS).sort());
    expect(manifest.host_permissions).toEqual(requiredMatches('production'));
    expect(manifest.optional_permissions).toBeUndefined();
    // Asked for one site at a time, by a click in the popup.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('says nothing that the review leaves out', () => {
    const review = readFileSync('SECURITY.md', 'utf8');
    const left = Object.keys(manifest).filter((key) => !new RegExp(`\`${key}[\`:]`).test(review));
    expect(left).toEqual([]);
  });

  it('lets extension pages load from the extension alone, and connect to nothing', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    });
  });

  it('shows nothing to web pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('names only files that are there', () => {
    const named = JSON.stringify(manifest).match(/[\w/-]+\.(?:js|html|css|png|svg|json)(?=")/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    const files = filesOf(build);
    expect(named.map((name) => name.replace(/^\//, '')).filter((name) => !files.includes(name))).toEqual([]);
  });

  it('differs from its playground twin in local hosts alone', () => {
    const twin = JSON.stringify(manifestOf(`${build}-playground`));
    const local = ['http://127.0.0.1/*', 'http://localhost/*'];
    const without = local.reduce((text, host) => text.replaceAll(`,${JSON.stringify(host)}`, ''), twin);
    expect(JSON.parse(without)).toEqual(manifest);
  });
});

describe.each(SHIPPED)('what %s ships', (build) => {
  it('runs no text as code and loads none from elsewhere', () => {
    for (const file of filesOf(build).filter((name) => /\.(js|html)$/.test(name))) {
      const code = textOf(build, file);
      expect(code, file).not.toMatch(/\beval\(|new Function\(/);
      expect(code, file).not.toMatch(/(?:src|href)="https?:/);
    }
  });
});

describe('the oldest browsers', () => {
  it('are Chrome 120 and Firefox 140', () => {
    expect(manifestOf('chrome-mv3').minimum_chrome_version).toBe('120');
    expect(manifestOf('firefox-mv3').browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    });
  });
});
