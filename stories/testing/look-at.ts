import type { Browser, Page } from 'playwright-core';
import { spokenStates } from '../states.ts';
import type { Evidence } from './evidence.ts';
import { compareTree } from './kept-file.ts';
import { openStory, settled, type Axe, type Parameters } from './open-story.ts';
import { elementOf, type Entry, type Storybook } from './storybook.ts';

/**
 * Opens a story, or a page of docs, as a visitor would.
 *
 * @param evidence hears of what was found in order
 * @returns what is wrong with it
 */
export async function lookAt(
  browser: Browser,
  storybook: Storybook,
  entry: Entry,
  evidence: Evidence,
): Promise<string[]> {
  const { page, complaints, close } = await openStory(browser, storybook, entry);
  try {
    const told = entry.type === 'docs' ? {} : await parametersOf(page);
    const problems = entry.type === 'docs' ? [] : await looks(page, entry, told, evidence);
    const shown = await page.evaluate(() => document.body.className);
    if (shown.includes('sb-show-errordisplay') || shown.includes('sb-show-nopreview')) {
      problems.push(`shows an error, or nothing: ${await page.locator('#error-message').innerText()}`);
    }
    return [...problems, ...unexpected(complaints, told)];
  } finally {
    await close();
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

async function looks(
  page: Page,
  entry: Entry,
  { scrollsSideways = false, tree = false }: Parameters,
  evidence: Evidence,
): Promise<string[]> {
  const element = elementOf(entry);
  const phone = await tooWide(page);
  const problems = scrollsSideways ? (phone.length > 0 ? [] : ['does not scroll sideways']) : phone;
  if (element && (tree || spokenStates.includes(entry.name))) {
    problems.push(...(await compareTree(page, element, entry)));
    evidence.shows(
      element,
      ['1.3.1', '1.3.2', '4.1.2'],
      'roles, names and their order are kept as a tree, and compared',
    );
  }
  const look = async (scheme: 'light' | 'dark') => {
    const result = await axeOf(page);
    if (typeof result === 'string') return [result];
    if (element) evidence.axe(element, result);
    return violationsOf(result).map((text) => (scheme === 'dark' ? `dark: ${text}` : text));
  };
  problems.push(...(await look('light')));
  if (await darken(page)) problems.push(...(await look('dark')));
  await page.setViewportSize({ width: 1280, height: 900 });
  await settled(page);
  problems.push(...(await tooWide(page)));
  if (element && problems.length === 0) {
    evidence.shows(element, ['1.4.10'], 'no story scrolls sideways, at 360 and at 1280 px');
  }
  return problems;
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

/** As the panel of Storybook finds it, with what it was told in the story's parameters. */
const axeOf = (page: Page): Promise<Axe | string> =>
  page.evaluate(async () => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__!;
    const [{ id, parameters }] = channel.last('storyPrepared')!;
    return new Promise<Axe | string>((tell) => {
      channel.once('storybook/a11y/result', tell);
      channel.once('storybook/a11y/error', (error) => tell(error.message));
      channel.emit('storybook/a11y/manual', id, parameters.a11y);
    });
  });

const violationsOf = ({ violations }: Axe): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`);
