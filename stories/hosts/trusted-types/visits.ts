import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directory, findTailor } from '../testing/visitor.ts';
import type { Zoo } from '../../../demo/testing/zoo/zoo.ts';
import { trustedTypes } from './page.ts';

export function visits(zoo: Zoo): void {
  test('it works, and nothing asked for another policy', async () => {
    const { page, complaints } = await zoo.open(trustedTypes.page(directory(zoo.gateway), zoo));
    await findTailor(page);
    assert.deepEqual(complaints, []);
    // The rule is there: it stops what an element must not do.
    const stopped = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>x</b>';
        return false;
      } catch {
        return true;
      }
    });
    assert.ok(stopped);
    await page.context().close();
  });
}
