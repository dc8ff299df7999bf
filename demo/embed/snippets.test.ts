import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeLedgerFile } from '@guyub/core/sharing';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import {
  snippetOf,
  writePolicy,
  type ElementName,
  type Setting,
  type Snippet,
  type Transport,
} from '../../packages/widgets/src/embed/index.ts';
import { openDemo, type Demo } from '../demo.ts';
import { violationsInside } from '../testing/accessible.ts';
import { launch, visit } from '../testing/browser.ts';
import { copyOfWorkbooks } from '../testing/fresh.ts';
import { host, type Host } from '../testing/script-host.ts';

// What the builder prints is put into a page of another site, as it was printed and under the policy that it printed, and
// the element is used. One thing less and it would not work, or another test would fail: see stories/hosts.

const folder = mkdtempSync(join(tmpdir(), 'guyub-snippets-'));
const [sampang, jabung] = ['35.27', '15.07'];
let demo: Demo;
let site: Host;
let browser: Browser;

before(async () => {
  const books = copyOfWorkbooks(folder);
  [demo, site, browser] = await Promise.all([
    openDemo({ data: join(folder, 'data'), books, port: 0, say: () => {} }),
    host(),
    launch(),
  ]);
  for (const [name, body] of Object.entries(demo.scripts)) site.files.set(`/guyub/${name}`, { body });
  const book = writeLedgerFile({ community: 'Penjahit Contoh', names: {}, entries: [] });
  site.files.set('/buku.json', { body: book });
  site.files.set('/favicon.ico', { body: '' });
  for (const region of [sampang, jabung])
    site.files.set(`/${region}.json`, {
      body: JSON.stringify(await demo.store.snapshot(`kemendagri:${region}`)),
    });
});
after(async () => {
  await browser?.close();
  await site?.close();
  await demo?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What each is put there with, and how a visitor sees that it works. */
const each: Readonly<
  Record<
    ElementName,
    { attributes: Record<string, string>; asks: boolean; works(page: Page): Promise<unknown> }
  >
> = {
  'alumni-directory': {
    attributes: { region: sampang },
    asks: true,
    works: async (page) => {
      await page.getByText(/^\d+ orang$/).waitFor();
      await page.getByRole('searchbox').fill('jahit');
      await page.getByRole('searchbox').press('Enter');
      await page.locator('.card').filter({ hasText: /jahit/i }).first().waitFor();
    },
  },
  'hire-local': {
    attributes: { region: jabung, skill: 'kue' },
    asks: true,
    works: async (page) => {
      await page.locator('guyub-hire-local').getByRole('button').first().click();
      await page.getByRole('dialog').getByText(/kue/i).first().waitFor();
    },
  },
  'job-board': {
    attributes: { region: sampang },
    asks: true,
    works: (page) => page.getByText(/^\d+ pekerjaan$/).waitFor(),
  },
  showcase: {
    attributes: { region: jabung, skill: 'snack' },
    asks: true,
    works: (page) =>
      page
        .getByRole('button', { name: /Snack box rapat/ })
        .first()
        .waitFor(),
  },
  inbox: {
    attributes: {},
    asks: true,
    works: async (page) => {
      const { link } = demo.coordinators.find(({ name }) => name.includes('Tanjung Jabung Timur'))!;
      await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
      await page.getByText('Belum ada permintaan').waitFor();
    },
  },
  ledger: {
    attributes: { src: '/buku.json' },
    asks: false,
    works: (page) => page.getByText('Penjahit Contoh').first().waitFor(),
  },
  'fair-split': {
    attributes: {},
    asks: false,
    works: async (page) => {
      await page.getByRole('button', { name: 'Isi contoh' }).click();
      await page.getByRole('table').first().waitFor();
    },
  },
};

function settingOf(element: ElementName, source: string): Setting {
  const { attributes, asks } = each[element];
  return {
    embed: { element, attributes: { ...(asks && { source }), ...attributes } },
    page: `${site.url}/`,
    scripts: `${demo.url}/guyub/`,
    fallback: { href: '/kontak', text: 'Hubungi kami' },
    title: 'Lulusan Sampang',
  };
}

/** Opens a page with it, under the lines that were printed and no others. */
async function put({ code, script = '', policy }: Snippet, more = '') {
  site.files.set('/', {
    body: `<!doctype html><html lang="id"><head><title>Halaman</title>${script}</head><body><h1>Situs</h1>${code}</body></html>`,
    headers: { 'Content-Security-Policy': more || `default-src 'none'; ${writePolicy(policy)}` },
  });
  return visit(browser, `${site.url}/`);
}

async function check(transport: Transport, element: ElementName, source: string): Promise<void> {
  const snippet = snippetOf(transport, settingOf(element, source));
  assert.ok(snippet, `${transport} gives nothing for ${element}`);
  const { page, complaints } = await put(snippet);
  await each[element].works(page);
  assert.deepEqual(complaints, []);
  await page.context().close();
}

for (const transport of ['element', 'mark', 'link'] as const)
  test(`${transport}: each element works on another site`, async (t) => {
    for (const element of Object.keys(each) as ElementName[])
      await t.test(element, () => check(transport, element, demo.url));
  });

test('snapshot: each element over a file works, and asks nobody else', async (t) => {
  for (const element of ['alumni-directory', 'hire-local', 'job-board', 'showcase'] as const)
    await t.test(element, () =>
      check('snapshot', element, `snapshot:/${each[element].attributes['region']}.json`),
    );
});

test('snapshot: works under the policy that OpenDK sends', async () => {
  const opendk =
    "default-src 'self'; script-src 'self' https://cdn.jsdelivr.net/npm/ https://unpkg.com 'unsafe-inline' 'unsafe-eval'; " +
    "style-src 'self' 'unsafe-inline'; img-src 'self' * data:; connect-src 'self' https://pantau.opensid.my.id/; " +
    "frame-src 'self' platform.twitter.com github.com *.youtube.com *.vimeo.com *.opensid.my.id";
  const snippet = snippetOf('snapshot', settingOf('alumni-directory', `snapshot:/${sampang}.json`))!;
  const { page, complaints } = await put(snippet, opendk);
  await each['alumni-directory'].works(page);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('bundler: the lines, bundled as an application does, bring each element', async (t) => {
  for (const element of Object.keys(each) as ElementName[])
    await t.test(element, async () => {
      const snippet = snippetOf('bundler', settingOf(element, demo.url))!;
      const { outputFiles } = await build({
        stdin: {
          contents: snippet.script ?? '',
          resolveDir: fileURLToPath(new URL('../../stories', import.meta.url)),
        },
        bundle: true,
        write: false,
        outdir: 'app',
        splitting: true,
        format: 'esm',
        conditions: ['@guyub/source', 'production'],
        logLevel: 'silent',
      });
      for (const { path, text } of outputFiles)
        site.files.set(path.slice(path.lastIndexOf('/')), { body: text });
      const { page, complaints } = await put({
        ...snippet,
        script: '<script type="module" src="/stdin.js"></script>',
      });
      await each[element].works(page);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
});

/** Words that each shows of its data, also without scripts. */
const shown = {
  'alumni-directory': /^\d+ orang$/,
  'job-board': /^\d+ pekerjaan$/,
  showcase: /Snack box rapat/,
} as const;

test('frame: what the gateway draws stands in a page that allows frames of it', async (t) => {
  for (const element of Object.keys(shown) as (keyof typeof shown)[])
    await t.test(element, async () => {
      const { page, complaints } = await put(snippetOf('frame', settingOf(element, demo.url))!);
      const frame = page.frameLocator('iframe');
      await frame.getByText(shown[element]).first().waitFor();
      // Higher than it was written: the script heard what the frame told.
      await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight !== 800);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
});

test('page: the link leads to a page that shows the same', async (t) => {
  for (const element of Object.keys(shown) as (keyof typeof shown)[])
    await t.test(element, async () => {
      const { page } = await put(snippetOf('page', settingOf(element, demo.url))!);
      await page.getByRole('link').click();
      await page.getByText(shown[element]).first().waitFor();
      await page.context().close();
    });
});

test('feed and poster: the addresses are there', async () => {
  for (const [transport, element, found] of [
    ['feed', 'job-board', '<rss'],
    ['feed', 'showcase', '<rss'],
    ['poster', 'alumni-directory', '<svg'],
    ['frame-address', 'hire-local', '<html'],
  ] as const) {
    const { code } = snippetOf(transport, settingOf(element, demo.url))!;
    const response = await fetch(code);
    const body = await response.text();
    assert.deepEqual([code, response.status, body.includes(found)], [code, 200, true]);
  }
});

test('a webmaster opens the builder of the gateway, copies two texts, and has a directory', async () => {
  for (const width of [360, 1280]) {
    const { page, complaints } = await visit(browser, `${demo.url}/builder`, width);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText('Terhubung', { exact: false }).first().waitFor();
    await page.getByLabel('Wilayah').selectOption('35.27');
    await page.getByLabel('Alamat halaman yang akan dipasangi').fill(`${site.url}/`);
    await page.getByLabel('Judul').fill('Lulusan Sampang');
    await page.getByLabel('Judul').press('Enter');
    await page.getByText(`Gateway ini sudah mengizinkan ${site.url}`).waitFor();
    await page.locator('.host').getByText('Lulusan Sampang').waitFor();
    assert.deepEqual(await violationsInside(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    const copied = async (name: string) => {
      await page
        .getByRole('button', { name: new RegExp(`^Salin: ${name}`) })
        .first()
        .click();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const [script, code] = [await copied('skrip'), await copied('potongan')];
    await page.locator('details.policy summary').click();
    const policy = await copied('kebijakan');
    assert.deepEqual(complaints, []);
    await page.context().close();

    const opened = await put({ script, code, policy: {} }, `default-src 'none'; ${policy}`);
    await opened.page.getByText('Lulusan Sampang').waitFor();
    await each['alumni-directory'].works(opened.page);
    assert.deepEqual(opened.complaints, []);
    await opened.page.context().close();
  }
});

test('each element is previewed under the policy of that page', async () => {
  const { page, complaints } = await visit(browser, `${demo.url}/builder`);
  for (const element of Object.keys(each)) {
    await page.locator(`input[name=element][value=${element}]`).check();
    await page.waitForFunction((tag) => {
      const place = document.querySelector('guyub-embed-builder')!.shadowRoot!.querySelector('.host');
      return place?.shadowRoot?.querySelector(tag)?.shadowRoot?.querySelector('section, button');
    }, `guyub-${element}`);
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});
