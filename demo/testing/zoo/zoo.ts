import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, listen, writeShards } from '@guyub/gateway';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openDemo, type Demo } from '../../demo.ts';
import { launch, visit, type Visit } from '../browser.ts';
import { copyOfWorkbooks } from '../fresh.ts';
import { scripts } from './scripts.ts';
import { openSite, type Sent } from './site.ts';

/** Where things are, for a page to name. */
export interface Places {
  /** The host's own site: pages, `guyub/`, `guyub.json`, `data/`. */
  readonly site: string;
  /** The office's gateway, on another origin. It allows the site. */
  readonly gateway: string;
  /** As it stands in `source`: the folder of signed files and its key. */
  readonly shards: string;
}

/** A page as a host sends it. */
export type HostPage = Sent & { readonly body: string };

export interface Zoo extends Places {
  readonly browser: Browser;
  readonly demo: Demo;
  /** By path of the site; a test may add some. */
  readonly files: Map<string, Sent>;
  /** Opens a page of the host, in a browser context of its own. */
  open(page: HostPage, prepare?: (page: Page) => Promise<unknown>): Promise<Visit & { readonly url: string }>;
  /** The same in a context that is not usual, e.g. without scripts. */
  openIn(options: BrowserContextOptions, page: HostPage): Promise<Page>;
  close(): Promise<void>;
}

const region = 'kemendagri:35.27';

/** A host's site and, on another origin, a real gateway with the sample people. */
export async function openZoo(): Promise<Zoo> {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-hosts-'));
  const demo = await openDemo({
    data: join(folder, 'database'),
    books: copyOfWorkbooks(join(folder, 'books')),
    port: 0,
    say: () => {},
  });
  const key = await signedFiles(demo, join(folder, 'data'));
  const files: (readonly [string, Sent])[] = [
    ['/favicon.ico', { body: '' }],
    ['/kontak', { body: '<!doctype html><html lang="id"><title>Kontak</title><h1>Kontak BLK</h1></html>' }],
    ['/guyub.json', { body: JSON.stringify(await demo.store.snapshot(region)) }],
  ];
  for (const [name, body] of Object.entries(await scripts())) files.push([`/guyub/${name}`, { body }]);
  for (const name of readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const file = join(name.parentPath, name.name);
    files.push([file.slice(folder.length).replaceAll('\\', '/'), { body: readFileSync(file) }]);
  }
  const site = await openSite(files);
  const { store, hiring } = demo;
  // Many tests press at once what a visitor presses in an hour.
  const app = createApp({ store, hiring, allowedOrigins: [site.url], rateLimit: false });
  const gateway = await listen({ fetch: app.fetch, port: 0 });
  const browser = await launch();
  let pages = 0;
  const put = (page: HostPage) => {
    const path = `/halaman-${++pages}.html`;
    site.files.set(path, page);
    return site.url + path;
  };
  return {
    site: site.url,
    gateway: gateway.url,
    shards: `shards:/data/#ed25519-${key}`,
    browser,
    demo,
    files: site.files,
    async open(page, prepare) {
      const url = put(page);
      const visited = await visit(browser, 'about:blank');
      await prepare?.(visited.page);
      await visited.page.goto(url);
      return { ...visited, url };
    },
    async openIn(options, page) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const opened = await context.newPage();
      opened.setDefaultTimeout(30_000);
      await opened.goto(put(page));
      return opened;
    },
    async close() {
      await browser.close();
      await Promise.all([site.close(), gateway.close()]);
      await demo.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @returns the public half of the key that signs them */
async function signedFiles({ store }: Demo, out: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await store.published([region], (input) => writeShards(input, { out, key: privateKey }));
  return createPublicKey(privateKey).export({ format: 'jwk' }).x!;
}
