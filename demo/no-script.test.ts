import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { behindLink } from './behind-link.ts';
import { enterAsCoordinator } from './testing/hiring-actors.ts';
import { DAY, Scene } from './testing/hiring-scene.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let scene: Scene;
before(async () => {
  scene = await Scene.open('Kabupaten Sampang');
});
after(() => scene?.close());

/** A browser that runs no script; the gateway cannot tell. */
async function visitor(
  browser: Browser,
  path: string,
  width: number,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'id-ID',
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(new URL(path, scene.demo.url).href);
  return { page, context };
}

/** All rules, by a checker from outside: the page itself runs nothing. */
async function violations(page: Page): Promise<string[]> {
  const context = await scene.browser.newContext({ bypassCSP: true, viewport: page.viewportSize()! });
  try {
    const looked = await context.newPage();
    await looked.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? page.content().then((body) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
        : route.continue(),
    );
    await looked.goto(page.url());
    await looked.evaluate(axeSource);
    const found = await looked.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document),
    );
    return found.violations.map(
      ({ id, nodes }) => `${id} ${JSON.stringify(nodes.map(({ target }) => target))}`,
    );
  } finally {
    await context.close();
  }
}

const title = 'Seragam untuk 12 kader';

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Apa yang Anda butuhkan?').fill(title);
  await page.getByLabel('Barang atau jasa').first().fill('Seragam');
  await page.getByLabel('Jumlah').first().fill('12');
  await page.getByLabel('Satuan').first().fill('potong');
  await page.getByLabel('Kecamatan').selectOption('Omben');
  await page.getByLabel('Dibutuhkan tanggal').fill(scene.day(14));
  await page.getByLabel('Penawaran ditunggu sampai').fill(scene.day(5));
  await page.getByLabel('Rumah tangga').check();
  await page.getByLabel('Nama OPD, desa, lembaga, atau keluarga').fill('Keluarga Rekaan');
  await page.getByLabel('Nama yang dihubungi').fill('Bu Rekaan');
}

test('a visitor with no script finds a tailor and asks for a quote; the coordinator has it', async () => {
  const { page, context } = await visitor(scene.browser, '/pages/alumni-directory?region=35.27', 360);
  await page.getByRole('searchbox').fill('jahit');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL(/q=jahit/);
  const name = page.locator('guyub-alumni-directory .name').first();
  const tailor = await name.innerText();
  await name.click();
  await page.waitForURL(/alumni-directory\/[a-z0-9]+/);
  await page.getByRole('link', { name: 'Minta penawaran' }).click();
  await page.waitForURL(/\/pages\/hire-local\?.*person=/);
  assert.match(await page.locator('h1+p').innerText(), /Kabupaten Sampang\..* ditanya lebih dulu\./);
  assert.deepEqual(await violations(page), []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth).catch(() => true));

  // Too early and with a gap: the gap is said, what was typed is there.
  if (await page.getByLabel('Bidang').count()) await page.getByLabel('Bidang').fill('jahit');
  await fillIn(page);
  await page.getByRole('button', { name: 'Tambah baris' }).click();
  assert.equal(await page.getByLabel('Barang atau jasa').count(), 2);
  await page.getByRole('button', { name: 'Kirim permintaan' }).last().click();
  await page.getByRole('alert').waitFor();
  assert.deepEqual(await violations(page), []);
  const gap = page.getByRole('alert').getByRole('link');
  assert.match(await gap.innerText(), /^Nomor HP\/WhatsApp: /);
  await gap.click();
  assert.equal(await page.locator('#telephone:focus').count(), 1);
  assert.equal(await page.getByLabel('Apa yang Anda butuhkan?').inputValue(), title);
  await page.getByLabel('Nomor HP/WhatsApp').fill('0812 7000 4321');

  await scene.turnTo(scene.now + 60_000);
  await page.getByRole('button', { name: 'Kirim permintaan' }).last().click();
  await page.getByRole('heading', { name: `Terkirim: ${title}` }).waitFor();
  assert.deepEqual(await violations(page), []);
  const own = (await page.getByRole('link', { name: 'Buka halaman permintaan' }).getAttribute('href'))!;
  // Loaded again, it is not sent again.
  await page.reload();
  await page.getByRole('heading', { name: `Terkirim: ${title}` }).waitFor();
  // What opens the buyer's page never reaches a server, so it says what else can be done.
  await page.goto(own);
  await page.locator('noscript strong').waitFor();
  await page.getByRole('link', { name: 'hubungi kantor BLK' }).waitFor();
  await context.close();
  await scene.settle();

  const coordinator = await enterAsCoordinator(scene);
  const matter = coordinator.page.locator('details.matter', { hasText: title });
  await matter.waitFor();
  assert.equal(await matter.count(), 1);
  if (!(await matter.evaluate((one: HTMLDetailsElement) => one.open)))
    await matter.locator('summary').click();
  const invited = matter.locator('.people').first().getByRole('listitem');
  await invited.first().waitFor();
  assert.deepEqual(await invited.locator('b').allInnerTexts(), [tailor], 'who was picked is asked first');
  await scene.leave(coordinator);
  const buyer = await scene.enter('buyer', own, 360);
  await buyer.page.getByText('1 orang diundang').first().waitFor();
  await scene.leave(buyer);
});

