import type { Browser, Page } from 'playwright-core';
import { launch } from './browser.ts';
import { built, host, type Host } from './script-host.ts';

export const LOADER = '<script src="/guyub/guyub-loader.js"></script>';
export const LEDGER = '<guyub-ledger><a href="/kontak">Kontak</a></guyub-ledger>';
export const DIV = '<div data-guyub="fair-split"><a href="/kontak">Kontak</a></div>';
export const LINK =
  '<p>Ada pesanan? <a data-guyub="hire-local" data-source="/" data-skill="kue" href="/kontak">Minta penawaran</a></p>';
export const TAGS = ['guyub-ledger', 'guyub-fair-split', 'guyub-hire-local'];

interface Seen {
  readonly page: Page;
  /** Names of files asked for from `guyub/`. */
  readonly asked: string[];
  readonly complaints: string[];
}

/** A site, and another origin with the same scripts, which a test may change. */
export interface Stage {
  readonly scripts: Readonly<Record<string, string>>;
  readonly site: Host;
  readonly cdn: Host;
  /** Everything as it was built. */
  reset(): void;
  /** A page of the site with these in it. */
  open(head: string, body?: string, options?: { policy?: string; before?: string }): Promise<Seen>;
  close(): Promise<void>;
}

export async function stage(): Promise<Stage> {
  const [scripts, browser, site, cdn] = await Promise.all([built(), launch(), host(), host()]);
  return {
    scripts,
    site,
    cdn,
    reset() {
      for (const { files } of [site, cdn]) {
        files.clear();
        for (const [name, body] of Object.entries(scripts)) files.set(`/guyub/${name}`, { body });
      }
    },
    open: (head, body = LEDGER + DIV + LINK, options = {}) => open(browser, site, head, body, options),
    async close() {
      await Promise.all([browser.close(), site.close(), cdn.close()]);
    },
  };
}

async function open(
  browser: Browser,
  site: Host,
  head: string,
  body: string,
  { policy = '', before = '' }: { policy?: string; before?: string },
): Promise<Seen> {
  site.files.set('/', {
    body: `<!doctype html><html lang="id"><head><title>Halaman</title>${head}</head><body>${body}</body></html>`,
    headers: policy ? { 'Content-Security-Policy': policy } : {},
  });
  site.files.set('/favicon.ico', { body: '' });
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  page.setDefaultTimeout(30_000);
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const [, name] = /\/guyub\/([^?]+)/.exec(request.url()) ?? [];
    if (name) asked.push(name);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  if (before) await page.addInitScript(before);
  await page.goto(site.url);
  return { page, asked, complaints };
}

export const drawn = (page: Page, tag: string) =>
  page.waitForFunction(
    (name) =>
      [...document.querySelectorAll(name)].some((one) => one.shadowRoot?.querySelector('section, button')),
    tag,
  );
/** Long enough for what should not happen. */
export const rest = (page: Page) => page.waitForTimeout(400);
/** Something was said, and there was time for more. */
export async function told(page: Page, complaints: readonly string[]): Promise<void> {
  for (let i = 0; i < 400 && ours(complaints).length === 0; i++) await page.waitForTimeout(50);
  await rest(page);
}
export const ours = (complaints: readonly string[]) =>
  complaints.filter((line) => line.startsWith('guyub-loader:'));
export const times = (asked: readonly string[], name: string) => asked.filter((one) => one === name).length;
