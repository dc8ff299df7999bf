import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { violations, violationsInside } from './testing/accessible.ts';
import { visit } from './testing/browser.ts';
import { ownStage } from './testing/own-stage.ts';

const { demo, browser } = await ownStage();

const people = (page: Page) => page.locator('a.name');
const withoutScript = async (
  path: string,
  width = 1280,
): Promise<{ page: Page; context: BrowserContext }> => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 900 },
    locale: 'id-ID',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(demo.url + path);
  return { page, context };
};

for (const width of [360, 1280])
  test(`without a script, at ${width} px: search, filters, order, further pages and one person`, async () => {
    const { page, context } = await withoutScript('/pages/alumni-directory?region=35.27&page-size=10', width);
    assert.equal(await people(page).count(), 10);
    await page.getByRole('searchbox').fill('jahit');
    await page.getByRole('button', { name: 'Cari' }).click();
    await page.waitForURL(/q=jahit/);
    assert.equal(await page.getByRole('searchbox').inputValue(), 'jahit');
    assert.match(
      page.url(),
      /region=35\.27.*page-size=10|page-size=10.*region=35\.27/,
      'the page stays what it is',
    );
    const all = Number.parseInt(await page.locator('#count').innerText());

    await page.locator('summary', { hasText: 'Kecamatan' }).click();
    await page.getByRole('checkbox', { name: /^Omben/ }).check();
    await page.getByRole('button', { name: 'Terapkan' }).first().click();
    await page.waitForURL(/subdistrict=Omben/);
    const some = Number.parseInt(await page.locator('#count').innerText());
    assert.ok(some > 0 && some < all, `${some} of ${all}`);
    for (const place of await page.locator('.card .quiet', { hasText: 'Kec.' }).allTextContents())
      assert.match(place, /Omben/);
    await page.locator('summary', { hasText: 'Kecamatan' }).click();
    assert.ok(await page.getByRole('checkbox', { name: /^Omben/ }).isChecked());

    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('Omben'));
    await page.getByLabel('Urutkan').selectOption('name');
    await page.getByRole('button', { name: 'Cari' }).click();
    await page.waitForURL(/sort=name/);
    const first = await people(page).allTextContents();
    assert.deepEqual(first, first.toSorted(new Intl.Collator('id').compare));
    await page.getByRole('link', { name: 'Tampilkan lebih banyak' }).click();
    await page.waitForURL(/after=/);
    const second = await people(page).allTextContents();
    assert.equal(second.length, 10);
    assert.ok(second[0]! > first.at(-1)!, 'goes on in that order');

    const name = second[0]!;
    await people(page).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('term').filter({ hasText: 'Bidang pelatihan' }).waitFor();
    assert.match(
      (await page.getByRole('link', { name: 'Minta penawaran' }).getAttribute('href'))!,
      /^\/pages\/hire-local\?.*person=/,
    );
    await page.getByRole('link', { name: 'Kembali ke daftar' }).click();
    await page.getByRole('searchbox').waitFor();
    assert.deepEqual(await people(page).allTextContents(), second, 'the same question, the same page of it');
    // Nothing is there that does nothing.
    for (const dead of ['Kartu', 'Daftar', 'Terdekat'])
      assert.equal(await page.getByRole('button', { name: dead, exact: true }).count(), 0, dead);
    assert.equal(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth).catch(() => 0),
      0,
    );
    await context.close();
  });

