import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { count, directory, findTailor, LOADER, person } from '../testing/visitor.ts';
import type { Zoo } from '../../../demo/testing/zoo/zoo.ts';
import { bootstrap } from './page.ts';
import { differences, stylesInside, stylesOutside } from './styles-of.ts';

const { resolve } = createRequire(import.meta.url);

/** An element with something in it, and when all that is there. */
const shown: readonly (readonly [
  tag: string,
  attributes: string,
  ready: (page: Page) => Promise<unknown>,
])[] = [
  [
    'guyub-alumni-directory',
    // So few that all are seen: what is far below is not drawn, and of a guessed height.
    'region="35.27" page-size="4"',
    async (page) => {
      await count(page).waitFor();
      await page.getByRole('button', { name: 'Saring' }).or(page.locator('summary').first()).first().click();
      await person(page).click();
      await page.locator('guyub-alumni-directory').getByRole('dialog').getByRole('term').first().waitFor();
    },
  ],
  [
    'guyub-hire-local',
    'region="15.07" skill="kue"',
    async (page) => {
      await page.locator('guyub-hire-local').getByRole('button').first().click();
      await page.getByRole('button', { name: 'Minta penawaran' }).last().waitFor();
      // What was ordered nearby is counted after the people are there.
      await page.locator('guyub-hire-local .ordered').waitFor();
    },
  ],
  [
    'guyub-showcase',
    'region="15.07"',
    (page) =>
      page
        .getByRole('button', { name: /^Lainnya tentang/ })
        .first()
        .waitFor(),
  ],
  ['guyub-job-board', 'region="35.27" post', (page) => page.getByRole('searchbox').waitFor()],
  ['guyub-inbox', '', (page) => page.locator('guyub-inbox section').waitFor()],
  ['guyub-ledger', '', (page) => page.locator('guyub-ledger section').waitFor()],
  ['guyub-fair-split', '', (page) => page.locator('guyub-fair-split input').first().waitFor()],
];

export function visits(zoo: Zoo): void {
  for (const [name, file] of [
    ['bootstrap.min.css', 'bootstrap/dist/css/bootstrap.min.css'],
    ['jquery.min.js', 'jquery/dist/jquery.min.js'],
  ] as const)
    zoo.files.set(`/vendor/${name}`, { body: readFileSync(resolve(file)) });

  const element = (tag: string, attributes: string) =>
    `<${tag} ${tag === 'guyub-ledger' || tag === 'guyub-fair-split' ? '' : `source="${zoo.gateway}"`} ${attributes}></${tag}>`;
  /** Nothing but what elements take from their surroundings on purpose; the button, which stands in sentences, the line too. */
  const clean = (middle: string) => ({
    body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Bersih</title></head>
<body style="margin:0;font-family:Georgia,serif;font-size:14px;line-height:2.2;color:#333"><div style="width:700px;height:900px;overflow:auto;position:relative">${middle}</div></body></html>`,
  });
  /** The mouse stands nowhere, and what fades in has faded in. */
  const rest = async (page: Page) => {
    await page.mouse.move(0, 0);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))),
    );
  };

  test('a visitor finds a tailor, and jQuery is as it was', async () => {
    const { page, complaints } = await zoo.open(bootstrap.page(LOADER + directory(zoo.gateway), zoo));
    await findTailor(page);
    assert.equal(
      await page.evaluate(() => (globalThis as unknown as { $: { fn: { jquery: string } } }).$.fn.jquery),
      '1.12.4',
    );
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  for (const [tag, attributes, ready] of shown) {
    test(`${tag}: inside, all is as on a clean page`, async () => {
      const [there, here] = await Promise.all(
        [
          bootstrap.page(LOADER + element(tag, attributes), zoo),
          clean(LOADER + element(tag, attributes)),
        ].map(async (host) => {
          const { page } = await zoo.open(host);
          await ready(page);
          await rest(page);
          const styles = await stylesInside(page);
          await page.context().close();
          return styles;
        }),
      );
      assert.ok(Object.keys(here!).length > 10);
      assert.deepEqual(differences(here!, there!), []);
    });

    test(`${tag}: outside, all is as without it`, async () => {
      const { page } = await zoo.open(bootstrap.page(LOADER, zoo));
      await rest(page);
      const before = await stylesOutside(page);
      await page.evaluate(
        (html) => {
          document.querySelector('#place')!.innerHTML = html;
        },
        element(tag, attributes),
      );
      await ready(page);
      await rest(page);
      assert.ok(Object.keys(before).length > 10);
      assert.deepEqual(differences(before, await stylesOutside(page)), []);
      await page.context().close();
    });
  }
}
