import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createClient } from '@guyub/core';
import type { Plain } from '@guyub/core/adapter';
import { defineMapping } from '../mapping/index.ts';
import { call, mapping as people } from '../fixtures/people.fixture.ts';
import { startCkan } from './emulator/ckan.fixture.ts';
import { startLookAlike } from './emulator/look-alike.fixture.ts';
import type { Version } from './emulator/site.fixture.ts';
import { createTable, startDatabase } from './emulator/tables.fixture.ts';
import { ckan, ckanDump, type CkanResource } from './index.ts';

const identityNumber = '3527014107900001';
const jobs = Array.from({ length: 45 }, (_, i) => ({
  Kode: `l-${String(i).padStart(3, '0')}`,
  Judul: i % 9 === 0 ? 'Penjahit seragam' : `Pekerjaan ${i}`,
  kemendagri_Nama_kecamatan: i % 2 ? 'OMBEN' : 'TORJUN',
  Upah: i % 5 === 0 ? null : 1000 * ((i % 4) + 1),
  Upah_Maks: '2200000',
  Berlaku: '31-01-2099',
  Diubah: '2025-03-01 07:00:00',
  NIK_Pemilik: identityNumber,
  Catatan: { rahasia: 'Rahasia' },
}));
const mapping = defineMapping({
  ...people,
  resources: {
    jobs: {
      fields: {
        id: 'kode',
        kind: { default: 'vacancy' },
        title: { from: 'judul', as: 'text' },
        employer: { default: 'CV Contoh' },
        description: { default: 'Menjahit di bengkel kami.' },
        openings: { default: 1 },
        subdistrict: { from: 'kemendagri_nama_kecamatan', as: 'text' },
        payMin: { from: 'upah', as: 'number' },
        payMax: 'upah_maks',
        validThrough: 'berlaku',
        updatedAt: 'diubah',
        filled: { default: false },
        postedOn: { default: '2025-03-01' },
      },
    },
  },
});

const db = await startDatabase();
after(() => db.close());
await createTable(db, 'lowongan', jobs);
await createTable(db, 'tertutup', jobs);

async function portal(version: Version, rowsMax = 32_000) {
  const site = await startCkan(db, { version, rowsMax, privates: ['tertutup'], tokens: ['kunci'] });
  after(site.stop);
  const options = (more: Partial<CkanResource> = {}) =>
    ({ url: site.origin, mapping, resources: { jobs: { resourceId: 'lowongan', ...more } } }) as const;
  return { ...site, options };
}
const query = { resource: 'jobs', page: { size: 10 } } as const;

test('columns are asked for as the table spells them, and those that nobody maps never', async () => {
  const { asked, options } = await portal('2.11');
  const adapter = ckan(options({ filters: { subdistrict: 'KEMENDAGRI_NAMA_KECAMATAN' } }));
  const where = { op: 'eq', field: 'subdistrict', value: 'OMBEN' } as const;
  const { items } = await adapter.list({ ...query, where }, call);
  assert.deepEqual(items[0], {
    id: 'l-001',
    kind: 'vacancy',
    title: 'Pekerjaan 1',
    employer: 'CV Contoh',
    description: 'Menjahit di bengkel kami.',
    openings: 1,
    subdistrict: 'OMBEN',
    region: 'kemendagri:35.27',
    payMin: 2000,
    payMax: 2_200_000,
    validThrough: '2099-01-31',
    // A time without a zone is the mapping's.
    updatedAt: '2025-03-01T00:00:00Z',
    filled: false,
    postedOn: '2025-03-01',
  });
  assert.equal(items.length, 10);
  const urls = asked.map(({ url }) => decodeURIComponent(url));
  assert.match(urls[1]!, /filters={"kemendagri_Nama_kecamatan":"OMBEN"}/);
  assert.match(urls[1]!, /fields=Kode,Judul,kemendagri_Nama_kecamatan,Upah,Upah_Maks,Berlaku,Diubah&/);
  assert.ok(urls.slice(1).every((url) => !/NIK|Catatan/.test(url) && url.includes('fields=')));
  await adapter.get('jobs', 'l-007', call);
  await adapter.list(query, call);
  assert.equal(asked.filter(({ url }) => url.includes('limit=0')).length, 1, 'it looks at the table once');
});

