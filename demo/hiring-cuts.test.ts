import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch } from './testing/browser.ts';
import { nothingLostNothingDoubled } from './testing/cuts/afterwards.ts';
import { Device } from './testing/cuts/device.ts';
import { Gateway } from './testing/cuts/gateway.ts';
import { points } from './testing/cuts/points.ts';
import { Story } from './testing/cuts/story.ts';

/** `npm run test:cuts` cuts at every point; `npm test` at one of each kind. */
const isWhole = process.env['GUYUB_TEST_CUTS'] === 'all';

let gateway: Gateway;
let browser: Browser;
before(async () => {
  gateway = await Gateway.open();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await gateway?.close();
});

for (const point of points.filter(({ isQuick }) => isWhole || isQuick))
  test(`cut and mended, the story is finished once: ${point.name}`, async () => {
    const story = await Story.open(gateway, browser, point);
    try {
      await story.tell();
      await nothingLostNothingDoubled(story);
    } finally {
      await story.close();
    }
  });

test('whoever only looks at the page has nothing kept on their device', async () => {
  const device = await Device.on(browser, gateway.now);
  await device.page.goto(`${gateway.url}/belanja.html`);
  await device.page.locator('#kue').getByRole('button').first().hover();
  await device.page.waitForLoadState('networkidle');
  assert.equal(await device.kept(), '[{}]');
  await device.close();
});
