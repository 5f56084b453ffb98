import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface Site {
  /** "http://127.0.0.1:" and a port that was free. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the files of folders on this machine alone; of two files with one name, the earlier folder's. */
export async function serve(...folders: readonly string[]): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = normalize(path.endsWith('/') ? `${path}index.html` : path);
    const body = await firstFile(folders.map((folder) => join(folder, name)));
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(name)] ?? 'text/plain' });
    response.end(body ?? 'No such page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function firstFile(paths: readonly string[]): Promise<Buffer | undefined> {
  for (const path of paths) {
    const body = await readFile(path).catch(() => undefined);
    if (body) return body;
  }
  return undefined;
}
