import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** What stands in an element, for when it has nothing to show. */
export const CONTACT = '<a href="/kontak">Hubungi BLK</a>';
export const LOADER = '<script async src="/guyub/guyub-loader.js"></script>';
export const directory = (source: string): string =>
  `<guyub-alumni-directory source="${source}" region="35.27">${CONTACT}</guyub-alumni-directory>`;

export const count = (page: Page) => page.getByText(/^\d+ orang$/).first();
export const person = (page: Page) => page.locator('[aria-haspopup=dialog] , .card .name').first();

/** What has the focus, through every shadow root. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('type') ?? active?.className ?? '';
  });

/** Looks for a tailor as a visitor does: types, reads how many there are, opens somebody, and comes back. */
export async function findTailor(page: Page): Promise<void> {
  await count(page).waitFor();
  const search = page.getByRole('searchbox');
  await search.pressSequentially('jahit');
  // Only an answer to these letters marks them.
  await page.locator('mark').first().waitFor();
  await count(page).waitFor();
  assert.equal(await focused(page), 'search', 'who types keeps the focus');
  await person(page).click();
  const dialog = page.locator('guyub-alumni-directory').getByRole('dialog');
  await dialog.getByRole('term').first().waitFor();
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await dialog.waitFor({ state: 'detached' });
  assert.match(await focused(page), /name/, 'the focus is back on whom was opened');
}

/** The element has no data and says so, beside the page's own link. */
export async function isHonest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Coba lagi' }).first().waitFor();
  await followContact(page);
}

/** The link of the page is there and leads somewhere. */
export async function followContact(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: 'Hubungi BLK' }).first();
  await link.click();
  await page.getByRole('heading', { name: 'Kontak BLK' }).waitFor();
}

/** Nothing of the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