test('a visitor with no script goes from a search to a job, applies, and is back at the search; the employer has it', async () => {
  const { page, context } = await visitor(scene.browser, '/pages/job-board?region=35.27', 360);
  await page.getByRole('searchbox').fill('seragam');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL(/q=seragam/);
  const job = await page.locator('a.open').first().innerText();
  await page.locator('a.open').first().click();
  await page.getByRole('heading', { level: 1, name: job }).waitFor();
  // Only what works here.
  assert.equal(await page.getByRole('link', { name: 'Lamar lewat papan kerja' }).count(), 0);
  await page.getByRole('link', { name: 'Isi formulir lamaran sederhana' }).click();
  await page.getByRole('heading', { level: 1, name: `Lamar: ${job}` }).waitFor();
  assert.deepEqual(await violations(page), []);

  await page.getByLabel('Pesan').fill('Bisa mulai Senin.');
  await page.getByRole('button', { name: 'Kirim lamaran' }).last().click();
  await page.getByRole('alert').waitFor();
  assert.deepEqual(await violations(page), []);
  const gaps = page.getByRole('alert').getByRole('link');
  assert.deepEqual(
    (await gaps.allInnerTexts()).map((text) => text.split(':')[0]),
    ['Nama Anda', 'Nomor HP/WhatsApp'],
  );
  assert.equal(await page.getByLabel('Pesan').inputValue(), 'Bisa mulai Senin.');
  await page.getByLabel('Nama Anda').fill('Pelamar Tanpa Skrip');
  await page.getByLabel('Nomor HP/WhatsApp').fill('0813 5559 8765');
  await scene.turnTo(scene.now + 60_000);
  await page.getByRole('button', { name: 'Kirim lamaran' }).last().click();
  await page.getByRole('heading', { name: `Terkirim: ${job}` }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.reload();
  await page.getByRole('heading', { name: `Terkirim: ${job}` }).waitFor();
  await page.getByRole('link', { name: 'Kembali ke daftar' }).click();
  await page.waitForURL(/q=seragam/);
  assert.equal(await page.getByRole('searchbox').inputValue(), 'seragam');
  assert.match(page.url(), /region=35\.27/);
  await context.close();
  await scene.settle();

  const client = await behindLink(scene.demo.url, await scene.coordinatorLink());
  const { posts } = await client.posts();
  const { link } = posts.find(({ posting }) => posting.card.title === job)!;
  const employer = await scene.enter('coordinator', link!, 360);
  await employer.page.getByText('Pelamar Tanpa Skrip').first().waitFor();
  assert.equal(await employer.page.getByText('Pelamar Tanpa Skrip').count(), 1, 'sent once');
  await scene.leave(employer);
});

test('a poster is one sheet, and what is typed from it leads to the list', async () => {
  await scene.turnTo(scene.now + DAY);
  for (const path of [
    '/poster/alumni-directory?region=35.27',
    `/poster/hire-local?region=35.09&skill=${encodeURIComponent('tukang servis AC dan kulkas keliling desa')}`,
    '/poster/job-board?region=15.07&lang=en',
  ]) {
    const { page, context } = await visitor(scene.browser, path, 1280);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    assert.deepEqual(
      boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]),
      [[595, 842]],
      path,
    );
    assert.deepEqual(await violations(page), [], path);
    await context.close();
  }
  const { page, context } = await visitor(scene.browser, '/poster/job-board?region=35.27&skill=jahit', 1280);
  const typed = await page.locator('.address').innerText();
  await page.goto(`http://${typed}`);
  const { pathname, search } = new URL(page.url());
  assert.equal(pathname + search, '/pages/job-board?region=35.27&q=jahit');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'jahit');
  await context.close();
});
