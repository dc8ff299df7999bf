import type { Browser, CDPSession, Page } from 'playwright-core';
import { slowNetwork, slowProcessor } from '../browser.ts';
import { watch, type Probe } from './probe.ts';

/** What is opened, and where in it the first person stands. */
export interface Opened {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** When the first person was painted, ms since navigation. */
  readonly first: number;
  /** Of all tasks over 50 ms, what is over. */
  readonly blocked: number;
  readonly bytes: number;
}

interface Shown {
  readonly card: string;
  readonly unseen?: string | undefined;
}

/** As long without any change or long task, and it has come to rest. */
export const REST_MS = 400;

/** A phone over a slow network that has nothing of the site yet, until the page has come to rest. */
export async function open(browser: Browser, url: string, { card, unseen }: Shown): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript(watch, { card, unseen });
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await slowNetwork(devtools);
  await slowProcessor(devtools);
  await page.goto(url);
  await page.waitForFunction(() => (window as unknown as Probed).probe.first, undefined, {
    timeout: 120_000,
  });
  await rest(page);
  const { first, blocked } = await probeOf(page);
  return { page, devtools, first: first!, blocked, bytes };
}

interface Probed {
  readonly probe: Probe;
}

export const probeOf = (page: Page): Promise<Probe> =>
  page.evaluate(() => (window as unknown as Probed).probe);

export const rest = (page: Page) =>
  page.waitForFunction(
    (ms) => {
      const { first = 0, changedAt, paintedAt, busyAt } = (window as unknown as Probed).probe;
      return performance.now() - Math.max(first, changedAt, paintedAt, busyAt) > ms;
    },
    REST_MS,
    { timeout: 120_000, polling: 50 },
  );
