import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { isGuyubError, type Call, type Cursor, type Plain } from '@guyub/core/adapter';
import { memory } from '../memory/index.ts';
import { federate } from './index.ts';
import { asked, listing, people, walked } from './members.fixture.ts';

const call: Call = { signal: new AbortController().signal, locale: 'id' };
const both = [0, 300];

test('ids begin with the name of their member, and so do references', async () => {
  const own = {
    region: 'kemendagri:35.27',
    updatedAt: '2025-03-01T00:00:00Z',
    consents: { publication: 'yes' },
  } as const;
  const adapter = federate({
    members: [
      { name: 'omben', adapter: memory({ people: people(2) }) },
      {
        name: 'torjun',
        adapter: memory({
          people: people(3),
          offerings: [{ ...own, id: 'of-1', personId: '3', name: 'Gamis' }],
          regions: [
            {
              id: 'kemendagri:35.27',
              scheme: 'kemendagri',
              code: '35.27',
              name: 'Kabupaten Sampang',
              level: 'regency',
              updatedAt: own.updatedAt,
            },
          ],
        }),
      },
    ],
  });
  const { ids } = await walked(adapter, { sort: [{ field: 'id', order: 'asc' }], page: { size: 2 } });
  assert.deepEqual(ids, ['omben-1', 'omben-2', 'torjun-1', 'torjun-2', 'torjun-3']);
  assert.equal((await adapter.get('people', 'torjun-2', call)).value.name, 'Orang 2');
  const offering = (await adapter.get('offerings', 'torjun-of-1', call)).value;
  assert.equal(offering.personId, 'torjun-3');
  const where = { op: 'eq', field: 'personId', value: 'torjun-3' } as const;
  const found = await asked(adapter, { resource: 'offerings', where, page: { size: 5 } });
  assert.deepEqual(found.items, [offering]);
  assert.equal((await adapter.get('regions', 'kemendagri:35.27', call)).value.name, 'Kabupaten Sampang');
  for (const id of [
    '2',
    'torjun',
    'torjun-',
    'torjun-9',
    'torjun-..',
    '-2',
    '..',
    '',
    'camplong-2',
    'OMBEN-2',
  ])
    await assert.rejects(
      adapter.get('people', id, call),
      (error) => isGuyubError(error) && error.code === 'not-found',
    );
});

test('of many, each person is first equally often, and members have their share of each page', async () => {
  mock.timers.enable({ apis: ['Date'], now: Date.parse('2025-03-01T05:00:00Z') });
  try {
    let first = 0;
    const days = 400;
    for (let day = 0; day < days; day++) {
      mock.timers.tick(86_400_000);
      const adapter = federate({
        same: [],
        members: [
          { name: 'besar', rows: 0, adapter: memory({ people: people(30) }) },
          { name: 'kecil', rows: 0, adapter: memory({ people: people(10) }) },
        ],
      });
      const { items } = await asked(adapter, { page: { size: 20 } });
      const small = items.map(({ id }) => String(id).startsWith('kecil'));
      if (small[0]) first++;
      const share = small.filter(Boolean).length;
      assert.ok(share >= 4 && share <= 6, `${share} of 20`);
    }
    assert.ok(first > days * 0.19 && first < days * 0.31, `${first} of ${days}`);
  } finally {
    mock.timers.reset();
  }
});

test('of many, who has what was typed decides how it is understood', async () => {
  const of = (names: readonly string[]) =>
    memory({ people: people(names.length, (n) => ({ name: names[n]!, skills: n ? ['Las'] : ['Bordir'] })) });
  const adapter = federate({
    members: [
      { name: 'omben', rows: 0, adapter: of(['Situ Contoh', 'Rina Contoh']) },
      { name: 'torjun', rows: 0, adapter: of(['Siti Contoh', 'Rini Contoh']) },
      { name: 'camplong', rows: 0, adapter: of(['Joko Contoh', 'Budi Contoh']) },
    ],
  });
  const named = async (text: string) => {
    const { items, text: report, total } = await asked(adapter, { text, page: { size: 9 } });
    return {
      ids: items.map(({ id }) => String(id)).toSorted((a, b) => (a < b ? -1 : 1)),
      suggestion: report?.suggestion,
      relaxed: report?.relaxed,
      total: total?.value,
      marks: report?.marks.length,
    };
  };
  assert.deepEqual(await named('situ'), {
    ids: ['omben-1'],
    suggestion: undefined,
    relaxed: false,
    total: 1,
    marks: 1,
  });
  assert.deepEqual(await named('rini las'), {
    ids: ['torjun-2'],
    suggestion: undefined,
    relaxed: false,
    total: 1,
    marks: 1,
  });
  assert.deepEqual((await named('jako')).ids, ['camplong-1']);
  assert.equal((await named('jako')).suggestion, 'joko');
  assert.deepEqual((await named('contoh zzyzzx')).relaxed, true);
  assert.deepEqual((await named('zzyzzx')).ids, []);
});

test('of many, what fits the text best comes first, from whichever member', async () => {
  const adapter = federate({
    members: ['omben', 'torjun'].map((name) => ({
      name,
      rows: 0,
      adapter: memory({
        people: people(6, (n) =>
          n % 2
            ? { skills: ['Las'], offerings: ['Las pagar'] }
            : { skills: ['Bordir'], cohorts: ['Las 2024'] },
        ),
      }),
    })),
  });
  const { ids, pages } = await walked(adapter, { text: 'las', page: { size: 5 } });
  assert.equal(ids.length, 12);
  assert.ok(
    ids.slice(0, 6).every((id) => Number(id.split('-')[1]) % 2 === 0),
    ids.join(),
  );
  assert.ok(pages.every(({ items, text }) => text?.marks.length === items.length));
});

