import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { merged } from '../../packages/gateway/src/doctor/page/csp/merged.ts';
import { allows, type Need } from '../../packages/gateway/src/doctor/page/csp/needs.ts';
import { policiesOf } from '../../packages/gateway/src/doctor/page/csp/policies.ts';
import { readHtml } from '../../packages/gateway/src/doctor/page/html.ts';
import { launch } from '../testing/browser.ts';

// What the doctor says of a policy is what a browser does under it.

const closing: (() => unknown)[] = [];
let browser: Browser;
let context: BrowserContext;
before(async () => {
  browser = await launch();
  context = await browser.newContext();
});
after(async () => {
  await browser?.close();
  for (const close of closing) close();
});

async function site(handle: RequestListener): Promise<number> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const hit = new Set<string>();
const content: RequestListener = (request, response) => {
  hit.add(request.url!);
  const type = /\.js/.test(request.url!)
    ? 'text/javascript'
    : /\.svg/.test(request.url!)
      ? 'image/svg+xml'
      : 'text/html';
  const body = type === 'image/svg+xml' ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : script;
  response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
};
const script = '// ini skrip';
const integrity = `sha384-${hash('sha384', script, 'base64')}`;

let html = '';
let headers: Record<string, string> = {};
const homePort = await site((request, response) => {
  if (request.url === '/lulusan')
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(html);
  else content(request, response);
});
const home = `http://127.0.0.1:${homePort}`;
// Browsers find every name under `localhost` here.
const port = await site(content);
const cdn = `http://cdn.sampang.localhost:${port}`;

/** What a page needs, under a name that the servers see; a number keeps them apart from those of other policies. */
function needsOf(run: number): ReadonlyMap<string, Need> {
  const at = (path: string, origin = cdn) => new URL(`${path}?${run}`, origin);
  return new Map<string, Need>([
    ['own', { kind: 'script', url: at('/own.js', home) }],
    ['nonced', { kind: 'script', url: at('/guyub/nonced.js'), nonce: 'abc' }],
    ['hashed', { kind: 'script', url: at('/guyub/hashed.js'), integrity }],
    ['plain', { kind: 'script', url: at('/guyub/guyub.js') }],
    ['added', { kind: 'script', url: at('/guyub/added.js'), isAdded: true }],
    ['data', { kind: 'connect', url: at('/v1/people') }],
    ['file', { kind: 'connect', url: at('/data/guyub.json', home) }],
    ['picture', { kind: 'img', url: at('/photo.svg') }],
    ['frame', { kind: 'frame', url: at('/frames/showcase') }],
    ['policy', { kind: 'trusted-types', name: 'guyub-loader' }],
    ['policies', { kind: 'trusted-types', name: 'lit-html', isTwice: true }],
  ]);
}

const address = (need: Need | undefined) => (need && need.kind !== 'trusted-types' ? need.url.href : '');
function pageOf(needs: ReadonlyMap<string, Need>, meta: string): string {
  const tag = (name: string, more = '') => `<script src="${address(needs.get(name))}" ${more}></script>`;
  const scripts = [
    tag('own'),
    tag('nonced', 'nonce="abc"'),
    tag('hashed', `crossorigin integrity="${integrity}"`),
    tag('plain'),
  ];
  return `<!doctype html><html lang="id"><head>${meta}${scripts.join('')}</head><body></body></html>`;
}

/** Names of what a browser lets through under these headers and this `<meta>`. */
async function allowedIn(run: number, policy: Record<string, string>, meta: string): Promise<string[]> {
  const needs = needsOf(run);
  html = pageOf(needs, meta);
  headers = policy;
  const page = await context.newPage();
  try {
    await page.goto(`${home}/lulusan`, { waitUntil: 'load' });
    const made = await page.evaluate(
      async ([data, file, picture, frame, added]) => {
        const settled = <T extends HTMLElement>(element: T, src: string) =>
          new Promise((resolve) => {
            element.onload = element.onerror = resolve;
            Object.assign(element, { src });
            (document.body ?? document.documentElement).append(element);
          });
        await Promise.allSettled([
          fetch(data!),
          fetch(file!),
          settled(document.createElement('img'), picture!),
          settled(document.createElement('iframe'), frame!),
          settled(document.createElement('script'), added!),
        ]);
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
        };
        const may = (...names: string[]) => {
          try {
            for (const name of names) trustedTypes.createPolicy(name, {});
            return true;
          } catch {
            return false;
          }
        };
        return { policy: may('guyub-loader'), policies: may('lit-html', 'lit-html') };
      },
      ['data', 'file', 'picture', 'frame', 'added'].map((name) => address(needs.get(name))),
    );
    return [...needs].flatMap(([name, need]) => {
      if (need.kind === 'trusted-types') return made[name as 'policy' | 'policies'] ? [name] : [];
      return hit.has(`${need.url.pathname}${need.url.search}`) ? [name] : [];
    });
  } finally {
    await page.close();
  }
}

