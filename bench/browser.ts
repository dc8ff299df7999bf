import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { ensureChrome } from '../scripts/chrome.mjs';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureChrome(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** DevTools' Slow 4G. */
export async function slowNetwork(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: 180_000,
    uploadThroughput: 84_000,
  });
}

export const slowProcessor = (devtools: CDPSession): Promise<unknown> =>
  devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });

/** A script of a page and the parts that it loads later, by address. */
export async function bundle(entry: string, name: string): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { [name]: entry },
    absWorkingDir: import.meta.dirname,
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    conditions: ['@guyub/source'],
    splitting: true,
    outdir: '/',
    entryNames: '[name]',
    chunkNames: `${name}-[hash]`,
    write: false,
    logLevel: 'error',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
}

export const shell = (body: string): string =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,"><body>${body}`;

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
};

export interface Site {
  readonly origin: string;
  close(): void;
}

/** Files by address, with gzip and without cache; what is not a file is asked of `api`. */
export async function serve(
  files: Readonly<Record<string, string | Uint8Array>>,
  api: (request: Request) => Response | Promise<Response> = () => new Response('', { status: 404 }),
): Promise<Site> {
  const packed = new Map(
    Object.entries(files).map(([path, body]) => [path, gzipSync(body, { level: 9 })] as const),
  );
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = packed.get(path.replace(/\?.*/, ''));
    if (body) {
      response.writeHead(200, {
        'content-type': types[path.replace(/\?.*/, '').split('.').at(-1)!] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-length': body.length,
        'cache-control': 'no-store',
      });
      response.end(body);
      return;
    }
    const headers = { 'accept-encoding': 'gzip', accept: 'application/json' };
    void Promise.resolve(api(new Request(`http://127.0.0.1${path}`, { headers }))).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}