test('a cursor holds when the page size changes, and belongs to its question', async () => {
  for (const rows of both) {
    const members = ['omben', 'torjun'].map((name) => ({
      name,
      rows,
      adapter: memory({ people: people(9) }),
    }));
    const adapter = federate({ members });
    const all = (await walked(adapter, { page: { size: 50 } })).ids;
    const first = await asked(adapter, { page: { size: 4 } });
    const second = await asked(adapter, { page: { size: 7, after: first.next! } });
    const third = await asked(adapter, { page: { size: 100, after: second.next! } });
    assert.deepEqual(
      [first, second, third].flatMap(({ items }) => items.map(({ id }) => id)),
      all,
    );
    assert.equal(third.next, null);
    for (const other of [
      { text: 'a' },
      { where: { op: 'eq', field: 'name', value: 'a' } as const },
      { refine: { year: [2024] } },
    ])
      await assert.rejects(
        asked(adapter, { ...other, page: { size: 4, after: first.next! } }),
        (error) => isGuyubError(error) && error.code === 'stale-cursor',
      );
  }
});

test('of many, a member is asked for a little more than a page', async () => {
  const sizes: number[] = [];
  const spied = listing(memory({ people: people(500) }), (list) => (query, own) => {
    sizes.push(query.page.size);
    return list(query, own);
  });
  const adapter = federate({
    same: [],
    members: [
      { name: 'omben', adapter: spied },
      { name: 'torjun', adapter: memory({ people: people(500) }) },
    ],
  });
  await asked(adapter, { page: { size: 20 } });
  assert.deepEqual(sizes, [1, 21]);
});

test('few are those of whom each has few, and all together', async () => {
  const relation = async (count: number, each: number) => {
    const members = Array.from({ length: count }, (_, i) => ({
      name: `m${i}`,
      adapter: memory({ people: people(each) }),
    }));
    return (await asked(federate({ members }), { page: { size: 5 } })).total?.relation;
  };
  assert.equal(await relation(6, 300), 'exact');
  assert.equal(await relation(7, 300), 'estimated');
  assert.equal(await relation(2, 301), 'estimated');
});

test('members must be there and have names of their own', () => {
  const adapter = memory({ people: [] });
  for (const members of [
    [],
    [{ name: 'a-b', adapter }],
    [{ name: '35', adapter }],
    [{ name: 'Sampang', adapter }],
    [
      { name: 'a', adapter },
      { name: 'a', adapter },
    ],
  ])
    assert.throws(
      () => federate({ members }),
      (error) => isGuyubError(error) && error.code === 'invalid',
    );
});

/** One whose backend says nothing of certificates, with numbers for ids; nothing is its own but the order of years. */
const numbered = (count: number) => {
  const real = memory({ people: people(count, (n) => ({ certified: false, year: 2020 + (n % 3) })) });
  const { certified: _, ...fields } = real.capabilities.people!.fields;
  const byNumber = (a: Plain, b: Plain) => Number(a['year']) - Number(b['year']) || Number(a['id']) - Number(b['id']);
  const pages = listing(real, (list) => async (query, call) => {
    if (!query.sort) return list(query, call);
    const { items } = await list({ ...query, page: { size: 1000 } }, call);
    const from = Number(query.page.after ?? 0);
    const to = from + query.page.size;
    return { items: items.toSorted(byNumber).slice(from, to), next: to < items.length ? (String(to) as Cursor) : null, total: null, facets: [] };
  });
  return { ...pages, capabilities: { people: { ...real.capabilities.people!, fields } } };
}; // prettier-ignore

for (const rows of both)
  test(`what one member alone tells is offered, and of the others it is not said (${rows ? 'few' : 'many'})`, async () => {
    const [told, quiet] = [memory({ people: people(5) }), numbered(12)];
    const over = (...adapters: readonly (typeof told)[]) =>
      federate({ same: [], members: adapters.map((adapter, i) => ({ name: `m${i}`, adapter, rows })) });
    assert.ok(!over(quiet, quiet).capabilities.people!.fields.certified);
    const adapter = over(told, quiet);
    assert.ok(adapter.capabilities.people!.fields.certified);
    const count = async (query: object) => (await walked(adapter, { page: { size: 4 }, ...query })).ids.length;
    const is = (value: boolean) => ({ op: 'eq', field: 'certified', value }) as const;
    assert.equal(await count({ where: is(true) }), 3);
    assert.equal(await count({ where: is(false) }), 14);
    assert.equal(await count({ where: { op: 'not', of: is(true) } }), 14);
    assert.equal(await count({ refine: { certified: [true] } }), 3);
    assert.equal(await count({ refine: { certified: [false] } }), 14);
    const { facets } = await asked(adapter, { facets: [{ field: 'certified', limit: 5 }], page: { size: 1 } });
    assert.equal(facets[0]!.buckets.find(({ value }) => value === true)?.count, 3);
    assert.equal(facets[0]!.exact, rows > 0, 'who is not asked is not counted');

    const { ids, pages } = await walked(adapter, { sort: [{ field: 'year', order: 'asc' }], page: { size: 4 } });
    assert.deepEqual([ids.length, new Set(ids).size, pages[0]!.missing], [17, 17, undefined]);
  }); // prettier-ignore
