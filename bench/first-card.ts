import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { ensureChrome } from '../scripts/chrome.mjs';
import { seededGateway } from './seeded-gateway.ts';
import { median, report } from './report.ts';

const ROUNDS = 9;

/** What a careful person would write without libraries: one script, one request, the same cards. */
const handWritten = `
fetch('/v1/people?limit=20').then((r) => r.json()).then(({ items, total }) => {
  const text = (s) => s.replace(/[&<>"]/g, (c) => '&#' + c.charCodeAt(0) + ';');
  document.querySelector('#list').innerHTML = '<p>' + total.value + ' orang</p>' + items.map((p) =>
    '<article class="card"><h3>' + text(p.name) + '</h3><p>' + text(p.skills.join(', ')) + ' · ' +
    text(p.subdistrict || '') + '</p><p>' + text(p.offerings.join(', ')) + '</p></article>').join('');
});`;

const pages: Record<string, string> = {
  '/rival.html': `<div id="list">Memuat…</div><script type="module" src="/rival.js"></script>`,
  '/guyub.html': `<guyub-alumni-directory source="/">Memuat…</guyub-alumni-directory><script type="module" src="/guyub.js"></script>`,
};
const shell = (body: string) =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,"><body>${body}`;

/** Milliseconds until the first card is painted on a throttled phone, ours beside a script without libraries. */
export async function run(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['../packages/widgets/src/cdn.ts'],
    absWorkingDir: import.meta.dirname,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@guyub/source'],
    splitting: true,
    outdir: '/',
    entryNames: 'guyub',
    write: false,
    logLevel: 'error',
  });
  const scripts: Record<string, string> = { '/rival.js': handWritten };
  for (const { path, text } of outputFiles) scripts[`/${basename(path)}`] = text;
  const gateway = await seededGateway(56);
  const server = await serve(scripts, gateway.fetch);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: ensureChrome(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const times: Record<string, number[]> = { '/rival.html': [], '/guyub.html': [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const page of Object.keys(times).toSorted(() => Math.random() - 0.5))
      times[page]?.push(await firstCard(browser, origin + page));
  await browser.close();
  server.close();
  await gateway.close();
  const [rival, ours] = [median(times['/rival.html'] ?? []), median(times['/guyub.html'] ?? [])];
  report(
    'First card painted: 360 px, CPU 4×, slow 4G, cold cache, 56 people',
    'hand-written script without libraries',
    [
      { name: 'hand-written', value: `${rival.toFixed(0)} ms`, ratio: 1 },
      { name: 'guyub directory', value: `${ours.toFixed(0)} ms`, ratio: ours / rival, aim: '≤ 1.10' },
    ],
  );
}

async function serve(
  scripts: Record<string, string>,
  api: (request: Request) => Response | Promise<Response>,
): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const page = pages[path];
    const body = page ? shell(page) : scripts[path];
    if (body !== undefined) {
      response.writeHead(200, {
        'content-type': page ? 'text/html; charset=utf-8' : 'text/javascript',
        'content-encoding': 'gzip',
        'cache-control': 'no-store',
      });
      response.end(gzipSync(body, { level: 9 }));
      return;
    }
    const headers = { 'accept-encoding': 'gzip', accept: 'application/json' };
    void Promise.resolve(api(new Request(`http://127.0.0.1${path}`, { headers }))).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function firstCard(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const painted = () => {
      const root = document.querySelector('guyub-alumni-directory')?.shadowRoot ?? document;
      const card = root.querySelector('.card h3, .card .name'); // a person's, not a placeholder
      if (!card?.textContent.trim()) requestAnimationFrame(painted);
      else
        requestAnimationFrame(() =>
          requestAnimationFrame(() => ((window as never as Seen).seen = performance.now())),
        );
    };
    requestAnimationFrame(painted);
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: 180_000,
    uploadThroughput: 84_000,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url);
  const seen = await page.waitForFunction(() => (window as never as Seen).seen, undefined, {
    timeout: 60_000,
  });
  const time = (await seen.jsonValue()) as number;
  await context.close();
  return time;
}

interface Seen {
  seen?: number;
}
