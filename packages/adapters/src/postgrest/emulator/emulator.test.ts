import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { PostgrestClient } from '@supabase/postgrest-js';
import { officeDatabase } from './office.fixture.ts';
import { startPostgrest } from './postgrest.fixture.ts';
import { tokenFor } from './token.fixture.ts';

// The emulator against what PostgREST's documentation and source say: by hand, and by Supabase's own client.
const secret = 'rahasia-server';
const db = await officeDatabase();
const { origin, stop } = await startPostgrest(db, { secret, maxRows: 1000 });
const few = await startPostgrest(db, { secret, maxRows: 2 });
after(async () => {
  await Promise.all([stop(), few.stop()]);
  await db.close();
});

interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}
async function ask(path: string, init: RequestInit = {}, at = origin): Promise<Heard> {
  const response = await fetch(`${at}${path}`, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text && JSON.parse(text) };
}
const client = new PostgrestClient(origin);
const table = () => client.from('lulusan');
const as = (claims: object) => ({ authorization: `Bearer ${tokenFor(claims, secret)}` });
const siti = { role: 'authenticated', sub: 'siti' };
const query = (params: Readonly<Record<string, string>>) => String(new URLSearchParams(params));

type Asking = () => PromiseLike<{ readonly data: unknown }>;
const name = 'Dewi "Ani", S.Pd. (alm: tidak)';
const questions: readonly (readonly [what: string, params: Record<string, string>, Asking, ids: readonly number[]])[] = [
  ['a value alone needs no quotes, whatever is in it', { nama: `eq.${name}` }, () => table().select('id').eq('nama', name), [2]],
  ['quotes around a value alone are part of it', { nama: `eq."Siti Contoh"` }, () => table().select('id').eq('nama', '"Siti Contoh"'), []],
  ['values of a list may have quotes', { kecamatan: 'in.("Kec. Baru: Utara",omben)' }, () => table().select('id').in('kecamatan', ['Kec. Baru: Utara', 'omben']), [2, 3]],
  ['a backslash in quotes', { nama: 'in.("Budi\\\\Contoh")' }, () => table().select('id').filter('nama', 'in', '("Budi\\\\Contoh")'), [3]],
  ['numbers', { tahun: 'gte.2023', and: '(tahun.lte.2023)' }, () => table().select('id').gte('tahun', 2023).lte('tahun', 2023), [1]],
  ['nothing', { tahun: 'is.null' }, () => table().select('id').is('tahun', null), [2]],
  ['something', { tahun: 'not.is.null' }, () => table().select('id').not('tahun', 'is', null), [1, 3]],
  ['an empty cell is neither equal nor unequal', { tahun: 'neq.2023' }, () => table().select('id').neq('tahun', 2023), [3]],
  ['one of several', { or: '(kecamatan.eq."Kec. Baru: Utara",and(tahun.eq.2024,kecamatan.eq.omben))' }, () => table().select('id').or('kecamatan.eq."Kec. Baru: Utara",and(tahun.eq.2024,kecamatan.eq.omben)'), [2, 3]],
  ['none of them', { 'not.or': '(id.eq.1,id.eq.2)' }, () => table().select('id').not('id', 'in', '(1,2)'), [3]],
  ['a pattern', { nama: 'ilike.*CONTOH*' }, () => table().select('id').ilike('nama', '%CONTOH%'), [1, 3]],
  ['a list that holds', { keahlian: 'cs.{Bordir}' }, () => table().select('id').contains('keahlian', ['Bordir']), [1]],
  ['words of a language', { cari: 'plfts(indonesian).jahit' }, () => table().select('id').textSearch('cari', 'jahit', { type: 'plain', config: 'indonesian' }), [1, 2]],
  ['words in a text, whose parts are found then', { keterangan: 'wfts(indonesian).las -kebaya' }, () => table().select('id').textSearch('keterangan', 'las -kebaya', { type: 'websearch', config: 'indonesian' }), [3]],
  ['within JSON', { 'data->rt->>no': 'eq.4' }, () => table().select('id').eq('data->rt->>no', '4'), [2]],
  ['columns with names of parameters, and with spaces', { '"order"': 'eq.a', 'Kode Pos': 'eq.69291' }, () => table().select('id').eq('"order"', 'a').eq('Kode Pos', '69291'), [1]],
  ['an order, with what is empty at the end', { order: 'tahun.desc.nullslast' }, () => table().select('id').order('tahun', { ascending: false, nullsFirst: false }), [3, 1, 2]],
  ['downwards what is empty comes first, unless it is said', { order: 'tahun.desc' }, () => table().select('id').order('tahun', { ascending: false }), [2, 3, 1]],
  ['limit and offset', { order: 'id', limit: '1', offset: '1' }, () => table().select('id').order('id').range(1, 1), [2]],
  ['a parameter without an operator says nothing', { kecamatan: 'Omben' }, () => table().select('id'), [1, 2, 3]],
]; // prettier-ignore
for (const [what, params, asking, ids] of questions)
  test(what, async () => {
    const { status, body } = await ask(`/lulusan?select=id&${query(params)}`);
    assert.deepEqual([status, body.map(({ id }: { id: number }) => id)], [200, ids]);
    const { data } = await asking();
    assert.deepEqual(
      (data as { id: number }[]).map(({ id }) => id),
      ids,
    );
  });