test('without a script: a job by its kind, and a product with its maker', async () => {
  const { page, context } = await withoutScript('/pages/job-board?region=35.27', 360);
  await page.getByRole('button', { name: /^Lowongan kerja/ }).click();
  await page.waitForURL(/kind=vacancy/);
  await page.getByRole('button', { name: 'Cari' }).click();
  await page.waitForURL((url) => url.searchParams.has('q'));
  assert.match(page.url(), /kind=vacancy/, 'stays chosen');
  await page.locator('#filter-skill').selectOption({ index: 1 });
  await page.getByLabel('Urutkan').selectOption('closing');
  await page.getByRole('button', { name: 'Terapkan' }).click();
  await page.waitForURL(/sort=closing/);
  assert.match(page.url(), /skill=[^&]/);
  const title = await page.locator('a.open').first().innerText();
  await page.locator('a.open').first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();

  await page.goto(`${demo.url}/pages/showcase?region=15.07&skill=kue`);
  const product = await people(page).first().innerText();
  await people(page).first().click();
  await page.getByRole('heading', { level: 1, name: product }).waitFor();
  await page.getByRole('link', { name: 'Pesan' }).waitFor();
  await context.close();
});

/**
 * Before any script of the page: what the parser has made, and what moves, while it is parsed and afterwards.
 * A browser paints a page before it has all of it; what comes later may make room for itself then.
 */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen = { parsing: 0, moved: 0, isDrawn: false, first: [] as Element[] };
    Object.assign(globalThis, { seen });
    const add = (entries: readonly PerformanceEntry[]) => {
      for (const { value } of entries as readonly (PerformanceEntry & { value: number })[])
        seen[seen.isDrawn ? 'moved' : 'parsing'] += value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const root = document.querySelector('[deep-link]')?.shadowRoot;
      seen.first = [...(root?.querySelectorAll('*') ?? [])];
      // The frame after the next: the whole page has been painted once.
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            add(observer.takeRecords());
            seen.isDrawn = true;
          }),
        ),
      );
    });
  });
const isDrawn = (page: Page) =>
  page.waitForFunction(() => (globalThis as unknown as { seen?: { isDrawn: boolean } }).seen?.isDrawn);
const whatHappened = (page: Page) =>
  page.evaluate(() => {
    const { seen } = globalThis as unknown as {
      seen: { parsing: number; moved: number; first: Element[] };
    };
    const now = new Set(document.querySelector('[deep-link]')!.shadowRoot!.querySelectorAll('*'));
    return {
      parsing: seen.parsing,
      moved: seen.moved,
      before: seen.first.length,
      kept: seen.first.filter((node) => now.has(node)).length,
    };
  });
