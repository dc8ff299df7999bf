import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { memory } from '@guyub/adapters/memory';
import { readRecord } from '@guyub/adapters/mapping';
import { launch } from '../testing/browser.ts';
import { backends } from './backends.ts';
import { directoryPage } from './directory.ts';
import { mappingOf, rows } from './people.ts';
import { thirdPage, thirdPageSeen } from './same-people.ts';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const mapping = mappingOf();
const people = rows.flatMap((row) => readRecord(mapping, 'people', row).record ?? []);
const consents = { publication: 'yes' } as const;
const expected = await thirdPage(
  memory({ people: people.map((person) => ({ ...person, consents }) as never) }),
);

test('there is something to be compared', () => assert.ok(expected.length > 2, String(expected.length)));

for (const [name, start] of Object.entries(backends))
  test(`the third page of the nearest tailors of Torjun is the same over ${name}`, async () => {
    const backend = await start();
    try {
      const page = await directoryPage(backend);
      assert.deepEqual(await thirdPageSeen(browser, page.url), expected);
      await page.close();
    } finally {
      await backend.stop();
    }
  });