test('what is selected, under which name, and what is embedded by its foreign key', async () => {
  const select =
    'nama,"data.rt":data->rt,tahun::text,pelatihan!lulusan_pelatihan_id_fkey(nama,lembaga(nama))';
  const expected = { nama: 'Siti Contoh', 'data.rt': { no: '3' }, tahun: '2023', pelatihan: { nama: 'Menjahit', lembaga: { nama: 'BLK Contoh' } } }; // prettier-ignore
  assert.deepEqual((await ask(`/lulusan?id=eq.1&${query({ select })}`)).body, [expected]);
  assert.deepEqual((await table().select(select).eq('id', 1).single()).data, expected);
  assert.deepEqual((await ask(`/lembaga?select=pelatihan(nama)`)).body, [
    { pelatihan: [{ nama: 'Menjahit' }, { nama: 'Las' }] },
  ]);
});

const refusals: readonly (readonly [path: string, status: number, code: string, Asking | undefined])[] = [
  ['/tidak_ada', 404, 'PGRST205', () => client.from('tidak_ada').select()],
  ['/tertutup', 401, '42501', () => client.from('tertutup').select()],
  ['/lulusan', 401, '42501', () => table().select()], // one column is not granted
  ['/lulusan?select=Nama', 400, '42703', () => table().select('Nama')],
  ['/lulusan?select=id,pelatihan(nama)', 300, 'PGRST201', () => table().select('id,pelatihan(nama)')],
  ['/lulusan?select=id,pesanan(judul)', 400, 'PGRST200', () => table().select('id,pesanan(judul)')],
  ['/lulusan?select=id&tahun=eq.dua', 400, '22P02', () => table().select('id').eq('tahun', 'dua')],
  ['/lulusan?select=id&tahun=eq.99999999999', 400, '22003', () => table().select('id').eq('tahun', 99999999999)],
  ['/lulusan?select=id&tahun=not.sama.1', 400, 'PGRST100', () => table().select('id').filter('tahun', 'not.sama', 1)],
  ['/lulusan?select=id,', 400, 'PGRST100', () => table().select('id,')],
  ['/lulusan?select=id&or=(id.eq.1', 400, 'PGRST100', undefined],
  ['/lulusan?select=id&order=id.naik', 400, 'PGRST100', undefined],
  ['/lulusan?select=id&cari=plfts(jawa).x', 400, '42704', () => table().select('id').textSearch('cari', 'x', { type: 'plain', config: 'jawa' })],
  ['/a/b', 404, 'PGRST125', undefined],
]; // prettier-ignore
for (const [path, status, code, asking] of refusals)
  test(`${path}: ${status} ${code}`, async () => {
    const heard = await ask(path.replaceAll(' ', '%20'));
    assert.deepEqual([heard.status, heard.body.code], [status, code]);
    assert.deepEqual(Object.keys(heard.body).toSorted(), ['code', 'details', 'hint', 'message']);
    const answer = (await asking?.()) as { status: number; error: { code: string } } | undefined;
    if (answer) assert.deepEqual([answer.status, answer.error.code], [status, code]);
  });

test('a count comes when it is asked for, with 206 when there are more, and 416 past the end', async () => {
  const range = ({ status, headers }: Heard) => [status, headers.get('content-range')];
  const exact = { headers: { prefer: 'count=exact' } };
  assert.deepEqual(range(await ask('/lulusan?select=id&limit=2')), [200, '0-1/*']);
  assert.deepEqual(range(await ask('/lulusan?select=id&limit=2', exact)), [206, '0-1/3']);
  assert.deepEqual(range(await ask('/lulusan?select=id', exact)), [200, '0-2/3']);
  assert.deepEqual(range(await ask('/lulusan?select=id&offset=9')), [200, '*/*']);
  assert.deepEqual(range(await ask('/lulusan?select=id&id=eq.9', exact)), [200, '*/0']);
  assert.deepEqual(range(await ask('/lulusan?select=id', { headers: { range: '1-1' } })), [200, '1-1/*']);
  const past = await ask('/lulusan?select=id&offset=9', exact);
  assert.deepEqual([past.status, past.body.code], [416, 'PGRST103']);
  const counted = await table().select('id', { count: 'exact' }).range(0, 1);
  assert.deepEqual([counted.status, counted.count, counted.data?.length], [206, 3, 2]);
  assert.equal((await table().select('id', { count: 'exact', head: true })).count, 3);
  assert.equal((await table().select('id', { count: 'exact' }).range(9, 10)).error?.code, 'PGRST103');
});

