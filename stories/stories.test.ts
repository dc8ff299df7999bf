import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, ensureChrome } from '../scripts/chrome.mjs';
import { lookAt } from './testing/look-at.ts';
import { openStorybook } from './testing/storybook.ts';

const storybook = await openStorybook();
const browser = await chromium.launch({ executablePath: ensureChrome(), args: chromeArgs });
after(async () => {
  await browser.close();
  storybook.close();
});

describe('in a browser', { concurrency: 4 }, () => {
  for (const entry of storybook.entries) {
    test(entry.id, async () => {
      assert.deepEqual(await lookAt(browser, storybook.url, entry), []);
    });
  }
});
