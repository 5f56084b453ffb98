/// <reference types="vite/client" />
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder may import besides itself, most particular first. The rest is forbidden. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/nlp': ['lib', 'compromise'],
  lib: ['valibot'],
  content: ['lib'],
  components: ['lib', 'react'],
  entrypoints: ['components', 'content', 'lib', 'react', 'react-dom', 'valibot', 'wxt'],
};

/** Files that are words rather than code, and may be as long as the words need. */
const DATA = /^lib\/(vocabulary|i18n)\/|\/words(\/[\w-]+)?\.ts$/;

const LONGEST_FILE = 200;

const NETWORK =
  /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b\s*[(.]|new\s+(XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|Image)\b/;

/** A script of the extension itself, by its path in it. */
const OWN_SCRIPT = /\bimportScripts\('\/[a-z-]+\.js'\)/g;

const MARKUP =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|document\.write|createContextualFragment)\b/;

const sources = Object.entries(
  import.meta.glob<string>('../{lib,content,components,entrypoints}/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, source]) => ({ file: path.replace('../', ''), source }));

describe.each(sources)('$file', ({ file, source }) => {
  const folder = Object.keys(MAY_IMPORT).find((name) => file.startsWith(`${name}/`)) ?? '';

  it('imports only what its folder may', () => {
    const roots = [folder, ...(MAY_IMPORT[folder] ?? [])];
    const strangers = importsOf(file, source).filter(
      (name) => !roots.some((root) => name === root || name.startsWith(`${root}/`)),
    );
    expect(strangers).toEqual([]);
  });

  it('keeps the draft on this machine, writes no markup, and hides nothing from the compiler', () => {
    const code = withoutComments(source);
    expect(code.replace(OWN_SCRIPT, '')).not.toMatch(NETWORK);
    expect(code).not.toMatch(MARKUP);
    expect(code).not.toMatch(/(:|as|<)\s*any\b/);
    expect(source).not.toMatch(/@ts-(ignore|nocheck|expect-error)/);
  });

  it(`is short enough to read at once`, () => {
    if (!DATA.test(file)) expect(source.split('\n').length - 1).toBeLessThanOrEqual(LONGEST_FILE);
  });
});

describe('the sources', () => {
  it('are found at all', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('reach the parser through one door', () => {
    const doors = sources.filter(({ file, source }) => importsOf(file, source).some(isParser));
    expect(doors.filter(({ file }) => !file.startsWith('lib/nlp/'))).toEqual([]);
  });
});

/** Every module a file names, as a path from the root of the repository. */
function importsOf(file: string, source: string): string[] {
  const named = withoutComments(source).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...named].map(([, name = '']) =>
    name.startsWith('.') ? posix.join(posix.dirname(file), name) : name.replace(/^@\//, ''),
  );
}

function isParser(name: string): boolean {
  return name === 'compromise' || name.startsWith('compromise/');
}

/** Comments may speak of what code may not do. A "//" within an address is none. */
function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
}
