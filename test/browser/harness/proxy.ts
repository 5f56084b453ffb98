import { createServer, request } from 'node:http';
import type { Site } from './server';

export interface LoggingProxy extends Site {
  /** Every address that was asked for and is not of the one site that is let through, in order. */
  readonly strangers: readonly string[];
  /** How many requests were let through. */
  passed(): number;
}

/** A proxy that lets one origin through, and writes down and refuses everything else. */
export async function logEverythingBut(origin: string): Promise<LoggingProxy> {
  const strangers: string[] = [];
  let passed = 0;
  const server = createServer((asked, answer) => {
    if (!asked.url?.startsWith(`${origin}/`)) {
      strangers.push(asked.url ?? '');
      answer.writeHead(502).end();
      return;
    }
    passed += 1;
    const onward = request(asked.url, { method: asked.method ?? 'GET', headers: asked.headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => answer.writeHead(502).end());
    asked.pipe(onward);
  });
  // A secure address is asked for by its host alone, and would be resolved by the proxy.
  server.on('connect', (asked, socket) => {
    strangers.push(asked.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    strangers,
    passed: () => passed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
