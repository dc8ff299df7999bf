import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { PAUSE } from './testing/script-host.ts';
import {
  DIV,
  drawn,
  LEDGER,
  LINK,
  LOADER,
  ours,
  rest,
  stage,
  TAGS,
  times,
  told,
  type Stage,
} from './testing/loader-stage.ts';

const FAR = '<div style="height:9000px"></div>';

let at: Stage;
before(async () => {
  at = await stage();
});
after(() => at?.close());
beforeEach(() => at.reset());

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
      const { page, asked, complaints } = await at.open(head, body);
      for (const tag of TAGS) {
        await drawn(page, tag);
        assert.equal(await page.locator(tag).count(), 1);
        assert.equal(times(asked, `${tag}.js`), 1);
      }
      // The mark keeps its place, and what stood in it is the element's.
      assert.equal(await page.locator('div[data-guyub] > guyub-fair-split > a').count(), 1);
      const link = page.locator(
        'p > span > guyub-hire-local[skill=kue][source="/"][label="Minta penawaran"] > a[href="/kontak"]',
      );
      assert.equal(await link.count(), 1);
      assert.equal(await page.locator('a guyub-hire-local').count(), 0);
      assert.deepEqual(complaints, []);
      await page.close();
    });

  test('it leaves no name that a page could meet', async () => {
    const { page } = await at.open(LOADER, LEDGER);
    await drawn(page, 'guyub-ledger');
    const names = await page.evaluate(() => Object.keys(globalThis).filter((name) => /guyub/i.test(name)));
    assert.deepEqual(names, []);
    await page.close();
  });
});

describe('only what is near', () => {
  test('ten elements far below load nothing until the reader comes, and then the one that is there', async () => {
    const far = Array.from({ length: 5 }, () => FAR + LEDGER).join('') + (FAR + DIV).repeat(5);
    const { page, asked } = await at.open(LOADER, `<h1>Berita</h1>${far}`);
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
    const { page, asked } = await at.open(
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
    const { page, asked } = await at.open(
      LOADER + hidden,
      `<div>${LEDGER}</div>${FAR}<div><guyub-fair-split></guyub-fair-split></div>`,
    );
    await drawn(page, 'guyub-ledger');
    await rest(page);
    assert.equal(times(asked, 'guyub-fair-split.js'), 0);
    await page.close();
  });

  test('where a browser cannot tell what is near, all are loaded', async () => {
    const { page } = await at.open(LOADER, FAR + LEDGER, {
      before: 'delete globalThis.IntersectionObserver',
    });
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
    const { page, asked, complaints } = await at.open(LOADER, '<main>Beranda</main>', { before: counting });
    await rest(page);
    assert.deepEqual(asked, ['guyub-loader.js']);
    for (let visit = 1; visit <= 3; visit++) {
      await show(page, LEDGER + DIV + LINK);
      for (const tag of TAGS) await drawn(page, tag);
      await show(page, 'Beranda');
    }
    assert.equal(times(asked, 'guyub-ledger.js'), 1);
    assert.equal(await watched(page), 0);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('what is gone before the reader came is let go, and found again when it comes back', async () => {
    const { page, asked } = await at.open(LOADER, '<main></main>', { before: counting });
    await show(page, FAR + LEDGER);
    await page.waitForFunction(() => (globalThis as unknown as { watched: Set<Element> }).watched.size === 1);
    await page.evaluate(() => {
      const { page } = Object.assign(globalThis, { page: document.querySelector('guyub-ledger')! });
      page.remove();
    });
    await page.waitForFunction(() => (globalThis as unknown as { watched: Set<Element> }).watched.size === 0);
    assert.deepEqual(asked, ['guyub-loader.js']);
    await page.evaluate(() => document.body.prepend((globalThis as unknown as { page: Element }).page));
    await drawn(page, 'guyub-ledger');
    await page.close();
  });

  test('a link that is gone while its script is on the way does no harm, and may come back', async () => {
    const { page, complaints } = await at.open(LOADER, '<main></main>');
    await page.route('**/guyub-hire-local.js', async (route) => {
      await page.evaluate(() => {
        const kept = document.querySelector('main > p > a')!;
        Object.assign(globalThis, { kept });
        kept.remove();
      });
      await route.continue();
    });
    await show(page, LINK);
    await page.waitForFunction(() => customElements.get('guyub-hire-local'));
    await rest(page);
    assert.equal(await page.locator('guyub-hire-local').count(), 0);
    await page.evaluate(() => document.body.append((globalThis as unknown as { kept: Element }).kept));
    await drawn(page, 'guyub-hire-local');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('a link of which half has arrived waits for its words', async () => {
    const body = `<script type="module" async src="/guyub/guyub-hire-local.js"></script>${LINK.replace('penawaran', `${PAUSE}penawaran`)}`;
    const { page } = await at.open(LOADER, body);
    await drawn(page, 'guyub-hire-local');
    assert.equal(await page.locator('guyub-hire-local').getAttribute('label'), 'Minta penawaran');
    await page.close();
  });

  test('of what a mark says only names are believed', async () => {
    const odd = ['../../jahat', 'x/y', 'JAHAT', '', 'a b', '//jahat.example/x'];
    const body = odd.map((name) => `<div data-guyub="${name}"><a href="/kontak">Kontak</a></div>`).join('');
    const { page, asked, complaints } = await at.open(LOADER, body);
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
      const { page, asked, complaints } = await at.open(LOADER, body);
      await told(page, complaints);
      assert.deepEqual([...new Set(asked)], ['guyub-loader.js', name]);
      // It is not there: said once, with its address.
      assert.equal(ours(complaints).length, 1);
      assert.match(ours(complaints)[0]!, new RegExp(`/guyub/${name} is missing, blocked or changed`));
      await page.close();
    });
});
