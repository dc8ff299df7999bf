import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { count, directory } from '../testing/visitor.ts';
import type { Zoo } from '../../../demo/testing/zoo/zoo.ts';
import { offline } from './page.ts';

export function visits(zoo: Zoo): void {
  const saysSo = async (page: Page) => {
    await page.getByRole('button', { name: 'Coba lagi' }).waitFor();
    assert.ok(await page.getByRole('link', { name: 'Hubungi BLK' }).isVisible());
  };
  /** The page goes on without a line: what comes now comes by its own script. */
  const put = (page: Page, html: string) =>
    page.evaluate((text) => (document.querySelector('main')!.innerHTML = text), html);

  test('what was asked before is there with its date; what was not is said to be out of reach', async () => {
    const noon = Date.parse('2026-11-22T05:00:00Z');
    const { page } = await zoo.open(offline.page(directory(zoo.gateway), zoo), (opened) =>
      opened.clock.setFixedTime(noon),
    );
    await count(page).waitFor();
    const all = await count(page).innerText();
    await page.context().setOffline(true);
    // An answer is taken as fresh for a minute.
    await page.clock.setFixedTime(noon + 120_000);
    await page.getByRole('searchbox').fill('jahit');
    await saysSo(page);
    await page.getByRole('searchbox').fill('');
    await page.getByText('Yang tampil adalah data per 22 November 2026').first().waitFor();
    assert.equal(await count(page).innerText(), all);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByText('Yang tampil adalah data per').waitFor({ state: 'detached' });
    assert.equal(await count(page).innerText(), all);
    await page.context().close();
  });

  test('a first visit: words and the link', async () => {
    const { page } = await zoo.open(offline.page('', zoo));
    await page.waitForFunction(() => customElements.get('guyub-alumni-directory'));
    await page.context().setOffline(true);
    await put(page, directory(zoo.gateway));
    await saysSo(page);
    await page.context().close();
  });

  test('not even the script: the link', async () => {
    const { page } = await zoo.open(offline.page(directory(zoo.gateway), zoo), (opened) =>
      opened.route('**/guyub/*', (route) => route.abort('internetdisconnected')),
    );
    assert.ok(await page.getByRole('link', { name: 'Hubungi BLK' }).isVisible());
    await page.context().close();
  });
}
