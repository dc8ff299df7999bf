import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createApp, openStore } from '@guyub/gateway';
import { addOffers } from './offers.ts';
import { addWorkbooks, workbooks } from './workbooks.ts';

const directory = mkdtempSync(join(tmpdir(), 'guyub-offers-'));
const store = await openStore({ directory });
after(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

test('the demo has something to show: offers in full, with pictures, once', async () => {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const books = workbooks.filter(({ region }) => ['15.07', '35.27'].includes(region));
  await addWorkbooks(store, books, () => {});
  await addOffers(store, say);
  const revision = await store.revision();
  await addOffers(store, say);
  assert.deepEqual(said, [
    'offers.json: 12 produk dan jasa dilengkapi',
    'offers.json: 0 produk dan jasa dilengkapi',
  ]);
  assert.equal(await store.revision(), revision);

  const full = { op: 'exists', field: 'photos', value: true } as const;
  const { items } = await store.list({ resource: 'offerings', where: full, page: { size: 100 } });
  assert.equal(items.length, 8);
  const app = createApp({ store });
  for (const { photos } of items as unknown as { photos: string[] }[]) {
    assert.match(photos[0]!, /:1280x960:\p{L}/u);
    const answer = await app.request(`/v1/photos/${photos[0]!.split(':')[0]}/640.webp`);
    assert.equal(answer.status, 200);
    assert.ok((await answer.arrayBuffer()).byteLength < 60_000);
  }
  const businesses = await store.list({ resource: 'businesses', where: full, page: { size: 10 } });
  assert.deepEqual(
    businesses.items.map(({ name }) => name),
    ['Dapur Endang'],
  );
});
