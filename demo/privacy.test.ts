import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, visit, wholeDom } from './testing/browser.ts';
import { freshDemo, type FreshDemo } from './testing/fresh.ts';
import {
  filesWithIdentityNumbers,
  findIdentityNumbers,
  identityNumbersIn,
} from './testing/identity-numbers.ts';
import { addWorkbook, workbooks } from './workbooks.ts';

let demo: FreshDemo;
let browser: Browser;
/** Everything that left the server: DOM, network bodies, OpenAPI, snapshot, each resource's list. */
const out = new Map<string, string>();
const identityNumbers = workbooks.flatMap(({ file }) => [...identityNumbersIn(file)]);

before(async () => {
  demo = await freshDemo();
  browser = await launch();
  await gather();
});
after(async () => {
  await browser?.close();
  await demo?.close();
});

async function gather(): Promise<void> {
  const { page, bodies } = await visit(browser, demo.url);
  const more = page.getByRole('button', { name: 'Tampilkan lebih banyak' });
  await more.waitFor();
  while (await more.isVisible()) {
    const before = await page.getByRole('listitem').count();
    await more.click();
    await page.getByRole('listitem').nth(before).waitFor();
  }
  out.set('page', await wholeDom(page));
  await page.getByRole('searchbox').fill(demo.shown.name);
  await page.getByRole('button', { name: demo.shown.name, exact: true }).first().click();
  await page.getByRole('dialog').getByText('WhatsApp').waitFor();
  out.set('dialog', await wholeDom(page));
  out.set('network', (await bodies()).join('\n'));
  await page.context().close();

  const { page: still, bodies: files } = await visit(browser, `${demo.url}/snapshot.html`);
  await still.getByRole('button', { name: 'Tampilkan lebih banyak' }).waitFor();
  out.set('snapshot page', await wholeDom(still));
  out.set('snapshot network', (await files()).join('\n'));
  await still.context().close();

  for (const path of ['openapi.json', 'healthz', 'guyub.json']) out.set(path, await text(path));
  for (const resource of ['people', 'credentials', 'businesses', 'offerings', 'enrolments', 'consents'])
    out.set(resource, await everyPage(resource));
  demo.log.flush();
  out.set('printed', demo.printed.join('\n'));
}

/** All pages: who stands on the first is another every day. */
async function everyPage(resource: string): Promise<string> {
  const pages = [await text(`v1/${resource}?limit=100`)];
  for (;;) {
    const { next } = JSON.parse(pages.at(-1)!) as { readonly next?: string | null };
    if (!next) return pages.join('\n');
    pages.push(await text(`v1/${resource}?limit=100&after=${encodeURIComponent(next)}`));
  }
}

const text = async (path: string) => (await fetch(new URL(path, demo.url))).text();
const holding = (needle: string) =>
  [...out].filter(([, body]) => body.includes(needle)).map(([where]) => where);

test('what was gathered is the real thing', () => {
  for (const where of ['page', 'dialog', 'network', 'guyub.json', 'snapshot network'])
    assert.ok(holding(demo.shown.name).includes(where), where);
  assert.match(out.get('openapi.json')!, /"openapi":\s*"3\.1/);
  assert.match(out.get('printed')!, /"route":"\/v1\/:resource"/, 'requests are logged');
  const published = demo.kept.filter(({ publication }) => publication === 'yes');
  assert.equal(published.length, 53 + 10 + 13 + 12 + 45);
});

test('a telephone number leaves only with the consent of its owner', () => {
  assert.deepEqual(holding(demo.shown.telephone!).sort(), [
    'dialog',
    'guyub.json',
    'network',
    'people',
    'snapshot network',
  ]);
  const others = demo.kept.filter(({ telephone }) => telephone && telephone !== demo.shown.telephone);
  assert.ok(others.length > 100);
  for (const { telephone } of others) {
    const local = telephone!.slice(3);
    for (const form of [telephone!, local]) assert.deepEqual(holding(form), []);
  }
});

test('who did not say yes is nowhere', () => {
  const names = demo.kept.filter(({ publication }) => publication === 'yes').map(({ name }) => name);
  const hidden = demo.kept.filter(({ publication }) => publication !== 'yes');
  assert.equal(hidden.length, 31 + 2 + 3 + 4 + 11);
  // Of `Ani` nothing can be told where an `Ani Santoso` is published.
  const telling = hidden.filter(({ name }) => !names.some((other) => other.includes(name)));
  assert.ok(telling.length > 30);
  for (const { id } of hidden) assert.deepEqual(holding(id), []);
  for (const { name } of telling) assert.deepEqual(holding(name), []);
});

test('a consent withdrawn in the database is withdrawn everywhere', async () => {
  assert.deepEqual(holding(demo.withdrawn.id), []);
  assert.equal((await fetch(new URL(`v1/people/${demo.withdrawn.id}`, demo.url))).status, 404);
});

test('a corrected workbook takes its person off the page at once', async () => {
  const jember = demo.books.find(({ region }) => region === '35.09')!;
  const lines = readFileSync(jember.file, 'utf8').split(/\r?\n/);
  const row = lines.findIndex((line) => line.endsWith(',ya'));
  const name = lines[row]!.split(',')[0]!;
  const { page } = await visit(browser, demo.url);
  const card = page.getByRole('button', { name, exact: true });
  await page.getByRole('searchbox').fill(name);
  await card.waitFor();
  lines[row] = lines[row]!.replace(/,ya$/, ',tidak');
  writeFileSync(jember.file, lines.join('\n'));
  await addWorkbook(demo.store, jember);
  await page.reload();
  await page.getByRole('searchbox').fill(name);
  // Nobody has all of the name any more: who has a part of it may be shown, and the page says so.
  await page
    .getByRole('paragraph')
    .filter({
      hasText: /Belum ada yang cocok|Tidak ada yang cocok dengan semua kata|Menampilkan hasil untuk/,
    })
    .first()
    .waitFor();
  assert.equal(await card.count(), 0);
  await page.context().close();
});

test('no identity number leaves, or is in any byte of the database files', async () => {
  assert.ok(identityNumbers.length > 100);
  for (const [where, body] of out)
    assert.deepEqual(findIdentityNumbers(Buffer.from(body), identityNumbers), [], where);
  await demo.stop();
  const files = filesWithIdentityNumbers(demo.folder, identityNumbers);
  // The workbooks themselves, and neither the database nor the mappings and reports beside them.
  assert.deepEqual(
    files.map((file) => basename(file)),
    ['tanjabtim-2017-2021.csv'],
  );
});
