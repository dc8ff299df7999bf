import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTACT, directory, followContact } from '../testing/visitor.ts';
import type { Zoo } from '../../../demo/testing/zoo/zoo.ts';
import { noScript } from './page.ts';

export function visits(zoo: Zoo): void {
  for (const [what, middle] of [
    ['the tag', directory(zoo.gateway)],
    ['the mark', `<div data-guyub="alumni-directory" data-source="${zoo.gateway}">${CONTACT}</div>`],
    ['the link', CONTACT.replace('<a ', `<a data-guyub="hire-local" data-source="${zoo.gateway}" `)],
  ] as const)
    test(`${what}: the link is seen and leads somewhere`, async () => {
      const page = await zoo.openIn({ javaScriptEnabled: false }, noScript.page(middle, zoo));
      assert.ok(await page.getByRole('link', { name: 'Hubungi BLK' }).isVisible());
      await followContact(page);
      await page.context().close();
    });
}
