import { after } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Demo } from '../demo.ts';
import { launch } from './browser.ts';
import { ownDemo } from './fresh.ts';

/** A demo and a browser for one file of tests; both end with it. */
export async function ownStage(): Promise<{ readonly demo: Demo; readonly browser: Browser }> {
  const demo = await ownDemo();
  const browser = await launch();
  after(async () => {
    await browser.close();
    await demo.close();
  });
  return { demo, browser };
}
