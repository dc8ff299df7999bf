import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, directory, findTailor, overflow, person } from '../testing/visitor.ts';
import type { Zoo } from '../../../demo/testing/zoo/zoo.ts';
import { rtl } from './page.ts';

export function visits(zoo: Zoo): void {
  for (const width of [360, 1280])
    test(`${width} px: it turns, and nothing is too wide`, async () => {
      const { page, complaints } = await zoo.open(rtl.page(directory(zoo.gateway), zoo), (opened) =>
        opened.setViewportSize({ width, height: 900 }),
      );
      await findTailor(page);
      assert.equal(await overflow(page), 0);
      const sides = await page.evaluate(() => {
        const root = document.querySelector('guyub-alumni-directory')!.shadowRoot!;
        const field = root.querySelector('input[type=search]')!;
        const button = field.closest('form')!.querySelector('button')!;
        return {
          direction: getComputedStyle(field).direction,
          // What follows the field stands to its left.
          turned: button.getBoundingClientRect().left < field.getBoundingClientRect().left,
          html: document.documentElement.cloneNode() as HTMLElement,
        };
      });
      assert.equal(sides.direction, 'rtl');
      assert.ok(sides.turned);
      await person(page).click();
      await page.getByRole('dialog').getByRole('term').first().waitFor();
      assert.equal(await overflow(page), 0);
      const html = await page.evaluate(() => (document.documentElement.cloneNode() as Element).outerHTML);
      assert.equal(html, '<html lang="id" dir="rtl" class="tema"></html>');
      await count(page).waitFor();
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
}