test('a column that is declared and not there says so at the first question', async () => {
  const { options } = await portal('2.11');
  const adapter = ckan(options({ filters: { subdistrict: 'kecamatan' } }));
  await assert.rejects(
    adapter.list(query, call),
    /resources\.jobs\.filters\.subdistrict names "kecamatan", and the resource has no such column/,
  );
});

for (const version of ['2.9', '2.10', '2.11', '2.12'] as const)
  test(`${version}: an order down over empty cells is CKAN's from 2.11 on, and refused before`, async () => {
    const { asked, options } = await portal(version, 7);
    const client = createClient({
      adapter: ckan(options({ sort: { payMin: 'upah', id: 'kode' } })),
      retries: 0,
    });
    const sorted = client.list('jobs', {
      sort: [{ field: 'payMin', order: 'desc' }],
      page: { size: 45 },
    });
    if (version === '2.9' || version === '2.10')
      return assert.rejects(sorted, /does not sort by payMin as agreed/);
    const { items } = await sorted;
    assert.deepEqual(
      items.map(({ payMin }) => payMin),
      items.map(({ payMin }) => payMin).toSorted((a = -1, b = -1) => b - a),
    );
    assert.equal(items.length, 45);
    assert.ok(asked.some(({ url }) => url.includes('nulls+last')));
  });

test('a count is given where everybody may be shown, as an estimate', async () => {
  const { options } = await portal('2.10', 7);
  const { total } = await ckan(options()).list(query, call);
  assert.deepEqual(total, { value: 45, relation: 'estimated' });
});

test('its own search finds whole words alone, and says no more than that', async () => {
  const { asked, options } = await portal('2.9');
  const titles = async (search: boolean, text: string) => {
    const client = createClient({ adapter: ckan(options({ search })), retries: 0 });
    return (await client.list('jobs', { text, page: { size: 45 } })).items.map(({ title }) => title);
  };
  assert.deepEqual(
    await titles(true, 'penjahit'),
    Array.from({ length: 5 }, () => 'Penjahit seragam'),
  );
  assert.deepEqual(await titles(true, 'jahit'), []);
  assert.ok(asked.every(({ url }) => !url.includes('language')));
  assert.equal((await titles(false, 'jahit')).length, 5, 'core finds it');
});

test('a table that is not public: the token alone, and only on a server', async () => {
  for (const version of ['2.9', '2.12'] as const) {
    const { asked, options } = await portal(version);
    const closed = options({ resourceId: 'tertutup' });
    await assert.rejects(ckan(closed).list(query, call), { code: 'forbidden', status: 403 });
    const { items } = await ckan({ ...closed, auth: { token: 'kunci' } }).list(query, call);
    assert.equal(items.length, 10);
    assert.equal(asked.at(-1)!.headers.authorization, 'kunci');
    const old = { header: 'X-CKAN-API-Key', token: 'kunci' };
    const byOldHeader = ckan({ ...closed, auth: old }).list(query, call);
    if (version === '2.9') assert.equal((await byOldHeader).items.length, 10);
    else await assert.rejects(byOldHeader, { code: 'forbidden' });
    for (const auth of [{ token: 'Bearer kunci' }, { token: 'kunci', scheme: 'Bearer' }])
      assert.throws(() => ckan({ ...closed, auth }), /the token alone, without "Bearer"/);
  }
});

test('a portal of another language', async () => {
  const { origin, options } = await portal('2.11');
  const url = `${origin}/id`;
  assert.equal((await ckan({ ...options(), url }).list(query, call)).items.length, 10);
  const gone = ckan({ ...options({ resourceId: 'tidak-ada' }), url });
  await assert.rejects(gone.list(query, call), { code: 'not-found' });
});

test('who only looks like CKAN is read the weaker way, and no condition or order is believed', async () => {
  const texts = jobs.map((job) => ({ ...job, Upah: String(job.Upah ?? '') }));
  const { origin, asked, stop } = await startLookAlike({ '2d1c': texts });
  after(stop);
  const declared = { resourceId: '2d1c', filters: { subdistrict: 'kemendagri_Nama_kecamatan' } };
  const adapter = ckan({ url: origin, mapping, resources: { jobs: declared } });
  const client = createClient({ adapter, retries: 0 });
  const found = await client.list('jobs', {
    where: { op: 'eq', field: 'subdistrict', value: 'OMBEN' },
    page: { size: 45 },
  });
  assert.equal(found.items.length, 22);
  assert.equal((await client.get('jobs', 'l-044')).value.payMin, 1000);
  assert.ok(asked.every((url) => !url.includes('fields=') && !url.includes('sort=')));
  const sorting = ckan({ url: origin, mapping, resources: { jobs: { ...declared, sort: { payMin: 'Upah' } } } });
  await assert.rejects(
    sorting.list({ ...query, sort: [{ field: 'payMin', order: 'asc' }] }, call),
    /does not sort by payMin as agreed/,
  );
}); // prettier-ignore

