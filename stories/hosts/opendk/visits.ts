import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { CONTACT, directory, findTailor, followContact, isHonest } from '../testing/visitor.ts';
import type { Zoo } from '../../../demo/testing/zoo/zoo.ts';
import { CDN, opendk } from './page.ts';

export function visits(zoo: Zoo): void {
  /** The CDN has what was built, and lets every page have it. */
  const cdn = (page: Page) =>
    page.route(`${CDN}*`, (route) => {
      const sent = zoo.files.get(`/guyub/${new URL(route.request().url()).pathname.split('/').at(-1)}`);
      const headers = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };
      return sent ? route.fulfill({ body: String(sent.body), headers }) : route.abort();
    });
  const open = async (middle: string) => {
    const bare = await zoo.open(opendk.page('', zoo), cdn);
    await bare.page.waitForLoadState('networkidle');
    await bare.page.context().close();
    const visit = await zoo.open(opendk.page(middle, zoo), cdn);
    // The policy has faults of its own, which the browser names on every page.
    return { ...visit, ours: () => visit.complaints.filter((one) => !bare.complaints.includes(one)) };
  };

  for (const source of ['snapshot:/guyub.json', zoo.shards])
    test(`over ${source.split('#')[0]} on the site it works`, async () => {
      const { page, ours } = await open(directory(source));
      await findTailor(page);
      assert.deepEqual(ours(), []);
      await page.context().close();
    });

  test('over a gateway elsewhere it says so and shows the link', async () => {
    const { page, ours } = await open(directory(zoo.gateway));
    await page.getByRole('button', { name: 'Coba lagi' }).waitFor();
    const blocked = ours();
    assert.ok(blocked.some((one) => one.startsWith(`connect-src: ${zoo.gateway}`)));
    assert.deepEqual(
      // Said once by the policy and once by the browser.
      blocked.filter((one) => !/^connect-src|^Fetch API cannot load|violates.*connect-src/.test(one)),
      [],
    );
    await isHonest(page);
    await page.context().close();
  });

  test('a frame of another site stays empty, and the link beside it works', async () => {
    zoo.files.set('/bingkai', { body: 'Ini isi bingkai.' });
    const elsewhere = zoo.site.replace('127.0.0.1', 'localhost');
    const { page, ours } = await open(`<iframe src="${elsewhere}/bingkai"></iframe><p>${CONTACT}</p>`);
    await page.waitForLoadState('networkidle');
    assert.ok(ours().some((one) => one.startsWith(`frame-src: ${elsewhere}`)));
    assert.equal(await page.frameLocator('iframe').getByText('Ini isi bingkai.').count(), 0);
    await followContact(page);
    await page.context().close();
  });
}
