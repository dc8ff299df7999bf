import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CONTACT, count, directory, followContact, LOADER } from '../testing/visitor.ts';
import type { Zoo } from '../../../demo/testing/zoo/zoo.ts';
import { opensid } from './page.ts';
import { sanitise, type Strictness } from './sanitise.ts';

export function visits(zoo: Zoo): void {
  const elsewhere = zoo.site.replace('127.0.0.1', 'localhost');
  const mark = `<div data-guyub="alumni-directory" data-source="snapshot:/guyub.json" onclick="x()" style="color:red">${CONTACT}</div>`;
  const published = async (html: string, strictness: Strictness, theme = '') => {
    const editor = await zoo.open(opensid.page('', zoo));
    const clean = await sanitise(editor.page, html, strictness);
    await editor.page.context().close();
    return { clean, ...(await zoo.open(opensid.page(theme + clean, zoo))) };
  };

  for (const strictness of ['with data-', 'without data-'] as const)
    describe(strictness, () => {
      for (const [what, html] of [
        ['the tag, with its script', LOADER + directory('snapshot:/guyub.json')],
        ['the mark, with its script', LOADER + mark],
        ['the link', CONTACT.replace('<a ', '<a data-guyub="hire-local" data-source="/" onclick="x()" ')],
      ] as const)
        test(`of ${what} the link stays`, async () => {
          const { clean, page, complaints } = await published(html, strictness);
          assert.doesNotMatch(clean, /<script|<guyub-|onclick|style=/);
          await followContact(page);
          assert.deepEqual(complaints, []);
          await page.context().close();
        });

      test('a frame stays and works, and so does the link below it', async () => {
        zoo.files.set('/bingkai.html', {
          body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Lulusan</title>${LOADER}</head><body>${directory('snapshot:/guyub.json')}</body></html>`,
        });
        const html = `<iframe src="${elsewhere}/bingkai.html" title="Lulusan BLK"></iframe><p>${CONTACT}</p>`;
        const { page, complaints } = await published(html, strictness);
        const frame = page.frameLocator('iframe[title="Lulusan BLK"]');
        await frame.getByRole('searchbox').fill('jahit');
        await frame.locator('mark').first().waitFor();
        assert.deepEqual(complaints, []);
        await followContact(page);
        await page.context().close();
      });
    });

  test('with the loader in the theme a mark that kept its data- is the directory', async () => {
    const { page, complaints } = await published(mark, 'with data-', LOADER);
    await count(page).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}