test('more than db-max-rows are cut off without a word', async () => {
  const { status, body, headers } = await ask('/lulusan?select=id&limit=100', {}, few.origin);
  assert.deepEqual([status, body.length, headers.get('content-range')], [200, 2, '0-1/*']);
  assert.equal((await new PostgrestClient(few.origin).from('lulusan').select('id')).data?.length, 2);
});

test('a row policy that forbids is an empty list; who may see more sees more', async () => {
  assert.deepEqual((await ask('/lulusan?select=id&id=eq.4')).body, []);
  assert.equal((await table().select('id').eq('id', 4).single()).error?.code, 'PGRST116');
  await db.exec('grant select on lulusan to service_role');
  assert.equal(
    (await ask('/lulusan?select=id&id=eq.4', { headers: as({ role: 'service_role' }) })).body.length,
    1,
  );
});

test('tokens: not signed so, too old, and from the future', async () => {
  const now = Math.floor(Date.now() / 1000);
  const code = async (headers: Record<string, string>) =>
    (await ask('/lulusan?select=id', { headers })).body.code as string | undefined;
  assert.equal(await code({ authorization: `Bearer ${tokenFor({ role: 'anon' }, 'lain')}` }), 'PGRST301');
  assert.equal(await code(as({ role: 'anon', exp: now - 40 })), 'PGRST303');
  assert.equal(await code(as({ role: 'anon', iat: now + 40 })), 'PGRST303');
  assert.equal(await code(as({ role: 'anon', exp: now - 20, iat: now + 20 })), undefined);
});

test('what is written: once for a key, one row at most, and every row without a condition', async () => {
  const mine = new PostgrestClient(origin, { headers: as(siti) });
  const orders = () => mine.from('pesanan');
  const wish = { judul: 'Seragam', kunci: 'k-1' };
  const upsert = () => orders().upsert(wish, { onConflict: 'kunci', ignoreDuplicates: true }).select('judul,versi');
  const first = await upsert();
  assert.deepEqual([first.status, first.data], [201, [{ judul: 'Seragam', versi: 1 }]]);
  assert.deepEqual([(await upsert()).status, (await upsert()).data], [201, []]);
  assert.equal((await orders().insert(wish)).error?.code, '23505');
  assert.equal((await orders().insert({ judul: 'x', jumlah: 0 })).error?.code, '23514');
  assert.equal((await orders().insert({ tidak_ada: 1 })).error?.code, 'PGRST204');
  assert.equal((await client.from('pesanan').insert(wish)).status, 401);
  assert.equal((await orders().insert({ judul: 'Kebaya', kunci: 'k-2', pemilik: 'dewi' })).status, 403);
  await orders().insert({ judul: 'Kebaya', kunci: 'k-2' });

  const change = await orders().update({ judul: 'Topi' }).eq('kunci', 'k-1').select('judul,versi');
  assert.deepEqual([change.status, change.data], [200, [{ judul: 'Topi', versi: 2 }]]);
  assert.equal((await orders().update({ judul: 'Tas' }).eq('kunci', 'k-9')).status, 204);
  const patch = (prefer: string) =>
    ask('/pesanan', { method: 'PATCH', headers: { ...as(siti), prefer }, body: '{"judul":"Semua"}' });
  const most = await patch('handling=strict, max-affected=1');
  assert.deepEqual([most.status, most.body.code], [400, 'PGRST124']);
  assert.equal((await patch('handling=strict, entah=1')).body.code, 'PGRST122');
  assert.deepEqual((await orders().select('judul').order('id')).data, [{ judul: 'Topi' }, { judul: 'Kebaya' }]);
  assert.equal((await patch('max-affected=1, entah=1')).status, 204); // without `handling=strict` neither holds
  assert.deepEqual((await orders().select('judul')).data, [{ judul: 'Semua' }, { judul: 'Semua' }]);
}); // prettier-ignore

test('pages of other sites may ask', async () => {
  const headers = { origin: 'https://blk.example.go.id' };
  const simple = await ask('/lulusan?select=id', { headers });
  assert.equal(simple.headers.get('access-control-allow-origin'), '*');
  assert.match(simple.headers.get('access-control-expose-headers') ?? '', /Content-Range/);
  const preflight = await ask('/lulusan', {
    method: 'OPTIONS',
    headers: { ...headers, 'access-control-request-headers': 'apikey, prefer' },
  });
  assert.equal(preflight.status, 200);
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /apikey, prefer/);
});
