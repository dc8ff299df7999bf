import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { createClient } from '@guyub/core';
import type { PublishedRecords } from '@guyub/core/adapter';
import { http } from '@guyub/adapters/http';
import { memory } from '@guyub/adapters/memory';
import { readRecord } from '@guyub/adapters/mapping';
import { launch } from '../testing/browser.ts';
import { backends, importingGateway, type Backend } from './backends.ts';
import { directoryPage } from './directory.ts';
import { mappingOf, planted, rows } from './people.ts';
import { thirdPage, thirdPageSeen } from './same-people.ts';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const mapping = mappingOf();
const people = rows.flatMap((row) => readRecord(mapping, 'people', row).record ?? []);
const consents = { publication: 'yes' } as const;
const remembered = (all: readonly object[]) =>
  memory({ people: all.map((person) => ({ ...person, consents }) as never) });
const expected = await thirdPage(remembered(people));

test('there is something to be compared', () => assert.ok(expected.length > 2, String(expected.length)));

async function seenOver(backend: Backend): Promise<string[]> {
  const page = await directoryPage(backend);
  try {
    const names = await thirdPageSeen(browser, page.url);
    for (const value of Object.values(planted))
      assert.ok(!backend.said?.().includes(value), 'something planted is in what the gateway wrote');
    return names;
  } finally {
    await page.close();
    await backend.stop();
  }
}

for (const [name, start] of Object.entries(backends))
  test(`the third page of the nearest tailors of Torjun is the same over ${name}`, async () => {
    assert.deepEqual(await seenOver(await start()), expected);
  });

test('over a gateway that imported them, everybody of Torjun is as near, and takes turns as in memory', async () => {
  const backend = await importingGateway(rows);
  const client = createClient({ adapter: http({ url: backend.origins['gateway']! }) });
  const kept: PublishedRecords['people'][] = [];
  for await (const person of client.all('people', {}, { limit: 200 })) kept.push(person);
  assert.deepEqual(kept.map(({ name }) => name).toSorted(), people.map(({ name }) => name).toSorted());
  assert.deepEqual(await seenOver(backend), await thirdPage(remembered(kept)));
});
