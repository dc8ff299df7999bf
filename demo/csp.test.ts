import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openDemo, type Demo } from './demo.ts';
import { launch, visit } from './testing/browser.ts';
import { copyOfWorkbooks } from './testing/fresh.ts';
import { printed } from './testing/printed.ts';

const folder = mkdtempSync(join(tmpdir(), 'guyub-policy-'));
let demo: Demo;
let browser: Browser;
before(async () => {
  const books = copyOfWorkbooks(folder);
  demo = await openDemo({ data: join(folder, 'data'), books, port: 0, say: () => {} });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await demo?.close();
  rmSync(folder, { recursive: true, force: true });
});

// What docs/guides/csp.md promises to be enough: for all of them, and what an element adds.
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const pictures = "; img-src 'self'";
const twoScripts = " 'allow-duplicates'";

/** A page with nothing but these, under that policy. */
function bare(policy: string, scripts: readonly string[], body: string) {
  const tags = scripts.map((name) => `<script type="module" src="${name}.js"></script>`).join('');
  const html = `<!doctype html><html lang="id"><head><title>Halaman</title>${tags}</head><body>${body}</body></html>`;
  return visit(browser, `${demo.url}/kosong.html`, 1280, (route) =>
    route.fulfill({
      body: html,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
    }),
  );
}

const button =
  '<guyub-hire-local source="/" region="15.07" skill="kue"><a href="/kontak">Kontak</a></guyub-hire-local>';
const showcase =
  '<guyub-showcase source="/" region="15.07" skill="snack"><a href="/kontak">Kontak</a></guyub-showcase>';

async function ask(page: Page): Promise<void> {
  await page.locator('guyub-hire-local').first().getByRole('button').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Minta penawaran' }).click();
  await page.getByLabel('Apa yang Anda butuhkan?').waitFor();
}

test('the button, its dialog and its form', async () => {
  const { page, complaints } = await bare(strict, ['guyub-hire-local'], button);
  await ask(page);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the inbox of a coordinator', async () => {
  const { link } = demo.coordinators.find(({ name }) => name.includes('Tanjung Jabung Timur'))!;
  const body = '<guyub-inbox source="/"></guyub-inbox>';
  const { page, complaints } = await bare(strict, ['guyub-inbox'], body);
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await page.getByText('Belum ada permintaan').waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the showcase needs a place for pictures; its codes, files and posters need nothing', async () => {
  const without = await bare(strict, ['guyub-showcase'], showcase);
  const more = (page: Page) => page.getByRole('button', { name: 'Lainnya tentang Snack box rapat' }).first();
  // Not for the picture: the browser may say that it is dead before anybody looks, and then it is gone.
  await more(without.page).waitFor();
  for (let i = 0; i < 400 && without.complaints.length === 0; i++) await without.page.waitForTimeout(50);
  assert.match(without.complaints.join(), /img-src/);
  await without.page.context().close();

  const { page, complaints } = await bare(strict + pictures, ['guyub-showcase'], showcase);
  await more(page).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tampilkan kode QR' }).click();
  await dialog.locator('.qr').waitFor();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Simpan kontak' }).click();
  assert.match((await download).suggestedFilename(), /\.vcf$/);
  assert.match((await printed(page, 'Cetak poster')).text, /Snack box/i);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('button and showcase on one page', async () => {
  const scripts = ['guyub-hire-local', 'guyub-showcase'];
  const { page, complaints } = await bare(strict + twoScripts + pictures, scripts, button + showcase);
  await page.getByRole('button', { name: 'Pesan' }).first().waitFor();
  await ask(page);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