/** The element's script comes when somebody says so. */
async function heldScript(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\/guyub-(page|framed)\.js$/, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
const updated = (page: Page) =>
  page.waitForFunction(
    () => (document.querySelector('[deep-link]') as unknown as { hasUpdated?: boolean }).hasUpdated,
  );

for (const path of [
  '/pages/alumni-directory?region=35.27',
  '/pages/alumni-directory?q=jahit&subdistrict=Omben&regency=kemendagri%3A35.27',
  '/pages/alumni-directory?q=qwxyz',
  '/pages/job-board?region=35.27&kind=vacancy&sort=closing',
  '/pages/showcase?region=15.07',
  '/frames/alumni-directory?region=35.27&lang=jv&brand=%237a1f5c',
])
  for (const width of [360, 1280])
    test(`with a script ${path} at ${width} px goes on with what the server has drawn: asks nothing, moves nothing`, async () => {
      const { page, complaints } = await visit(browser, 'about:blank', width);
      const asked: string[] = [];
      page.on('request', (request) => {
        if (/\/v1\/(?!photos)/.test(request.url())) asked.push(request.url());
      });
      await watch(page);
      const come = await heldScript(page);
      await page.goto(demo.url + path, { waitUntil: 'commit' });
      await isDrawn(page);
      come();
      await updated(page);
      await page.waitForLoadState('networkidle');
      const { parsing, moved, before, kept } = await whatHappened(page);
      assert.ok(before > 20, `${before} nodes were drawn`);
      assert.equal(kept, before, 'the same nodes');
      assert.equal(moved, 0);
      // Web Vitals call 0.1 good.
      assert.ok(parsing < 0.05, `moved by ${parsing} while it was parsed`);
      assert.deepEqual(asked, []);
      assert.deepEqual(complaints, []);
      assert.deepEqual(await violationsInside(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
      await page.context().close();
    });

test('it is alive: a search, a person in a dialog, further people below', async () => {
  const { page, complaints } = await visit(
    browser,
    `${demo.url}/pages/alumni-directory?page-size=5&region=35.27`,
  );
  await updated(page);
  await page.getByRole('link', { name: 'Tampilkan lebih banyak' }).click();
  await people(page).nth(9).waitFor();
  await people(page).first().click();
  await page.getByRole('dialog').getByRole('term').first().waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
  await page.getByRole('searchbox').fill('jahit omben');
  await page.waitForURL(/guyub=q/);
  await page.getByText('11 orang').waitFor();
  // What the address says now, a server draws, too.
  const shown = await people(page).allTextContents();
  await page.reload();
  await updated(page);
  assert.deepEqual(await people(page).allTextContents(), shown);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('what was written and ticked before the script came is not lost', async () => {
  const context = await browser.newContext({ locale: 'id-ID' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const come = await heldScript(page);
  await page.goto(`${demo.url}/pages/alumni-directory?region=35.27`, { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('jahit');
  await page.locator('summary', { hasText: 'Kecamatan' }).click();
  await page.getByRole('checkbox', { name: /^Omben/ }).check();
  come();
  await page.waitForURL(/guyub=.*jahit.*Omben/);
  assert.equal(await page.locator('#text').inputValue(), 'jahit');
  assert.ok(await page.getByRole('checkbox', { name: /^Omben/ }).isChecked());
  await context.close();
});

test('where this browser draws something else, it draws anew, and works', async () => {
  const { page, complaints } = await visit(
    browser,
    `${demo.url}/pages/alumni-directory?page-size=5`,
    1280,
    async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      const other = body.replace(/,"next":"[^"]*"\}\}<\/script>/, '}}</script>');
      assert.notEqual(other, body);
      await route.fulfill({ response, body: other });
    },
  );
  await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).click();
  await people(page).nth(9).waitFor();
  assert.equal(await page.locator('#text').count(), 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const path of [
  '/pages/alumni-directory?region=35.27',
  '/pages/showcase?region=15.07',
  '/pages/showcase/tidak-ada',
])
  test(`${path} is accessible as a whole, light and dark, and so is what it leads to`, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 360, height: 800 },
        locale: 'id-ID',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.goto(demo.url + path);
      assert.deepEqual(await violations(page), []);
      if ((await people(page).count()) > 0) {
        await page.goto(new URL((await people(page).first().getAttribute('href'))!, demo.url).href);
        await page.getByRole('heading', { level: 1 }).waitFor();
        assert.deepEqual(await violations(page), []);
      }
      await context.close();
    }
  });

test('answers in a page of somebody else: dated, taken once, and not if they are something else', async () => {
  const html = await (await fetch(`${demo.url}/pages/alumni-directory?region=35.27&lang=id`)).text();
  const { answers } = JSON.parse(/data-guyub-answers>(.*?)<\/script>/s.exec(html)![1]!) as {
    answers: [string, { asOf: string }][];
  };
  answers[0]![1].asOf = '2026-03-01T00:00:00Z';
  for (const [data, brings] of [
    [JSON.stringify({ answers }), true],
    ['{"answers":[["x",{"items":[{}]}]]}', false],
    ['nonsense', false],
  ] as const) {
    const { page } = await visit(browser, demo.url, 1280, async (route) => {
      await route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="id"><title>x</title><script type="module" src="/guyub/guyub-answered.js"></script>
<guyub-alumni-directory source="/" region="35.27"><script type="application/json" data-guyub-answers>${data}</script></guyub-alumni-directory>`,
      });
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByText(/^\d+ orang$/).waitFor();
    assert.equal(await page.getByText('Data per 1 Maret 2026.').count(), brings ? 1 : 0);
    assert.equal(asked.some((url) => url.includes('/v1/')) && brings, false);
    await page.getByRole('searchbox').fill('jahit omben');
    await page.getByText('11 orang').waitFor();
    await page.context().close();
  }
});
