import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { memory } from '@guyub/adapters/memory';
import { mapping, pages, people } from './asked.fixture.ts';
import { openBackends, type OpenFront } from './open-backends.ts';
import { together } from './together.ts';
import type { Upstream } from './upstream.ts';

/** A backend with people, that can be taken away. */
async function regency(count: number) {
  const server = createServer(pages(people(count)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const leave = () => {
    server.closeAllConnections();
    server.close();
  };
  after(leave);
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, leave };
}

function open(regencies: Readonly<Record<string, { readonly origin: string }>>): OpenFront {
  const front = openBackends(
    Object.entries(regencies).map(([name, { origin }]) => ({
      name,
      label: `Kabupaten ${name}`,
      kind: 'rest' as const,
      allowPrivate: true,
      origins: [origin],
      folder: '.',
      options: { preset: 'laravel', mapping, resources: { people: { url: `${origin}/alumni` } } },
    })),
    () => undefined,
  );
  after(front.close);
  return front;
}
const query = { resource: 'people', page: { size: 100 } } as const;

test('two that have people are one directory, and who is missing is named', async () => {
  const [sampang, bangkalan] = [await regency(3), await regency(2)];
  const front = open({ sampang, bangkalan });
  const page = await front.list({ ...query, facets: [{ field: 'subdistrict', limit: 5 }] });
  assert.equal(page.items.length, 5);
  assert.deepEqual([page.missing, page.asOf], [undefined, undefined]);
  assert.deepEqual(page.facets[0]!.buckets, [{ value: 'Omben', count: 5 }]);
  const ids = page.items.map(({ id }) => String(id));
  assert.equal(new Set(ids).size, 5);
  const theirs = ids.find((id) => id.startsWith('bangkalan'))!;

  bangkalan.leave();
  const rest = await open({ sampang, bangkalan }).list(query);
  assert.equal(rest.items.length, 3);
  assert.deepEqual(rest.missing, [
    { source: 'bangkalan', label: 'Kabupaten bangkalan', code: 'unavailable' },
  ]);
  await assert.rejects(open({ sampang, bangkalan }).get('people', theirs), { code: 'unavailable' });
  assert.deepEqual(await open({ sampang, bangkalan }).health(), [
    { name: 'sampang', answers: true },
    { name: 'bangkalan', answers: false },
  ]);

  sampang.leave();
  await assert.rejects(open({ sampang, bangkalan }).list(query), {
    code: 'unavailable',
    message: 'The source "sampang, bangkalan" does not answer now. Try again later.',
  });
});

test('what none of several tells is not counted', async () => {
  const front = open({ sampang: await regency(3), bangkalan: await regency(2) });
  const facets = ['certified', 'subdistrict'].map((field) => ({ field, limit: 5 }));
  const page = await front.list({ ...query, facets });
  assert.deepEqual(
    page.facets.map(({ field }) => field),
    ['subdistrict'],
  );
});

test('pages go on through all of them, each person once', async () => {
  const front = open({ sampang: await regency(25), bangkalan: await regency(18) });
  const seen: unknown[] = [];
  let page = await front.list({ ...query, page: { size: 10 } });
  for (;;) {
    seen.push(...page.items.map(({ id }) => id));
    if (page.next === null) break;
    page = await front.list({ ...query, page: { size: 10, after: page.next } });
  }
  assert.deepEqual([seen.length, new Set(seen).size], [43, 43]);
});

test('what one of them said before is not shown among what the others say now', async () => {
  const upstream = (name: string, asOf?: string): Upstream => ({
    name,
    label: name,
    adapter: {
      ...memory({ skills: [{ id: name, name, synonyms: [], updatedAt: '2025-03-01T00:00:00Z' }] }),
      list: (async () => ({
        items: [{ id: name, name, synonyms: [], updatedAt: '2025-03-01T00:00:00Z' }],
        next: null,
        total: { value: 1, relation: 'exact' },
        facets: [],
        ...(asOf && { asOf }),
      })) as never,
    },
    left: () => 0,
    answers: async () => true,
  });
  const both = together([upstream('sampang'), upstream('bangkalan', '2025-03-01T00:00:00Z')]);
  const page = await both.list({ resource: 'skills', page: { size: 10 } });
  assert.deepEqual(
    [page.items.map(({ name }) => name), page.missing?.map(({ source }) => source), page.asOf],
    [['sampang'], ['bangkalan'], undefined],
  );
});
