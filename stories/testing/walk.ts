import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Step } from '../accessibility/walks.ts';
import { focusOf, fromTheStart, type Focus } from './focus.ts';

const MOST_TABS = 120;
const LONG_MS = 30_000;

/** Goes through a story without a mouse; fails where the focus is not where it should be. */
export async function goThrough(page: Page, steps: readonly Step[]): Promise<void> {
  await fromTheStart(page);
  for (const step of steps) await take(page, step);
}

async function take(page: Page, [deed, what]: Step): Promise<void> {
  if (deed === 'press') await page.keyboard.press(what);
  else if (deed === 'type') await page.keyboard.type(what);
  else if (deed === 'see') await page.getByText(what).first().waitFor({ timeout: LONG_MS });
  else if (deed === 'on') await waitForFocus(page, what);
  else await tabTo(page, what);
}

async function waitForFocus(page: Page, what: string): Promise<void> {
  const last = Date.now() + LONG_MS;
  let said: string | undefined;
  do {
    ({ said } = await focusOf(page));
    if (said?.includes(what)) return;
    await setTimeout(100);
  } while (Date.now() < last);
  assert.fail(`the focus is on ${said ?? 'nothing'}, not on ${what}`);
}

async function tabTo(page: Page, what: string): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    const { said } = await focusOf(page);
    if (said?.includes(what)) return;
    passed.push(said ?? 'the page');
  }
  assert.fail(`Tab does not come to ${what}, only to ${passed.slice(0, 40).join(', ')}`);
}

/** Where Tab leads from the page's start until it leaves the element, in order. */
export async function tabOrder(page: Page): Promise<Focus[]> {
  await fromTheStart(page);
  const stops: Focus[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (focus.said === undefined) return stops;
    stops.push(focus);
    assert.ok(stops.length < MOST_TABS, `Tab never leaves, after ${focus.said}`);
  }
}
