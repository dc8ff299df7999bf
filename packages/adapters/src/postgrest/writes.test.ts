import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { WriteCall } from '@guyub/core/hiring';
import { rejected } from '../fixtures/rejected.fixture.ts';
import { defineMapping } from '../mapping/index.ts';
import { officeDatabase } from './emulator/office.fixture.ts';
import { startPostgrest } from './emulator/postgrest.fixture.ts';
import { tokenFor } from './emulator/token.fixture.ts';
import { postgrestWrites } from './index.ts';
import type { PostgrestWrite } from './to-write.ts';

const secret = 'rahasia-server';
const db = await officeDatabase();
const server = await startPostgrest(db, { secret });
after(async () => {
  await server.stop();
  await db.close();
});

const mapping = defineMapping({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    cohorts: {
      fields: {
        id: 'id',
        name: { from: 'judul', as: 'text' },
        year: 'jumlah',
        programmeId: { default: 'p-1' },
        endDate: 'diubah',
        updatedAt: 'diubah',
      },
    },
  },
});
const target: PostgrestWrite = { table: 'pesanan', fields: ['name', 'year'], key: 'kunci', version: 'versi' };
const session = (sub: string) => () => tokenFor({ role: 'authenticated', sub }, secret);
const over = (more: Partial<PostgrestWrite> = {}, token = session('siti'), fetch = globalThis.fetch) =>
  postgrestWrites({
    url: server.origin,
    mapping,
    resources: { cohorts: { ...target, ...more } },
    token,
    fetch,
  });
const call = (idempotencyKey: string, ifVersion?: string): WriteCall => ({
  signal: new AbortController().signal,
  locale: 'id',
  idempotencyKey,
  ...(ifVersion !== undefined && { ifVersion }),
}); // prettier-ignore
const count = async () =>
  (await db.query<{ n: number }>('select count(*)::int as n from pesanan')).rows[0]!.n;

test('a wish is done once, and is answered again as before', async () => {
  const wish = { name: 'Angkatan "I", (2024)', year: 2024 };
  const first = await over().create('cohorts', wish, call('kunci-yang-panjang-1'));
  assert.deepEqual([first.version, first.value.record?.name, first.value.record?.year], ['1', wish.name, 2024]);
  const before = await count();
  assert.deepEqual(await over().create('cohorts', wish, call('kunci-yang-panjang-1')), first);
  assert.equal(await count(), before);
  const other = await rejected(over().create('cohorts', { name: 'Lain' }, call('kunci-yang-panjang-1')));
  assert.equal(other.code, 'conflict');
}); // prettier-ignore

test('an answer that is lost does not make two', async () => {
  const losing: typeof fetch = async (...given) => {
    await (await fetch(...given)).arrayBuffer();
    throw new TypeError('the line is cut');
  };
  const wish = { name: 'Angkatan II', year: 2024 };
  const lost = await rejected(
    over({}, session('siti'), losing).create('cohorts', wish, call('kunci-yang-panjang-2')),
  );
  assert.deepEqual([lost.code, lost.retryable], ['network', true]);
  const before = await count();
  const { value } = await over().create('cohorts', wish, call('kunci-yang-panjang-2'));
  assert.equal(value.record?.name, 'Angkatan II');
  assert.equal(await count(), before);
});

const made = async (name: string) => {
  const { value, version } = await over().create('cohorts', { name, year: 2024 }, call(`kunci-untuk-${name}`));
  return { id: value.id, version: version! };
}; // prettier-ignore

test('a record is changed while it is what was seen, and one alone', async () => {
  const { id, version } = await made('satu');
  const before = await made('tetap');
  const changed = await over().update('cohorts', id, { name: 'dua' }, call('k', version));
  assert.deepEqual([changed.value.record?.name, changed.version], ['dua', '2']);
  const late = await rejected(over().update('cohorts', id, { name: 'tiga' }, call('k', version)));
  assert.equal(late.code, 'conflict');
  // The same again, after its answer was lost.
  assert.deepEqual(await over().update('cohorts', id, { name: 'dua' }, call('k', version)), changed);
  assert.equal((await over().update('cohorts', id, { name: 'empat' }, call('k'))).version, '3');
  const { rows } = await db.query<{ versi: number }>('select versi from pesanan where id = $1', [before.id]);
  assert.deepEqual(rows, [{ versi: 1 }]);
  for (const { method, url, headers } of server.asked.filter((one) => one.method === 'PATCH')) {
    assert.match(url, /[?&]id=eq\.\d+/, method);
    assert.match(headers['prefer'] as string, /handling=strict, max-affected=1/);
  }
});

