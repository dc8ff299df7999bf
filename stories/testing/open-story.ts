import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Entry, Storybook } from './storybook.ts';

/** What a story may say of itself in its `parameters`, beside what Storybook knows. */
export interface Parameters {
  readonly a11y?: object;
  /** Part of what the console says, where something is broken on purpose. */
  readonly complaint?: string;
  /** Wider than a phone, on purpose. */
  readonly scrollsSideways?: boolean;
  /** Its tree of accessibility is kept, beside those of the states that every element has. */
  readonly tree?: boolean;
}

interface AxeRule {
  readonly id: string;
  readonly tags: readonly string[];
  readonly nodes: readonly { readonly target: unknown }[];
}

export type Axe = Readonly<Record<'violations' | 'passes' | 'incomplete', readonly AxeRule[]>>;

interface Channel {
  last(event: 'storyPrepared'): [{ id: string; parameters: Parameters }] | undefined;
  last(event: string): unknown[] | undefined;
  once(event: 'storybook/a11y/result', listener: (result: Axe) => void): void;
  once(event: 'storybook/a11y/error', listener: (error: Error) => void): void;
  emit(event: string, ...args: unknown[]): void;
}

declare global {
  /** Storybook's own: what has happened in the page, and how its addons are told to do something. */
  var __STORYBOOK_ADDONS_CHANNEL__: Channel | undefined;
}

/** Dates are of this day, and who comes first today does. */
export const now = '2026-11-22T03:00:00Z';

export interface Opened {
  readonly page: Page;
  /** Errors, and requests to other hosts. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens a story, or a page of docs, as a visitor would, and waits until it stands still.
 *
 * @param before runs in the page before its own scripts
 */
export async function openStory(
  browser: Browser,
  { url }: Storybook,
  { id, type }: Pick<Entry, 'id' | 'type'>,
  options: BrowserContextOptions = {},
  before?: () => void,
): Promise<Opened> {
  const here = { viewport: { width: 360, height: 740 }, locale: 'id-ID', timezoneId: 'Asia/Jakarta' };
  const context = await browser.newContext({ ...here, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (/^(https?|wss?):/.test(asked) && !asked.startsWith(url))
      complaints.push(`asks another host: ${asked}`);
  });
  await page.clock.setFixedTime(now);
  if (before) await page.addInitScript(before);
  // The addon looks when it is told to: before an answer has come there is little to see.
  await page.goto(`${url}iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
  await page.waitForFunction(
    (event) => ['storyMissing', event].some((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name)),
    type === 'docs' ? 'docsRendered' : 'storyFinished',
  );
  await settled(page);
  return { page, complaints, close: () => context.close() };
}

/** Until nothing has changed for a while: what is typed is asked for after a pause. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const inside = (root: ParentNode): string =>
      [...root.querySelectorAll('*')].reduce(
        (text, { shadowRoot }) => (shadowRoot ? text + shadowRoot.innerHTML + inside(shadowRoot) : text),
        '',
      );
    let before = '';
    for (let same = 0, tries = 0; same < 4 && tries < 50; tries++) {
      await new Promise((next) => setTimeout(next, 100));
      const now = inside(document);
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}
