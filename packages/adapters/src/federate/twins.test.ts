import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memory } from '../memory/index.ts';
import { federate, sameRules, type SameRule } from './index.ts';
import { asked, listing, people, walked } from './members.fixture.ts';

const telephone = '+6281200000009';
const twin = { name: 'Contoh Kembar', telephone };
const both = [0, 300];

test('the newer of two records of one person is shown, once, whatever the pages', async () => {
  for (const rows of both)
    for (const size of [1, 2, 50]) {
      const members = [
        {
          name: 'omben',
          rows,
          adapter: memory({ people: people(5, (n) => (n === 2 ? { ...twin, year: 2020 } : {})) }),
        },
        {
          name: 'torjun',
          rows,
          adapter: memory({
            people: people(5, (n) =>
              // Of many, a member is asked for the name as it is written.
              n === 4
                ? { ...twin, ...(rows && { name: 'CONTOH kembar' }), updatedAt: '2025-04-01T00:00:00Z' }
                : {},
            ),
          }),
        },
      ];
      for (const query of [{}, { sort: [{ field: 'name', order: 'asc' }] as const }, { text: 'menjahit' }]) {
        const { ids, pages } = await walked(federate({ members }), { ...query, page: { size } });
        assert.equal(new Set(ids).size, 9);
        assert.equal(ids.length, 9);
        assert.ok(ids.includes('torjun-5') && !ids.includes('omben-3'), ids.join());
        for (const { total } of pages)
          assert.deepEqual(
            total,
            rows ? { value: 9, relation: 'exact' } : { value: 10, relation: 'estimated' },
          );
      }
      // Where the newer one does not belong, the older one stands for itself.
      const where = { op: 'eq', field: 'year', value: 2020 } as const;
      assert.deepEqual((await walked(federate({ members }), { where, page: { size } })).ids, ['omben-3']);
      const refine = { year: [2020] };
      assert.deepEqual((await walked(federate({ members }), { refine, page: { size } })).ids, []);
      assert.equal((await walked(federate({ members, same: [] }), { page: { size } })).ids.length, 10);
    }
});

test('two people are not taken for one: a name alone, a telephone alone, within one member', async () => {
  for (const rows of both) {
    const adapter = federate({
      members: [
        {
          name: 'omben',
          rows,
          adapter: memory({ people: people(2, (n) => (n ? { name: 'Sri Contoh' } : twin)) }),
        },
        {
          name: 'torjun',
          rows,
          adapter: memory({
            people: people(3, (n) =>
              n === 0 ? { name: 'Sri Contoh' } : { name: `Keluarga ${n}`, telephone },
            ),
          }),
        },
        {
          name: 'camplong',
          rows,
          adapter: memory({
            people: people(2, (n) => ({
              name: 'Kembar Sekantor',
              telephone: '+6281200000008',
              updatedAt: `2025-03-0${n + 1}T00:00:00Z`,
            })),
          }),
        },
      ],
    });
    assert.equal((await walked(adapter, { page: { size: 3 } })).ids.length, 7);
  }
});

test('no member is told the telephone or the e-mail address that another publishes', async () => {
  for (const rows of both) {
    const heard: string[] = [];
    const listening = (count: number, email: string) =>
      listing(memory({ people: people(count, () => ({ ...twin, email })) }), (list) => (query, own) => {
        heard.push(JSON.stringify(query));
        return list(query, own);
      });
    const members = [
      { name: 'omben', rows, adapter: listening(1, 'omben@contoh.example') },
      { name: 'torjun', rows, adapter: listening(2, 'torjun@contoh.example') },
    ];
    assert.equal((await walked(federate({ members }), { page: { size: 9 } })).ids.length, 1);
    assert.ok(heard.length > 1);
    for (const query of heard) assert.doesNotMatch(query, /62812|contoh\.example/);
  }
});

test('of many, whoever publishes nothing to be known again by is looked for nowhere', async () => {
  let times = 0;
  const counting = () =>
    listing(memory({ people: people(30) }), (list) => (query, own) => {
      times++;
      assert.ok(!query.where);
      return list(query, own);
    });
  const members = ['omben', 'torjun'].map((name) => ({ name, rows: 0, adapter: counting() }));
  assert.equal((await walked(federate({ members }), { page: { size: 40 } })).ids.length, 60);
  assert.ok(times > 0);
});

test('each rule says why it is enough, and none joins people by a name alone', () => {
  for (const { because, fields, resource } of sameRules) {
    assert.match(because, /\w.*\.$/);
    assert.ok(resource !== 'people' || fields.length > 1);
  }
  const own: SameRule = { resource: 'people', fields: ['businessName'], because: 'An own rule.' };
  const members = [
    memory({ people: people(1, () => ({ businessName: 'Usaha A' })) }),
    memory({ people: people(1, () => ({ businessName: 'Usaha A' })) }),
  ];
  const adapter = federate({
    same: [own],
    members: members.map((adapter, i) => ({ name: `m${i}`, adapter })),
  });
  return asked(adapter, { page: { size: 5 } }).then(({ items }) =>
    assert.deepEqual(
      items.map(({ id }) => id),
      ['m0-1'],
    ),
  );
});

test('of many, somebody is known again among all who have the name', async () => {
  const called = (count: number, from: number, updatedAt: string) =>
    memory({
      people: people(count, (n) => ({
        name: 'Siti Contoh',
        telephone: `+62812${10_000_000 + from + n}`,
        updatedAt,
      })),
    });
  const members = [
    { name: 'omben', rows: 0, adapter: called(30, 200, '2025-03-01T00:00:00Z') },
    { name: 'torjun', rows: 0, adapter: called(250, 0, '2025-04-01T00:00:00Z') },
  ];
  const { ids } = await walked(federate({ members }), { page: { size: 100 } });
  assert.equal(ids.length, 250);
  assert.ok(ids.every((id) => id.startsWith('torjun-')));
});
