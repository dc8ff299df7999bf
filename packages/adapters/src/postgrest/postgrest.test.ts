import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createClient } from '@guyub/core';
import type { Cursor, PublishedRecords, Query } from '@guyub/core/adapter';
import { PostgrestClient } from '@supabase/postgrest-js';
import { defineMapping } from '../mapping/index.ts';
import { call, mapping as plain } from '../fixtures/people.fixture.ts';
import { rejected } from '../fixtures/rejected.fixture.ts';
import { officeDatabase } from './emulator/office.fixture.ts';
import { startPostgrest } from './emulator/postgrest.fixture.ts';
import { tokenFor } from './emulator/token.fixture.ts';
import { postgrest, type Access, type PostgrestResource } from './index.ts';

const secret = 'rahasia-server';
const anon = tokenFor({ role: 'anon' }, secret);
const db = await officeDatabase();
const server = await startPostgrest(db, { secret });
const gated = await startPostgrest(db, { secret, apikeys: [anon, 'sb_publishable_abc'] });
const few = await startPostgrest(db, { secret, maxRows: 2 });
after(async () => {
  await Promise.all([server.stop(), gated.stop(), few.stop()]);
  await db.close();
});

const mapping = defineMapping({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: 'bersedia' },
      fields: {
        id: 'id',
        name: { from: 'nama', as: 'text' },
        subdistrict: { from: 'kecamatan', as: 'text' },
        year: 'tahun',
        skills: { from: 'keahlian', as: 'text' },
        cohorts: 'pelatihan.nama',
        updatedAt: 'diubah',
      },
    },
  },
});
const people: PostgrestResource = {
  table: 'lulusan',
  relations: { pelatihan: 'pelatihan!lulusan_pelatihan_id_fkey' },
  filters: { id: 'id', subdistrict: 'kecamatan', year: 'tahun', name: 'nama' },
  sort: { year: 'tahun', id: 'id' },
  search: { column: 'cari' },
};
const over = (more: Partial<PostgrestResource> = {}, access: Access = {}, url = server.origin) =>
  postgrest({ url, mapping, resources: { people: { ...people, ...more } }, ...access });
const ten = { resource: 'people', page: { size: 10 } } as const;
const idsOf = (items: readonly { readonly id: unknown }[]) => items.map(({ id }) => String(id));

test('numbers for ids follow each other as numbers, among equals too, and each row comes once', async () => {
  await db.exec(`create table angka (id int primary key, nama text, kecamatan text, tahun int);
    insert into angka select n, 'Orang ' || n, 'Omben', 2020 + n % 3 from generate_series(1, 120) n;
    grant select on angka to anon`);
  const numbered = { table: 'angka', sort: { year: 'tahun', id: 'id' } };
  const client = createClient({ adapter: postgrest({ url: server.origin, mapping: plain, resources: { people: numbered } }), retries: 0 });
  const numbers = Array.from({ length: 120 }, (_, i) => i + 1);
  for (const [sort, expected] of [
    [[{ field: 'year', order: 'desc' }], numbers.toSorted((a, b) => (b % 3) - (a % 3) || a - b)],
    [[{ field: 'id', order: 'desc' }], numbers.toReversed()],
  ] as const) {
    const seen: number[] = [];
    let after: Cursor | null = null;
    do {
      const page: Awaited<ReturnType<typeof client.list<'people'>>> = await client.list('people', { sort, page: { size: 7, ...(after && { after }) } });
      seen.push(...page.items.map(({ id }) => Number(id)));
      after = page.next;
    } while (after);
    assert.deepEqual(seen, expected);
  }
}); // prettier-ignore

test('one of a table, with what is embedded, and nothing else has travelled', async () => {
  const { value } = await over().get('people', '1', call);
  assert.deepEqual(value, {
    id: '1',
    name: 'Siti Contoh',
    subdistrict: 'Omben',
    year: 2023,
    skills: ['Menjahit', 'Bordir'],
    cohorts: ['Menjahit'],
    roles: [],
    offerings: [],
    certified: false,
    hasBusiness: false,
    region: 'kemendagri:35.27',
    updatedAt: '2025-03-01T00:00:00Z',
  });
  const { searchParams } = new URL(server.asked.at(-1)!.url, server.origin);
  assert.equal(
    searchParams.get('select'),
    'id,nama,kecamatan,tahun,keahlian,diubah,bersedia,pelatihan:pelatihan!lulusan_pelatihan_id_fkey(nama)',
  );
});

