import type { Browser, Page } from 'playwright-core';
import { median } from '../report.ts';
import { open, probeOf, rest, REST_MS } from './open.ts';
import type { Probe } from './probe.ts';
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

/** An answer that has not come by then is the same as the one before it. */
const SAME_MS = 4_000;

/** Loads the page over a slow network, then, without it, types a word and takes it back; both on a slow processor. */
export async function visit(browser: Browser, origin: string, subject: Subject): Promise<Visit> {
  const url = `${origin}/${subject.path}.html`;
  const { page, devtools, first, blocked, bytes } = await open(browser, url, subject);

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
  await page.context().close();
  if (times.length === 0) throw new Error(`${subject.name}: no key changed what is shown.`);
  return {
    first,
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
