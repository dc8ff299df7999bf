import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { ownStage } from './testing/own-stage.ts';

// One script for all elements: what of it comes when.

const { demo, browser } = await ownStage();

async function arrive(hash = ''): Promise<{ readonly page: Page; readonly loaded: Set<string> }> {
  const page = await (await browser.newContext({ locale: 'id-ID' })).newPage();
  page.setDefaultTimeout(60_000);
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const [, name] = /\/([\w.-]+?)(?:-[A-Z0-9]{8})?\.js$/.exec(request.url()) ?? [];
    if (name) loaded.add(name);
  });
  await page.goto(`${demo.url}/semua.html${hash}`);
  return { page, loaded };
}

test('the inbox and the fair split come with the page, and what they do not need yet does not', async () => {
  const { page, loaded } = await arrive();
  await page.locator('guyub-inbox').getByText('Halaman ini dibuka dengan tautan').waitFor();
  const split = page.locator('guyub-fair-split');
  await split.locator('#example').waitFor();
  await page.locator('guyub-ledger .turns').waitFor();
  assert.deepEqual(
    [...loaded].filter((name) => name.startsWith('guyub-')),
    ['guyub-all'],
  );
  for (const part of ['inside', 'dealing', 'proof']) assert.ok(!loaded.has(part), part);
  await page.locator('guyub-ledger #check').focus();
  await split.locator('#example').click();
  await split.getByText('Jumlah dibagi').waitFor();
  await page.locator('guyub-ledger #check').click();
  await page
    .locator('guyub-ledger')
    .getByText(/^Cocok: semua/)
    .waitFor();
  for (const part of ['dealing', 'proof']) assert.ok(loaded.has(part), part);
  await page.context().close();
});

test('a link opens the inbox there: at once, and in the tab that was open', async () => {
  const { hash } = new URL(demo.coordinators[0]!.link);
  const { page } = await arrive(hash);
  await page.locator('guyub-inbox').getByText('Halo, Koordinator.').waitFor();
  assert.ok(!page.url().includes('guyub='), 'its token stays in no address');
  await page.context().close();

  const later = await arrive();
  await later.page.locator('guyub-inbox').getByText('Halaman ini dibuka dengan tautan').waitFor();
  const { hash: other } = new URL(demo.coordinators[1]!.link);
  await later.page.evaluate((link) => (location.hash = link), other);
  await later.page.locator('guyub-inbox').getByText('Halo, Koordinator.').waitFor();
  assert.ok(!later.page.url().includes('guyub='));
  await later.page.context().close();
});

test('where the line is gone at the first touch, the fair split says so, and goes on when it is back', async () => {
  const { page } = await arrive();
  const split = page.locator('guyub-fair-split');
  await split.locator('#pieces').waitFor();
  await page.route('**/dealing-*.js', (route) => route.abort());
  await split.locator('#pieces').fill('12');
  await split.getByRole('alert').getByText('belum termuat').waitFor();
  await page.unroute('**/dealing-*.js');
  await split.locator('#people').fill('Siti\t5\nBudi\t6');
  await split.getByText('Jumlah dibagi').waitFor();
  await page.context().close();
});
