import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { ownStage } from './testing/own-stage.ts';

// What only a browser can be told from outside: forced colours, paper, a thumb.

const { demo, browser } = await ownStage();

const tags = ['alumni-directory', 'showcase', 'job-board', 'ledger', 'fair-split'].map(
  (name) => `guyub-${name}`,
);

/** All elements on a phone, each with something to show. */
async function arrive(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'id-ID',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${demo.url}/semua.html`);
  for (const tag of tags) await page.locator(tag).first().scrollIntoViewIfNeeded();
  await page.locator('guyub-alumni-directory .card .name').first().waitFor();
  await page.locator('guyub-showcase .card .name').first().waitFor();
  await page.locator('guyub-job-board .card .open').first().waitFor();
  await page.locator('guyub-ledger .turns').waitFor();
  // The rest of their looks comes after they are drawn.
  await page.waitForFunction((all) =>
    all.every((tag) =>
      document
        .querySelector(tag)!
        .shadowRoot!.adoptedStyleSheets.some(({ cssRules }) =>
          [...cssRules].some(({ cssText }) => cssText.includes('unicode-bidi: plaintext')),
        ),
    ), tags); // prettier-ignore
  return page;
}

/** What is seen of it that a selector fits. */
const seen = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    ([names, wanted]) =>
      names.flatMap((tag) =>
        [...document.querySelector(tag)!.shadowRoot!.querySelectorAll<HTMLElement>(wanted)]
          .filter((part) => part.checkVisibility())
          .map(
            (part) => `${tag} ${part.localName}.${part.className} ${part.textContent!.trim().slice(0, 30)}`,
          ),
      ),
    [tags, selector] as const,
  );

test('forced colours: cards, fields and buttons have edges, and what is pressed is told apart', async () => {
  const page = await arrive({ forcedColors: 'active' });
  const pale = await page.evaluate(
    (names) =>
      names.flatMap((tag) =>
        [
          ...document
            .querySelector(tag)!
            .shadowRoot!.querySelectorAll<HTMLElement>(
              '.card, .notice, .state, textarea, select, input:not([type=file]), button:not(.link, .name, .open)',
            ),
        ]
          .filter((part) => part.checkVisibility())
          .filter((part) => {
            const {
              borderBlockEndWidth: width,
              borderBlockEndStyle: style,
              borderBlockEndColor: colour,
            } = getComputedStyle(part);
            return (
              width === '0px' ||
              style === 'none' ||
              colour === getComputedStyle(part.closest('section')!).backgroundColor
            );
          })
          .map((part) => `${tag} ${part.outerHTML.slice(0, 80)}`),
      ),
    tags,
  );
  assert.deepEqual(pale, []);
  const [pressed, other] = await page
    .locator('guyub-job-board .kinds button')
    .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
  assert.notEqual(pressed, other);
  await page.context().close();
});

test('on paper: cards and words, no controls, black on white though the page is dark', async () => {
  const page = await arrive({});
  await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
  const controls = 'button:not(.name, .open), input, select, textarea, label';
  assert.ok((await seen(page, controls)).length > 10, 'on the screen there are');
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual(await seen(page, controls), []);
  assert.ok((await seen(page, '.card, .turns tr')).length > 10);
  const colours = await page.evaluate(
    (names) =>
      names.map(
        (tag) => getComputedStyle(document.querySelector(tag)!.shadowRoot!.querySelector('section')!).color,
      ),
    tags,
  );
  assert.deepEqual(new Set(colours), new Set(['rgb(0, 0, 0)']));
  await page.context().close();
});

test('a thumb finds 44 px, however close together the page wants things', async () => {
  const page = await arrive({ hasTouch: true, isMobile: true });
  const low = await page.evaluate(
    (names) =>
      names.flatMap((tag) => {
        const element = document.querySelector<HTMLElement>(tag)!;
        element.style.setProperty('--guyub-density', '.6');
        return [
          ...element.shadowRoot!.querySelectorAll<HTMLElement>('button:not(.name, .open, .notice *), select'),
        ]
          .filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 44)
          .map((part) => `${tag} ${part.outerHTML.slice(0, 80)}`);
      }),
    tags,
  );
  assert.deepEqual(low, []);
  await page.context().close();
});
