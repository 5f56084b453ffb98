import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TIPS } from '@/lib/tips';

const read = (path: string) => readFileSync(path, 'utf8');
const permissions = [
  ...(/[^_]permissions: \[([^\]]*)\]/.exec(read('wxt.config.ts'))?.[1] ?? '').matchAll(/'(\w+)'/g),
].map(([, name]) => name ?? '');

test('every permission is explained, for people and for the stores', () => {
  expect(permissions).toContain('storage');
  for (const page of ['PRIVACY.md', 'SECURITY.md', 'docs/store/permissions.md'])
    expect(
      permissions.filter((name) => !new RegExp(`\`(permissions: )?${name}\``).test(read(page))),
      page,
    ).toEqual([]);
});

test('the store summary is the description of the manifest, and fits', () => {
  const { extensionDescription } = JSON.parse(read('public/_locales/en/messages.json')) as {
    extensionDescription: { message: string };
  };
  expect(read('docs/store/description.md')).toContain(`\n${extensionDescription.message}\n`);
  expect(extensionDescription.message.length).toBeLessThanOrEqual(132);
});

test('every dependency is accounted for', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
  const page = read('docs/dependencies.md');
  const names = Object.keys({ ...dependencies, ...devDependencies });
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('every license in the lockfile is one that the review names', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { license?: string }>;
  };
  const { '': _own, ...others } = packages;
  const licenses = new Set(Object.values(others).map(({ license = 'none' }) => license));
  const page = read('docs/dependencies.md');
  expect([...licenses].filter((license) => !page.includes(`\`${license}\``))).toEqual([]);
});

test('“more than eighty” tips is true', () => {
  expect(read('docs/store/description.md')).toContain('more than eighty');
  expect(TIPS.length).toBeGreaterThan(80);
});

test.each(['PRIVACY.md', 'SECURITY.md', 'docs/shipping.md', 'CONTRIBUTING.md', 'docs/teachings.md'])(
  'every file that %s names is there',
  (page) => {
    // Names with a <placeholder> stand for a file yet to be written.
    const named = [
      ...read(page).matchAll(
        /`((?:lib|content|components|entrypoints|test|docs|public)\/[\w./-]+|\w+\.(?:md|ts))`/g,
      ),
    ].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  },
);