// The same question by Supabase's own client gives the same rows.
const table = () => new PostgrestClient(server.origin).from('lulusan').select('id').order('id');
type Rows = PromiseLike<{ readonly data: readonly { readonly id: number }[] | null }>;
const name = 'Dewi "Ani", S.Pd. (alm: tidak)';
type Question = Pick<Query<'people', PublishedRecords['people']>, 'where' | 'refine' | 'text'>;
const questions: readonly (readonly [Question, () => Rows])[] = [
  [{}, () => table()],
  [{ where: { op: 'eq', field: 'name', value: name } }, () => table().eq('nama', name)],
  [{ where: { op: 'eq', field: 'name', value: 'Budi\\Contoh' } }, () => table().eq('nama', 'Budi\\Contoh')],
  [{ where: { op: 'in', field: 'subdistrict', values: ['Kec. Baru: Utara', 'omben'] } }, () => table().in('kecamatan', ['Kec. Baru: Utara', 'omben'])],
  [{ refine: { year: [2023, 2024] } }, () => table().in('tahun', [2023, 2024])],
  [{ where: { op: 'range', field: 'year', gte: 2024 } }, () => table().gte('tahun', 2024)],
  [{ where: { op: 'exists', field: 'year', value: false } }, () => table().is('tahun', null)],
  [{ where: { op: 'or', of: [{ op: 'eq', field: 'year', value: 2024 }, { op: 'eq', field: 'name', value: name }] } }, () => table().or(`tahun.eq.2024,nama.eq."${name.replaceAll('"', '\\"')}"`)],
  [{ text: 'jahit' }, () => table().textSearch('cari', 'jahit', { type: 'plain', config: 'indonesian' })],
]; // prettier-ignore
for (const [question, asking] of questions)
  test(`as Supabase's client: ${JSON.stringify(question)}`, async () => {
    const { items } = await over().list({ ...ten, ...question }, call);
    assert.deepEqual(idsOf(items).toSorted(), idsOf((await asking()).data!).toSorted());
    assert.ok(items.length > 0);
  });

test('an order is made there, with what is empty at the end', async () => {
  const { items } = await over().list({ ...ten, sort: [{ field: 'year', order: 'desc' }] }, call);
  assert.deepEqual(idsOf(items), ['3', '1', '2']);
});

test('a value that the column cannot hold finds nobody, and does not hide whom others find', async () => {
  const has = async (values: readonly string[]) =>
    idsOf((await over().list({ ...ten, where: { op: 'in', field: 'id', values } }, call)).items);
  assert.deepEqual(await has(['abc', '99999999999999999999']), []);
  assert.deepEqual(await has(['1', 'abc', '3']), ['1', '3']);
  assert.equal((await rejected(over().get('people', 'abc', call))).code, 'not-found');
});

test('what row policies hide is not there, and nothing tells that it is', async () => {
  assert.equal((await rejected(over().get('people', '4', call))).code, 'not-found');
  const { items, total } = await over().list(ten, call);
  assert.deepEqual([idsOf(items), total], [['1', '2', '3'], null]);
});

test('rows of people who did not agree need not travel where the table is open', async () => {
  await db.exec(`
    create table terbuka as select * from lulusan;
    alter table terbuka add foreign key (pelatihan_id) references pelatihan;
    grant select on terbuka to anon;
  `);
  const relations = { pelatihan: 'pelatihan' };
  const open = over({ table: 'terbuka', relations, only: { bersedia: true } }, {}, few.origin);
  const client = createClient({ adapter: open });
  const { items } = await client.list('people', { page: { size: 10 } });
  assert.deepEqual(idsOf(items).toSorted(), ['1', '2', '3']);
  assert.ok(few.asked.every(({ url }) => url.includes('bersedia=eq.true')));
});

