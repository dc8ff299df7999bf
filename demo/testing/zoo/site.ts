import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** What a host sends for an address. */
export interface Sent {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web server of a host: it serves files and knows nothing. */
export interface Site {
  readonly url: string;
  /** By path. */
  readonly files: Map<string, Sent>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.bin': 'application/octet-stream',
};

/** Headers as docs/guides/embed.md asks for; a page adds its own. */
export async function openSite(files: Iterable<readonly [string, Sent]>): Promise<Site> {
  const known = new Map(files);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host');
    const sent = known.get(pathname);
    response.writeHead(sent ? 200 : 404, {
      'Content-Type': types[extname(pathname)] ?? 'text/html; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
      ...sent?.headers,
    });
    response.end(sent?.body ?? 'Halaman tidak ditemukan.');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files: known,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