test('a dump gives each record once, in pages, and only mapped columns', async () => {
  const many: readonly Plain[] = Array.from({ length: 4100 }, (_, i) => ({ ...jobs[i % 45]!, Kode: `d-${i % 4050}` })); // prettier-ignore
  await createTable(db, 'banyak', many);
  for (const version of ['2.9', '2.12'] as const) {
    const { asked, options } = await portal(version, 900);
    const found: string[] = [];
    for await (const { id, payMax } of ckanDump(options({ resourceId: 'banyak' }), 'jobs')) {
      found.push(id);
      assert.equal(payMax, 2_200_000);
    }
    assert.equal(found.length, 4050);
    assert.equal(new Set(found).size, 4050);
    assert.deepEqual(
      asked.map(({ url }) => new URL(url, 'https://x.invalid').searchParams.get('offset')),
      [null, '0', '2000', '4000', '4100'],
    );
    assert.ok(asked.every(({ url }) => !/NIK|Catatan/.test(url)));
  }
});

test('a dump of who only looks like CKAN: all that comes, once, or that it is only a part', async () => {
  const fields = ['kode', 'judul', 'berlaku', 'diubah'].map((id) => ({ id }));
  const rows = Array.from({ length: 5000 }, (_, i) => [`d-${i}`, 'Penjahit', '31-01-2099', '2025-03-01 07:00:00']);
  const dumped = async (records: (from: number, size: number) => unknown, names: unknown = fields) => {
    const fetch = async (address: string) => {
      const { pathname, searchParams } = new URL(address);
      if (!pathname.startsWith('/datastore/dump/')) return Response.json({ success: true, result: { records: [] } });
      const [offset, limit] = [Number(searchParams.get('offset')), Number(searchParams.get('limit'))];
      return Response.json({ fields: names, records: records(offset, limit) });
    };
    const found: string[] = [];
    const options = { url: 'https://x.invalid', mapping, resources: { jobs: { resourceId: '2d1c' } }, fetch };
    for await (const { id } of ckanDump(options, 'jobs')) found.push(id);
    return found.length;
  };
  assert.equal(await dumped((from, size) => rows.slice(from, from + Math.min(size, 700))), 5000, 'pages are cut short');
  assert.equal(await dumped(() => rows), 5000, 'all at once');
  await assert.rejects(dumped((_, size) => rows.slice(0, size)), /again and again/);
  await assert.rejects(dumped((from) => rows.slice(from), [{ id: 'apa' }]), /No row of "jobs" has an id/);
}); // prettier-ignore

test('a dump that is given up, refused, or of nothing that is mapped', async () => {
  const { options } = await portal('2.11');
  const drain = async (dump: AsyncIterable<unknown>) => {
    for await (const one of dump) assert.ok(one);
  };
  const reason = new Error('cukup');
  await assert.rejects(drain(ckanDump(options(), 'jobs', { signal: AbortSignal.abort(reason) })), (error) => error === reason); // prettier-ignore
  await assert.rejects(drain(ckanDump(options({ resourceId: 'tertutup' }), 'jobs')), { code: 'forbidden' });
  await assert.rejects(drain(ckanDump(options(), 'people')), { code: 'unsupported' });
});

test('an identity number and a secret of the table are found in nothing that comes out', async () => {
  const { options } = await portal('2.10');
  const client = createClient({ adapter: ckan(options({ search: true })), retries: 0 });
  const told: unknown[] = [];
  for await (const job of client.all('jobs', {}, { limit: 100 })) told.push(job);
  for await (const job of ckanDump(options(), 'jobs')) told.push(job);
  told.push((await client.list('jobs', { text: identityNumber, page: { size: 10 } })).items);
  assert.equal(told.length, 91);
  assert.ok(!/3527014107900001|rahasia/i.test(JSON.stringify(told)));
});
