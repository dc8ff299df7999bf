import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { integrityOf } from '../scripts/cdn-manifest.mjs';
import { launch } from './testing/browser.ts';
import { built, host, type Host } from './testing/script-host.ts';

let scripts: Record<string, string>;
let browser: Browser;
let site: Host;
let cdn: Host;
before(async () => {
  [scripts, browser, site, cdn] = await Promise.all([built(), launch(), host(), host()]);
});
after(async () => {
  await Promise.all([browser?.close(), site?.close(), cdn?.close()]);
});
beforeEach(() => {
  for (const { files } of [site, cdn]) {
    files.clear();
    for (const [name, body] of Object.entries(scripts)) files.set(`/guyub/${name}`, { body });
  }
});

interface Seen {
  readonly page: Page;
  /** Names of files asked for from `guyub/`. */
  readonly asked: string[];
  readonly complaints: string[];
}

const LOADER = '<script src="/guyub/guyub-loader.js"></script>';
const LEDGER = '<guyub-ledger><a href="/kontak">Kontak</a></guyub-ledger>';
const DIV = '<div data-guyub="fair-split"><a href="/kontak">Kontak</a></div>';
const LINK =
  '<p>Ada pesanan? <a data-guyub="hire-local" data-source="/" data-skill="kue" href="/kontak">Minta penawaran</a></p>';
const FAR = '<div style="height:9000px"></div>';