test('where everybody is declared to have agreed, the count is given', async () => {
  const declared = defineMapping({
    ...mapping,
    resources: {
      people: {
        ...mapping.resources.people!,
        consents: { publication: { declared: 'yes', because: 'formulir tahun 2024' } },
      },
    },
  });
  const all = postgrest({ url: server.origin, mapping: declared, resources: { people } });
  assert.deepEqual((await all.list(ten, call)).total, { value: 3, relation: 'estimated' });
  // And not with the next page, which tells that there are no more.
  assert.deepEqual(
    server.asked.slice(-2).map(({ headers }) => headers['prefer']),
    ['count=estimated', undefined],
  );
  assert.equal((await all.list({ ...ten, refine: { year: [2024] } }, call)).total, null);
  assert.equal(server.asked.at(-1)?.headers['prefer'], undefined);
});

test('a project of Supabase wants its key, the older one as a token, too', async () => {
  const at = (access: Access) => over({}, access, `${gated.origin}/rest/v1`);
  assert.equal((await at({ apikey: anon }).list(ten, call)).items.length, 3);
  assert.equal(gated.asked.at(-1)?.headers.authorization, `Bearer ${anon}`);
  assert.equal((await at({ apikey: 'sb_publishable_abc' }).list(ten, call)).items.length, 3);
  assert.equal(gated.asked.at(-1)?.headers.authorization, undefined);
  const own = tokenFor({ role: 'authenticated', sub: 'siti' }, secret);
  await at({ apikey: anon, auth: { token: own }, schema: 'public' }).list(ten, call);
  assert.deepEqual(
    [gated.asked.at(-1)?.headers.authorization, gated.asked.at(-1)?.headers['accept-profile']],
    [`Bearer ${own}`, 'public'],
  );
  const none = await rejected(at({}).list(ten, call));
  assert.deepEqual([none.code, /Supabase wants "apikey"/.test(none.message)], ['unauthenticated', true]);
});

test('a key that row policies do not hold for is refused everywhere, and not repeated', () => {
  for (const key of [tokenFor({ role: 'service_role' }, secret), tokenFor({ role: 'postgres' }, secret), 'sb_secret_abc'])
    for (const access of [{ apikey: key }, { auth: { token: key } }])
      assert.throws(
        () => over({}, access),
        ({ code, message }: Error & { code: string }) =>
          code === 'invalid' && /no row policy holds/.test(message) && !message.includes(key),
      );
}); // prettier-ignore

test('in a page only the key that is public by design', (t) => {
  Object.assign(globalThis, { document: {} });
  t.after(() => Reflect.deleteProperty(globalThis, 'document'));
  for (const apikey of [anon, 'sb_publishable_abc']) assert.ok(over({}, { apikey }));
  for (const access of [
    { apikey: tokenFor({ role: 'petugas' }, secret) },
    { apikey: 'kunci-lain' },
    { apikey: anon, auth: { token: tokenFor({ role: 'authenticated' }, secret) } },
  ])
    assert.throws(() => over({}, access), { code: 'invalid' });
});

test('options that cannot be meant so are refused with what to do', () => {
  for (const [more, message] of [
    [{ filters: { nik: 'nik' } }, /filters\.nik is not a field of the mapping/],
    [{ filters: { updatedAt: 'diubah' } }, /filters\.updatedAt is not given as the backend writes it/],
    [{ filters: { name: 'pelatihan.nama' } }, /filters\.name stands in another table/],
    [{ sort: { year: 'data.tahun' } }, /sort\.year stands within a column/],
    [{ relations: { pelatihan: 'pelatihan(nama)' } }, /relations\.pelatihan is not a table/],
    [{ search: { column: 'cari', language: 'x).a' } }, /search\.language is not the name/],
  ] as const)
    assert.throws(() => over(more as Partial<PostgrestResource>), { code: 'invalid', message });
  const within = defineMapping({ ...plain, resources: { people: { ...plain.resources.people!, path: 'data' } } });
  assert.throws(
    () => postgrest({ url: server.origin, mapping: within, resources: { people: { table: 'lulusan' } } }),
    /has a "path" in the mapping/,
  );
}); // prettier-ignore
