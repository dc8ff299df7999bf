import type { Browser, Page } from 'playwright-core';
import { slowNetwork, slowProcessor } from '../browser.ts';
import { median } from '../report.ts';
import { watch, type Probe } from './probe.ts';
import type { Subject } from './subjects.ts';

/** One visit, times in ms. */
export interface Visit {
  readonly first: number;
  readonly blocked: number;
  readonly bytes: number;
  /** From a key to its answer on the screen. */
  readonly answered: number;
  readonly slowest: number;
  /** The longest interaction by Event Timing: the next paint, whatever it shows. */
  readonly interaction: number;
}

const KEYS = [...'jahit', ...Array.from({ length: 5 }, () => 'Backspace')];

/** As long without any change or long task, and it has come to rest. */
const REST_MS = 400;
/** An answer that has not come by then is the same as the one before it. */
const SAME_MS = 4_000;

/** Loads the page over a slow network, then, without it, types a word and takes it back; both on a slow processor. */
export async function visit(browser: Browser, origin: string, subject: Subject): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript(watch, { card: subject.card, unseen: subject.unseen });
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await slowNetwork(devtools);
  await slowProcessor(devtools);
  await page.goto(`${origin}/${subject.path}.html`);
  await page.waitForFunction(() => (window as unknown as Probed).probe.first, undefined, {
    timeout: 120_000,
  });
  await rest(page);
  const { first, blocked } = await probeOf(page);

  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await page.locator(subject.field).first().focus();
  await rest(page);
  await page.evaluate(() => ((window as unknown as Probed).probe.interaction = 0));
  const times: number[] = [];
  for (const key of KEYS) {
    await page.keyboard.press(key);
    const time = await answerTime(page);
    if (time !== undefined) times.push(time);
  }
  const { interaction } = await probeOf(page);
  await context.close();
  if (times.length === 0) throw new Error(`${subject.name}: no key changed what is shown.`);
  return {
    first: first!,
    blocked,
    bytes,
    answered: median(times),
    slowest: Math.max(...times),
    interaction,
  };
}

interface Probed {
  readonly probe: Probe;
}

const probeOf = (page: Page): Promise<Probe> => page.evaluate(() => (window as unknown as Probed).probe);

const rest = (page: Page) =>
  page.waitForFunction(
    (ms) => {
      const { first = 0, changedAt, paintedAt, busyAt } = (window as unknown as Probed).probe;
      return performance.now() - Math.max(first, changedAt, paintedAt, busyAt) > ms;
    },
    REST_MS,
    { timeout: 120_000, polling: 50 },
  );

/** @returns none when the answer is the same as before */
async function answerTime(page: Page): Promise<number | undefined> {
  await page.waitForFunction(
    ([restMs, sameMs]) => {
      const { keyAt, changedAt, paintedAt, busyAt } = (window as unknown as Probed).probe;
      const now = performance.now();
      if (changedAt < keyAt) return now - Math.max(keyAt, busyAt) > sameMs;
      return paintedAt >= changedAt && now - Math.max(paintedAt, busyAt) > restMs;
    },
    [REST_MS, SAME_MS] as const,
    { timeout: 120_000, polling: 50 },
  );
  const { keyAt, changedAt, paintedAt } = await probeOf(page);
  return changedAt < keyAt ? undefined : paintedAt - keyAt;
}
