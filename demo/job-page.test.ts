import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from './testing/browser.ts';
import { ownStage } from './testing/own-stage.ts';

const { demo, browser } = await ownStage();

const updated = (page: Page) =>
  page.waitForFunction(
    () => (document.querySelector('[deep-link]') as unknown as { hasUpdated?: boolean }).hasUpdated,
  );

test("who presses apply on a job's own page has that job open, in the search from which they came", async () => {
  const { page, complaints } = await visit(
    browser,
    `${demo.url}/pages/job-board?region=35.27&q=seragam&sort=closing`,
    360,
  );
  await updated(page);
  const link = page.locator('a.open').first();
  const job = await link.innerText();
  await page.goto(new URL((await link.getAttribute('href'))!, demo.url).href);
  await page.getByRole('heading', { level: 1, name: job }).waitFor();
  await page.getByRole('link', { name: 'Lamar lewat papan kerja' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Uraian pekerjaan').waitFor();
  await dialog.getByText(job, { exact: true }).first().waitFor();
  assert.match(new URL(page.url()).searchParams.get('guyub')!, /q=seragam.*job=|job=.*q=seragam/);
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  assert.equal(await page.getByRole('searchbox').inputValue(), 'seragam');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('an address that opens a job opens it; its page in another tab leads back to what is asked by then', async () => {
  const { page, complaints } = await visit(browser, `${demo.url}/pages/job-board?region=35.27`);
  await updated(page);
  const id = /job-board\/([^?]+)/.exec((await page.locator('a.open').first().getAttribute('href'))!)![1]!;
  await page.goto(`${demo.url}/pages/job-board?region=35.27&guyub=${encodeURIComponent(`job=${id}`)}`);
  await page.getByRole('dialog').getByText('Uraian pekerjaan').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();

  await page.getByRole('searchbox').fill('seragam');
  await page.waitForURL(/guyub=q/);
  // Drawn with the answer.
  await page.locator('a.open[href*="seragam"]').first().waitFor();
  const href = (await page.locator('a.open').first().getAttribute('href'))!;
  await page.goto(new URL(href, demo.url).href);
  await page.getByRole('link', { name: 'Kembali ke daftar' }).click();
  await updated(page);
  assert.equal(await page.getByRole('searchbox').inputValue(), 'seragam');
  assert.deepEqual(complaints, []);
  await page.context().close();
});