/** A page of the site with these in it, opened. */
async function open(
  head: string,
  body = LEDGER + DIV + LINK,
  { policy = '', before = '' }: { policy?: string; before?: string } = {},
): Promise<Seen> {
  site.files.set('/', {
    body: `<!doctype html><html lang="id"><head><title>Halaman</title>${head}</head><body>${body}</body></html>`,
    headers: policy ? { 'Content-Security-Policy': policy } : {},
  });
  site.files.set('/favicon.ico', { body: '' });
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  page.setDefaultTimeout(5000);
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

const drawn = (page: Page, tag: string) =>
  page.waitForFunction(
    (name) =>
      [...document.querySelectorAll(name)].some((one) => one.shadowRoot?.querySelector('section, button')),
    tag,
  );
/** Long enough for what should not happen. */
const rest = (page: Page) => page.waitForTimeout(400);
const ours = (complaints: readonly string[]) => complaints.filter((line) => line.startsWith('guyub-loader:'));
const times = (asked: readonly string[], name: string) => asked.filter((one) => one === name).length;

describe('each way onto a page', () => {
  const inject = (more: string) => `<script>addEventListener('load', () => {
    const script = document.createElement('script');
    script.src = '/guyub/guyub-loader.js';
    ${more}
    document.body.append(script);
  })</script>`;
  const module = LOADER.replace('script ', 'script type="module" ');
  for (const [way, head, body] of [
    ['in the head', LOADER],
    ['async', LOADER.replace('script ', 'script async ')],
    ['deferred', LOADER.replace('script ', 'script defer ')],
    ['as a module', module],
    ['at the end of the body', '', LEDGER + DIV + LINK + LOADER],
    ['with a number behind its name', LOADER.replace('.js', '.js?ver=6.1')],
    ['by a tag manager', inject('')],
    ['by a tag manager, as a module', inject("script.type = 'module';")],
    ['twice', LOADER + LOADER],
    ['twice, in two forms', LOADER + module.replace('.js', '.js?2')],
    ['beside the script itself', `${LOADER}<script type="module" src="/guyub/guyub-ledger.js"></script>`],
    [
      'beside the script itself, the other way round',
      `<script type="module" src="/guyub/guyub-ledger.js"></script>${LOADER}`,
    ],
  ] as const)
    test(way, async () => {
      const { page, asked, complaints } = await open(head, body);
      for (const tag of ['guyub-ledger', 'guyub-fair-split', 'guyub-hire-local']) {
        await drawn(page, tag);
        assert.equal(await page.locator(tag).count(), 1);
        assert.equal(times(asked, `${tag}.js`), 1);
      }
      // The mark keeps its place, and what stood in it is the element's.
      assert.equal(await page.locator('div[data-guyub] > guyub-fair-split > a').count(), 1);
      const link = page.locator('p > span > guyub-hire-local[skill=kue][source="/"] > a[href="/kontak"]');
      assert.equal(await link.count(), 1);
      assert.equal(await page.locator('a guyub-hire-local').count(), 0);
      assert.deepEqual(complaints, []);
      await page.close();
    });

  test('it leaves no name that a page could meet', async () => {
    const { page } = await open(LOADER, LEDGER);
    await drawn(page, 'guyub-ledger');
    const names = await page.evaluate(() => Object.keys(globalThis).filter((name) => /guyub/i.test(name)));
    assert.deepEqual(names, []);
    await page.close();
  });
});

describe('only what is near', () => {
  test('ten elements far below load nothing until the reader comes, and then the one that is there', async () => {
    const far = Array.from({ length: 5 }, () => FAR + LEDGER).join('') + (FAR + DIV).repeat(5);
    const { page, asked } = await open(LOADER, `<h1>Berita</h1>${far}`);
    await rest(page);
    assert.deepEqual(asked, ['guyub-loader.js']);
    await page.locator('guyub-ledger').nth(2).scrollIntoViewIfNeeded();
    await drawn(page, 'guyub-ledger');
    await rest(page);
    assert.equal(times(asked, 'guyub-ledger.js'), 1);
    assert.equal(times(asked, 'guyub-fair-split.js'), 0);
    await page.close();
  });

  test('in a closed panel it waits until that is opened', async () => {
    const { page, asked } = await open(
      LOADER,
      `<div id="panel" style="display:none"><div>${LEDGER}</div></div>`,
    );
    await rest(page);
    assert.deepEqual(asked, ['guyub-loader.js']);
    await page.evaluate(() => (document.querySelector<HTMLElement>('#panel')!.style.display = 'block'));
    await drawn(page, 'guyub-ledger');
    await page.close();
  });

  test('a page that hides elements until they are there sees them nevertheless', async () => {
    const hidden = '<style>:not(:defined) { display: none }</style>';
    const { page, asked } = await open(
      LOADER + hidden,
      `<div>${LEDGER}</div>${FAR}<div><guyub-fair-split></guyub-fair-split></div>`,
    );
    await drawn(page, 'guyub-ledger');
    await rest(page);
    assert.equal(times(asked, 'guyub-fair-split.js'), 0);
    await page.close();
  });

  test('where a browser cannot tell what is near, all are loaded', async () => {
    const { page } = await open(LOADER, FAR + LEDGER, { before: 'delete globalThis.IntersectionObserver' });
    await drawn(page, 'guyub-ledger');
    await page.close();
  });
});

describe('pages that change', () => {
  /** Counts what is observed. */
  const counting = `globalThis.watched = new Set();
    for (const [name, change] of [['observe', 'add'], ['unobserve', 'delete']]) {
      const given = IntersectionObserver.prototype[name];
      IntersectionObserver.prototype[name] = function (target) { watched[change](target); return given.call(this, target); };
    }`;
  const watched = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { watched: Set<Element> }).watched.size);
  const show = (page: Page, html: string) =>
    page.evaluate((content) => {
      document.querySelector('main')!.innerHTML = content;
    }, html);

  test('what comes after a navigation in the page is found: tags, marks and links', async () => {
    const { page, asked, complaints } = await open(LOADER, '<main>Beranda</main>', { before: counting });
    await rest(page);
    assert.deepEqual(asked, ['guyub-loader.js']);
    for (let visit = 1; visit <= 3; visit++) {
      await show(page, LEDGER + DIV + LINK);
      for (const tag of ['guyub-ledger', 'guyub-fair-split', 'guyub-hire-local']) await drawn(page, tag);
      await show(page, 'Beranda');
    }
    assert.equal(times(asked, 'guyub-ledger.js'), 1);
    assert.equal(await watched(page), 0);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('what is gone before the reader came is let go, and found again when it comes back', async () => {
    const { page, asked } = await open(LOADER, '<main></main>', { before: counting });
    await show(page, FAR + LEDGER);
    await rest(page);
    assert.equal(await watched(page), 1);
    await page.evaluate(() => {
      const { page } = Object.assign(globalThis, { page: document.querySelector('guyub-ledger')! });
      page.remove();
    });
    await rest(page);
    assert.equal(await watched(page), 0);
    assert.deepEqual(asked, ['guyub-loader.js']);
    await page.evaluate(() => document.body.prepend((globalThis as unknown as { page: Element }).page));
    await drawn(page, 'guyub-ledger');
    await page.close();
  });

  test('what is gone while its script is on the way does no harm', async () => {
    const { page, complaints } = await open(LOADER, '<main></main>');
    await page.route('**/guyub-hire-local.js', async (route) => {
      await page.evaluate(() => document.querySelector('main')!.replaceChildren());
      await route.continue();
    });
    await show(page, LINK);
    await page.waitForFunction(() => customElements.get('guyub-hire-local'));
    await rest(page);
    assert.equal(await page.locator('guyub-hire-local').count(), 0);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('of what a mark says only names are believed', async () => {
    const odd = ['../../jahat', 'x/y', 'JAHAT', '', 'a b', '//jahat.example/x'];
    const body = odd.map((name) => `<div data-guyub="${name}"><a href="/kontak">Kontak</a></div>`).join('');
    const { page, asked, complaints } = await open(LOADER, body);
    await rest(page);
    assert.deepEqual(asked, ['guyub-loader.js']);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

describe('which script', () => {
  for (const [what, body, name] of [
    [
      'a gateway',
      '<guyub-alumni-directory source="https://guyub.example.go.id"></guyub-alumni-directory>',
      'guyub.js',
    ],
    [
      'a file',
      '<guyub-alumni-directory source="snapshot:./guyub.json"></guyub-alumni-directory>',
      'guyub-snapshot.js',
    ],
    [
      'a sheet',
      '<div data-guyub="alumni-directory" data-source="sheet:https://docs.google.com/x"></div>',
      'guyub-sheet.js',
    ],
    [
      'a file, of a showcase',
      '<guyub-showcase source="snapshot:./guyub.json"></guyub-showcase>',
      'guyub-showcase-snapshot.js',
    ],
    [
      'what the provider around it has',
      '<guyub-provider source="shards:/data/#ed25519-x"><guyub-alumni-directory></guyub-alumni-directory></guyub-provider>',
      'guyub-shards.js',
    ],
  ] as const)
    test(`follows from the source: ${what}`, async () => {
      const { page, asked, complaints } = await open(LOADER, body);
      await rest(page);
      assert.deepEqual([...new Set(asked)], ['guyub-loader.js', name]);
      // It is not there: said once, with its address.
      assert.equal(ours(complaints).length, 1);
      assert.match(ours(complaints)[0]!, new RegExp(`/guyub/${name} is missing, blocked`));
      await page.close();
    });
});

describe('pinned', () => {
  const english = '<guyub-ledger locale="en"><a href="/kontak">Kontak</a></guyub-ledger>';
  const pinned = (at = '') =>
    `<script async src="${at}/guyub/guyub-loader.js" crossorigin="anonymous"
      integrity="${integrityOf(scripts['guyub-loader.js']!)}" data-manifest="${integrityOf(scripts['manifest.json']!)}"></script>`;
  const listOf = () => JSON.parse(scripts['guyub-ledger.json']!) as Record<string, object>;
  const names = () => JSON.parse(scripts['manifest.json']!).files['guyub-ledger.js'].imports as string[];
  const harm = (name: string) =>
    cdn.files.set(`/guyub/${name}`, { body: `globalThis.harmed = true;${scripts[name]}` });
  const harmed = (page: Page) => page.evaluate(() => 'harmed' in globalThis);

  test('everything that fits runs, also from another origin, also its parts', async () => {
    const { page, asked, complaints } = await open(pinned(cdn.url), english + DIV + LINK);
    for (const tag of ['guyub-ledger', 'guyub-fair-split', 'guyub-hire-local']) await drawn(page, tag);
    const words = Object.keys(listOf()).find((name) => name.startsWith('ledger-words-en'))!;
    assert.equal(times(asked, words), 1);
    assert.equal(times(asked, 'manifest.json'), 1);
    assert.equal(new Set(asked).size, asked.length, 'nothing is loaded twice');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const [what, change] of [
    ['the list', () => harm('manifest.json')],
    ['a script', () => harm('guyub-ledger.js')],
    ['what a script imports', () => harm(names()[0]!)],
    ['the list of parts', () => harm('guyub-ledger.json')],
    [
      'nothing, but the script is not in the list',
      () => {
        const { files } = JSON.parse(scripts['manifest.json']!);
        delete files['guyub-ledger.js'];
        scripts = { ...scripts, 'manifest.json': JSON.stringify({ files }) };
        cdn.files.set('/guyub/manifest.json', { body: scripts['manifest.json']! });
      },
    ],
  ] as const)
    test(`changed: ${what}. It is refused in one line, and the link stays`, async (t) => {
      const kept = scripts;
      t.after(() => (scripts = kept));
      change();
      const { page, complaints } = await open(pinned(cdn.url), english);
      for (let i = 0; i < 60 && ours(complaints).length === 0; i++) await page.waitForTimeout(50);
      await rest(page);
      assert.equal(ours(complaints).length, 1, complaints.join('\n'));
      assert.match(ours(complaints)[0]!, /What the page has there itself stays\.$/);
      assert.equal(await harmed(page), false);
      assert.ok(await page.getByRole('link', { name: 'Kontak' }).isVisible());
      await page.close();
    });

  test('changed: a part that is imported later. It does not run', async () => {
    harm(Object.keys(listOf()).find((name) => name.startsWith('ledger-words-en'))!);
    const { page, complaints } = await open(pinned(cdn.url), english);
    await page.waitForFunction(() => customElements.get('guyub-ledger'));
    for (let i = 0; i < 60 && ours(complaints).length === 0; i++) await page.waitForTimeout(50);
    await rest(page);
    assert.match(ours(complaints).join(), /ledger-words-en\S+ is missing, blocked, or another file/);
    assert.equal(await harmed(page), false);
    await page.close();
  });

  test('the same change runs where nothing is pinned', async () => {
    harm('guyub-ledger.js');
    const { page } = await open(`<script async src="${cdn.url}/guyub/guyub-loader.js"></script>`, LEDGER);
    await drawn(page, 'guyub-ledger');
    assert.equal(await harmed(page), true);
    await page.close();
  });

  const strict =
    "default-src 'none'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; " +
    "trusted-types guyub-loader lit-html 'allow-duplicates'; ";
  const all = english + DIV + LINK;

  for (const [what, head, policy] of [
    ["script-src 'self'", () => LOADER, `${strict}script-src 'self'`],
    ["script-src 'self', pinned", pinned, `${strict}script-src 'self'`],
    ['a nonce', () => LOADER.replace('script ', 'script nonce="abc" '), `${strict}script-src 'nonce-abc'`],
    [
      'a nonce, pinned',
      () => pinned().replace('script ', 'script nonce="abc" '),
      `${strict}script-src 'nonce-abc' 'strict-dynamic'`,
    ],
    [
      'a hash and strict-dynamic, pinned',
      pinned,
      () => `${strict}script-src '${integrityOf(scripts['guyub-loader.js']!)}' 'strict-dynamic'`,
    ],
  ] as const)
    test(`under a strict policy: ${what}`, async () => {
      const rules = typeof policy === 'string' ? policy : policy();
      const { page, complaints } = await open(head(), all.replace('locale="en"', ''), { policy: rules });
      for (const tag of ['guyub-ledger', 'guyub-fair-split', 'guyub-hire-local']) await drawn(page, tag);
      assert.deepEqual(complaints, []);
      await page.close();
    });

  test('a policy that does not name guyub-loader: one line, and the link stays', async () => {
    const policy = `${strict.replace('guyub-loader ', '')}script-src 'self'`;
    const { page, asked, complaints } = await open(LOADER, LEDGER, { policy });
    await rest(page);
    assert.deepEqual(asked, ['guyub-loader.js']);
    assert.equal(ours(complaints).length, 1);
    assert.ok(await page.getByRole('link', { name: 'Kontak' }).isVisible());
    await page.close();
  });
});