const self = new URL(`${home}/lulusan`);
function allowedBySay(run: number, policy: Record<string, string>, meta: string): string[] {
  const all = policiesOf(new Headers(policy), readHtml(pageOf(needsOf(run), meta)).tags).filter(
    ({ isEnforced }) => isEnforced,
  );
  return [...needsOf(run)].flatMap(([name, need]) =>
    all.every((one) => allows(one, need, self)) ? [name] : [],
  );
}

const policies: readonly string[] = [
  "default-src 'self'",
  "default-src 'none'",
  'default-src *',
  'default-src http:',
  'default-src https:',
  "default-src 'self' data: blob:",
  `default-src 'none'; script-src ${cdn}; connect-src ${cdn} 'self'; img-src *; frame-src ${cdn}`,
  `script-src 'self' ${cdn}`,
  "script-src 'nonce-abc'",
  "script-src 'nonce-abc' 'strict-dynamic'",
  `script-src 'strict-dynamic' ${cdn} 'self'`,
  `script-src '${integrity}'`,
  `script-src '${integrity}' 'strict-dynamic'`,
  `script-src ${cdn}/guyub/`,
  `script-src ${cdn}/guyub`,
  `script-src ${cdn}/guyub/guyub.js`,
  `script-src ${cdn}/Guyub/`,
  `script-src-elem ${cdn}; script-src 'self'`,
  `script-src ${cdn}; script-src-attr 'none'; script-src-elem 'self'`,
  'script-src http://*.localhost:*',
  `script-src *.sampang.localhost:${port}`,
  `script-src sampang.localhost:${port}`,
  `script-src *.cdn.sampang.localhost:${port}`,
  `script-src CDN.Sampang.localhost:${port}`,
  'script-src cdn.sampang.localhost',
  `script-src https://cdn.sampang.localhost:${port}`,
  `SCRIPT-SRC 'SELF'; Script-Src ${cdn}`,
  "script-src 'unsafe-inline' 'unsafe-eval'",
  `script-src ${cdn}, script-src 'self'`,
  `default-src 'self'; child-src ${cdn}`,
  `frame-src 'none'; child-src ${cdn}`,
  `connect-src 'none' ${cdn}`,
  'connect-src; img-src',
  `connect-src 'self' http://127.0.0.1:*; img-src ${cdn}/foto/`,
  "trusted-types lit-html; require-trusted-types-for 'invalid'",
  "trusted-types lit-html guyub-loader 'allow-duplicates'",
  "trusted-types * 'allow-duplicates'",
  'trusted-types *',
  "trusted-types 'none'",
  'trusted-types',
  "upgrade; ;; object-src 'none'; base-uri 'self'; frame-ancestors 'none'",
];

let run = 0;
for (const policy of policies)
  test(`as the browser does: ${policy.replaceAll(String(port), 'PORT')}`, async () => {
    const sent = { 'content-security-policy': policy };
    run++;
    assert.deepEqual(allowedBySay(run, sent, ''), await allowedIn(run, sent, ''));

    // And with the line that it gives, nothing is blocked any more; under 'strict-dynamic' a tag needs the nonce.
    const mended = policiesOf(new Headers(sent), []).map((one) => {
      const lacking = [...needsOf(run).values()].filter((need) => !allows(one, need, self));
      return merged(one, lacking, self).replaceAll("'nonce-…'", "'nonce-abc'");
    });
    run++;
    const everything = [...needsOf(run).keys()];
    const isStrict = policy.includes('strict-dynamic');
    const parsed = ['own', 'nonced', 'hashed', 'plain'];
    const now = await allowedIn(run, { 'content-security-policy': mended.join(', ') }, '');
    assert.deepEqual(isStrict ? now.filter((name) => !parsed.includes(name)) : now, isStrict ? everything.filter((name) => !parsed.includes(name)) : everything); // prettier-ignore
  });

for (const [name, sent, meta] of [
  [
    'in <meta>',
    {},
    `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'; sandbox; frame-ancestors 'none'">`,
  ],
  [
    'in both',
    { 'content-security-policy': 'img-src *' },
    `<meta http-equiv="content-security-policy" content="img-src 'self'">`,
  ],
  ['that only reports', { 'content-security-policy-report-only': "default-src 'none'" }, ''],
] as const)
  test(`as the browser does: a policy ${name}`, async () => {
    run++;
    assert.deepEqual(allowedBySay(run, sent, meta), await allowedIn(run, sent, meta));
  });
