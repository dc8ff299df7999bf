import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { createClient } from '@guyub/core';
import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import { visit, wholeDom } from '../testing/browser.ts';
import { here, planted } from './people.ts';

const PAGE = 20;

/** Page 3 of the tailors of Torjun with a certificate, nearest first, as any adapter should give it. */
export async function thirdPage(adapter: Adapter<PublishedRecords>): Promise<string[]> {
  const client = createClient({ adapter });
  const question = {
    text: 'jahit',
    refine: { subdistrict: ['Torjun'], certified: [true] },
    near: here,
  };
  let after: { readonly after?: never } = {};
  for (let page = 1; ; page++) {
    const { items, next } = await client.list('people', { ...question, page: { size: PAGE, ...after } });
    if (page === 3) return items.map(({ name }) => name);
    assert.ok(next, `there is no page ${page + 1}`);
    after = { after: next as never };
  }
}

/** The same, with typing and pressing alone. Nothing planted may be in the page, nor in anything that it complains of. */
export async function thirdPageSeen(browser: Browser, url: string): Promise<string[]> {
  const { page, complaints } = await visit(browser, url);
  try {
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation(here);
    await page.getByRole('searchbox').fill('jahit');
    await page.locator('summary', { hasText: 'Kecamatan' }).click();
    await page.getByRole('checkbox', { name: 'Torjun' }).check();
    await page.locator('summary', { hasText: 'Bersertifikat' }).click();
    await page.getByRole('checkbox', { name: 'Bersertifikat' }).check();
    await page.getByRole('button', { name: 'Terdekat' }).click();
    await page.getByRole('button', { name: 'Pakai lokasi saya' }).click();
    const cards = page.getByRole('listitem').filter({ has: page.locator('[aria-haspopup=dialog]') });
    await page
      .getByText(/Dekat .*lokasi/)
      .first()
      .waitFor();
    for (let shown = PAGE; shown <= 2 * PAGE; shown += PAGE) {
      await cards.nth(shown - 1).waitFor();
      await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).click();
    }
    await cards.nth(2 * PAGE).waitFor();
    const text = `${await wholeDom(page)}${complaints.join()}`;
    for (const value of Object.values(planted))
      assert.ok(!text.includes(value), 'something planted is in the page');
    assert.deepEqual(complaints, []);
    const names = await cards.locator('[aria-haspopup=dialog]').allTextContents();
    return names.slice(2 * PAGE);
  } finally {
    await page.context().close();
  }
}