test('somebody else’s, nobody’s, and who is not signed in', async () => {
  const { id } = await made('milik-siti');
  const code = async (promise: Promise<unknown>) => (await rejected(promise)).code;
  const dewi = over({}, session('dewi'));
  assert.equal(await code(dewi.update('cohorts', id, { name: 'Lain' }, call('k'))), 'forbidden');
  assert.equal(await code(over().update('cohorts', '999', { name: 'Lain' }, call('k'))), 'not-found');
  const stranger = over({}, () => undefined as never);
  assert.equal(await code(stranger.create('cohorts', { name: 'Lain' }, call('k'))), 'unauthenticated');
});

test('rows that share an id stay as they are', async () => {
  await db.exec(`
    create table kembar (id int, judul text, jumlah int, diubah timestamptz default now());
    insert into kembar values (1, 'a', 2024), (1, 'b', 2024);
    grant select, update on kembar to authenticated;
  `);
  const twins = postgrestWrites({
    url: server.origin,
    mapping,
    resources: { cohorts: { table: 'kembar', fields: ['name'] } },
    token: session('siti'),
  });
  const error = await rejected(twins.update('cohorts', '1', { name: 'Lain' }, call('k')));
  assert.deepEqual([error.code, /several rows/.test(error.message)], ['invalid', true]);
  const { rows } = await db.query<{ judul: string }>('select judul from kembar order by judul');
  assert.deepEqual(rows, [{ judul: 'a' }, { judul: 'b' }]);
  assert.equal((await rejected(twins.create('cohorts', { name: 'Lain' }, call('k')))).code, 'unsupported');
  assert.equal(
    (await rejected(twins.update('cohorts', '1', { name: 'Lain' }, call('k', '1')))).code,
    'unsupported',
  );
});

test('what could not be read back as it was meant is not sent', async () => {
  const asked = server.asked.length;
  for (const [wish, path] of [
    [{ name: 'Siti 3527014107900001' }, ['name']],
    [{ name: 'x'.repeat(300) }, ['name']],
    [{ year: 1800 }, ['year']],
    [{ year: '2024' }, ['year']],
    [{ name: '' }, ['name']],
    [{ region: 'kemendagri:15.07' }, ['region']],
    [{ pemilik: 'dewi' }, ['pemilik']],
    [{}, undefined],
  ] as const) {
    const error = await rejected(over().create('cohorts', wish as object, call('kunci-yang-panjang-9')));
    assert.deepEqual([error.code, error.issues[0]?.path], ['invalid', path], JSON.stringify(wish));
  }
  assert.equal(server.asked.length, asked);
  const unowned = over().update('cohorts', '1', { id: '2' } as object, call('k'));
  assert.deepEqual((await rejected(unowned)).issues[0]?.path, ['id']);
  assert.equal((await rejected(over().create('jobs', { title: 'Lain' }, call('k')))).code, 'unsupported');
});

test('what the database refuses is an error of ours, without its words', async () => {
  await db.exec(`alter table pesanan add constraint judul_unik unique (judul)`);
  await made('sekali');
  const twice = await rejected(over().create('cohorts', { name: 'sekali' }, call('kunci-yang-panjang-3')));
  assert.deepEqual([twice.code, twice.message.includes('sekali')], ['conflict', false]);
  const keyless = over({ key: 'pemilik' }).create('cohorts', { name: 'y' }, call('k'));
  assert.match((await rejected(keyless)).message, /no unique constraint on the column "key"/);
});

test('fields that cannot be written so are refused before anything is sent', () => {
  for (const [fields, message] of [
    [['updatedAt'], /fields\.updatedAt is not a field/],
    [['nik'], /fields\.nik is not a field/],
    [['programmeId'], /fields\.programmeId is not a field/],
  ] as const)
    assert.throws(() => over({ fields }), { code: 'invalid', message });
  const lists = defineMapping({
    ...mapping,
    resources: {
      skills: { fields: { id: 'id', name: { from: 'a.b', as: 'text' }, synonyms: 'lain', isco: ['x', 'y'], updatedAt: 'z' } },
    },
  });
  for (const field of ['name', 'synonyms', 'isco'])
    assert.throws(
      () => postgrestWrites({ url: server.origin, mapping: lists, resources: { skills: { table: 't', fields: [field] } } }),
      { code: 'invalid', message: /is not held there as we hold it/ },
    );
}); // prettier-ignore

test('a session that row policies do not hold for is refused each time', async () => {
  const service = over({}, () => tokenFor({ role: 'service_role' }, secret));
  const error = await rejected(service.update('cohorts', '1', { name: 'Lain' }, call('k')));
  assert.match(error.message, /"token" is a key of the role "service_role"/);
});
