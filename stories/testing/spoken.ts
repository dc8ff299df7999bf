import type { Page } from 'playwright-core';
import { now } from './open-story.ts';

/** Something that a live region was given to say. */
export interface Said {
  readonly text: string;
  /** Which of the element's regions, counted from 0. */
  readonly region: number;
  /** Milliseconds after the last change of what is seen, by the page's own clock. */
  readonly at: number;
}

interface Listener {
  readonly said: { text: string; region: number; time: number }[];
  /** When something else in the element changed last, or else the deed. */
  changed: number;
}

declare global {
  var guyubListener: Listener;
}

/** Before the page's own scripts: hears every live region of every shadow root from its first moment. */
export function listen(): void {
  globalThis.guyubListener = { said: [], changed: 0 };
  const native = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = native.call(this, init);
    const hear = (changes: MutationRecord[]) => {
      for (const { target } of changes) {
        const part = target instanceof Element ? target : target.parentElement;
        const region = part?.closest('.announcer');
        if (!region) {
          guyubListener.changed = Date.now();
          continue;
        }
        const text = region.textContent.trim();
        const index = [...root.querySelectorAll('.announcer')].indexOf(region);
        if (text) guyubListener.said.push({ text, region: index, time: Date.now() });
      }
    };
    new MutationObserver(hear).observe(root, { subtree: true, childList: true, characterData: true });
    return root;
  };
}

const STEP_MS = 50;
const LONG_MS = 4000;

/** From now on the page's clock goes when it is told to. */
export async function holdClock(page: Page): Promise<void> {
  await page.clock.install({ time: now });
  await page.clock.pauseAt(Date.parse(now) + 1000);
}

/**
 * Does something, and lets the page's clock run until nothing more comes. It stands still unless it is told to go on, so a slow
 * machine changes nothing.
 */
export async function saidAfter(page: Page, deed: () => Promise<void>): Promise<Said[]> {
  await page.evaluate(() => {
    guyubListener.said.length = 0;
    guyubListener.changed = Date.now();
  });
  await deed();
  for (let passed = 0; passed < LONG_MS; passed += STEP_MS) await page.clock.runFor(STEP_MS);
  return page.evaluate(() => {
    const { said, changed } = guyubListener;
    return said.map(({ text, region, time }) => ({ text, region, at: time - changed }));
  });
}
