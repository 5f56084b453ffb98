import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LaunchOptions, type TestBrowser, until } from './page';

/** A proxy's origin as Firefox's preferences; this machine's own addresses go through it as well. */
function proxyPreferences(proxy: URL): NonNullable<LaunchOptions['preferences']> {
  const port = Number(proxy.port);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': proxy.hostname,
    'network.proxy.http_port': port,
    'network.proxy.ssl': proxy.hostname,
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** What Firefox asks its maker for by itself, switched off as far as there are switches. */
const QUIET_FIREFOX = {
  'network.trr.mode': 5,
  'services.settings.server': 'data:,',
  'dom.push.connection.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.region.network.url': '',
  'extensions.update.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.blocklist.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'toolkit.telemetry.enabled': false,
  'browser.newtabpage.enabled': false,
} as const;

const UNRESOLVED = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const LOG = 'lookups.log';

/** Sends all traffic of either browser through a proxy, that of this machine's own addresses as well. */
export function behind(proxy: string): LaunchOptions {
  return {
    args: [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>', UNRESOLVED],
    preferences: { ...QUIET_FIREFOX, ...proxyPreferences(new URL(proxy)) },
  };
}

/** Without a proxy, which would look up names for the browser; writes down into `folder` what it looks up itself. */
export function notingLookups(folder: string): LaunchOptions {
  const file = join(folder, LOG);
  return {
    args: [UNRESOLVED, `--log-net-log=${file}`],
    preferences: QUIET_FIREFOX,
    // Firefox adds an ending of its own to the file's name.
    env: { MOZ_LOG: 'nsHostResolver:5,sync', MOZ_LOG_FILE: file },
  };
}

/**
 * The names that a browser looked up, each once, once it was closed. It is the browser's own account: of what
 * a broken browser would hide, nothing can be said here.
 */
export async function lookedUp(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(LOG));
  const logs = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  // Chromium: {"params":{"host":"https://name:443", …}; Firefox: Resolving host [name]
  const found = logs.flatMap((log) => [
    ...log.matchAll(/"host":"(?:\w+:\/\/)?(?<name>[^":]+)/g),
    ...log.matchAll(/[Rr]esolv\w* (?:host|host record) ?\[(?<name>[^\]<]+)/g),
  ]);
  return [...new Set(found.map(({ groups }) => groups?.name ?? ''))].sort();
}

/** All bytes that the extension has on disk, in its own folders of the profile, as text. */
export async function bytesOnDisk({ name, profile, extension }: TestBrowser): Promise<string> {
  const id = new URL(extension).hostname;
  const folders =
    name === 'chromium'
      ? ['Local Extension Settings', 'Sync Extension Settings', 'Managed Extension Settings'].map((kind) =>
          join(profile, 'Default', kind, id),
        )
      : [join(profile, 'browser-extension-data'), join(profile, 'storage', 'default')];
  const mark = name === 'firefox' ? extension.replace('://', '+++') : '';
  const texts = folders.map((folder) =>
    // The browser writes on meanwhile: where a file goes between two looks, it is looked at anew.
    until(() => textOfFolder(folder, mark).catch(isGone), `The files of ${folder} never stood still`),
  );
  return (await Promise.all(texts)).join('\n');
}

/** @param mark only what stands in a folder of a name with this is read */
async function textOfFolder(folder: string, mark: string): Promise<string> {
  if (!existsSync(folder)) return '\n';
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && join(entry.parentPath, entry.name).includes(mark),
  );
  // Databases write both in bytes and in pairs of bytes.
  const bytes = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name))));
  return bytes.map((part) => `${part.toString('latin1')}\n${part.toString('utf16le')}`).join('\n');
}

function isGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
