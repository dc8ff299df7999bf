import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { manifestOf } from '../../scripts/cdn-manifest.mjs';
import { sayParts } from '../../scripts/cdn-parts.mjs';
import { bundle } from '../bundle.ts';

const tags = ['guyub-ledger', 'guyub-fair-split', 'guyub-hire-local'];

/** What a build lays into dist/cdn, for three elements that draw something without any data. */
export async function built(): Promise<Record<string, string>> {
  const sources = tags.map((name) => bundle(name, `cdn-${name.slice(6)}.ts`));
  const modules: Record<string, string> = Object.assign({}, ...(await Promise.all(sources)));
  for (const [name, code] of Object.entries(modules)) modules[name] = sayParts(code).code;
  const files = { ...modules, ...(await bundle('guyub-loader', 'loader/loader.ts', 'iife')) };
  return { ...files, ...manifestOf('1.2.3', tags, files) };
}

export interface Host {
  readonly url: string;
  /** By path; a page may be put here at any time, and a file changed. */
  readonly files: Map<string, { readonly body: string; readonly headers?: Readonly<Record<string, string>> }>;
  close(): Promise<void>;
}

/** In a page: what comes behind it comes later. */
export const PAUSE = '<!-- pause -->';

/** Serves files, scripts also to pages of other origins. */
export async function host(): Promise<Host> {
  const files: Host['files'] = new Map();
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host');
    const file = files.get(pathname);
    const type = pathname.endsWith('.js')
      ? 'text/javascript'
      : pathname.endsWith('.json')
        ? 'application/json'
        : 'text/html; charset=utf-8';
    response.writeHead(file ? 200 : 404, {
      'Content-Type': type,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
      ...file?.headers,
    });
    void send(response, (file?.body ?? '').split(PAUSE));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function send(response: ServerResponse, [first, ...rest]: readonly string[]): Promise<void> {
  response.write(first);
  for (const part of rest) {
    await setTimeout(800);
    response.write(part);
  }
  response.end();
}
