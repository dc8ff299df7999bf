import type { Browser, Page } from 'playwright-core';
import type { Entry } from './storybook.ts';

/** What a story may say of itself in its `parameters`, beside what Storybook knows. */
interface Parameters {
  readonly a11y?: object;
  /** Part of what the console says, where something is broken on purpose. */
  readonly complaint?: string;
  /** Wider than a phone, on purpose. */
  readonly scrollsSideways?: boolean;
}

interface Axe {
  readonly violations: { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
}

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

/**
 * Opens a story, or a page of docs, as a visitor would.
 *
 * @returns what is wrong with it
 */
export async function lookAt(browser: Browser, url: string, { id, type }: Entry): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  try {
    // The addon looks when it is told to: before an answer has come there is little to see.
    await page.goto(`${url}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
    await page.waitForFunction(
      (event) => ['storyMissing', event].some((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name)),
      type === 'docs' ? 'docsRendered' : 'storyFinished',
    );
    await settled(page);
    const told = type === 'docs' ? {} : await parametersOf(page);
    const problems = type === 'docs' ? [] : await looks(page, told);
    const shown = await page.evaluate(() => document.body.className);
    if (shown.includes('sb-show-errordisplay') || shown.includes('sb-show-nopreview')) {
      problems.push(`shows an error, or nothing: ${await page.locator('#error-message').innerText()}`);
    }
    return [...problems, ...unexpected(complaints, told)];
  } finally {
    await context.close();
  }
}

const parametersOf = (page: Page): Promise<Parameters> =>
  page.evaluate(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__!.last('storyPrepared')![0].parameters);

/** A story that announces a complaint, and then makes none, is wrong too. */
function unexpected(complaints: readonly string[], { complaint }: Parameters): readonly string[] {
  if (complaint === undefined) return complaints;
  const others = complaints.filter((text) => !text.includes(complaint));
  return others.length < complaints.length ? others : [...others, `does not complain of "${complaint}"`];
}

async function looks(page: Page, { scrollsSideways = false }: Parameters): Promise<string[]> {
  const phone = await tooWide(page);
  const problems = scrollsSideways ? (phone.length > 0 ? [] : ['does not scroll sideways']) : phone;
  problems.push(...(await violations(page)));
  if (await darken(page)) problems.push(...(await violations(page)).map((text) => `dark: ${text}`));
  await page.setViewportSize({ width: 1280, height: 900 });
  await settled(page);
  return [...problems, ...(await tooWide(page))];
}

/** Until nothing has changed for a while: what is typed is asked for after a pause. */
async function settled(page: Page): Promise<void> {
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

/** The page, and each dialog that is open in it, must not scroll sideways. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const dialogs = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches('dialog[open]') ? [element] : []),
        ...(element.shadowRoot ? dialogs(element.shadowRoot) : []),
      ]);
    return [document.documentElement, ...dialogs(document)]
      .map((box) => [box.localName, box.scrollWidth - box.clientWidth] as const)
      .filter(([, over]) => over > 1)
      .map(([name, over]) => `${name} scrolls sideways by ${over} px at ${innerWidth} px`);
  });

/** The page becomes a dark one, where the story says it is light; false: it says nothing. */
const darken = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const light = [...document.querySelectorAll<HTMLElement>('#storybook-root *')].filter(
      ({ style }) => style.colorScheme === 'light',
    );
    for (const { style } of [document.documentElement, ...light]) style.colorScheme = 'dark';
    return light.length > 0;
  });

/** As the panel of Storybook finds them, with what it was told in the story's parameters. */
async function violations(page: Page): Promise<string[]> {
  const answer = await page.evaluate(async () => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__!;
    const [{ id, parameters }] = channel.last('storyPrepared')!;
    return new Promise<Axe | string>((tell) => {
      channel.once('storybook/a11y/result', tell);
      channel.once('storybook/a11y/error', (error) => tell(error.message));
      channel.emit('storybook/a11y/manual', id, parameters.a11y);
    });
  });
  if (typeof answer === 'string') return [answer];
  return answer.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`,
  );
}
