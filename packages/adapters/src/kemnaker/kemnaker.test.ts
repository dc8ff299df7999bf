import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@guyub/core';
import type { Plain } from '@guyub/core/adapter';
import { call } from '../fixtures/people.fixture.ts';
import { listening } from '../fixtures/listening.fixture.ts';
import { describeTroubles } from '../fixtures/troubles.fixture.ts';
import { kemnaker, verificationUrl, verificationUrlIn } from './index.ts';
import { unhurried } from './kemnaker.ts';

const secret = 'Rahasia';
const institution = (id: number, name: string, more: Plain = {}): Plain => ({
  id: String(id),
  name,
  owner: secret,
  since: '2009-01-01',
  address: `Jl. ${secret} 1`,
  phone: '081234567890',
  email: 'rahasia@contoh.example',
  website: null,
  status: 'active',
  condition: 'good',
  institution_type: { id: 'x', name: 'LPK Swasta' },
  institutionable: { license_number: '1234567890', tax_number: '09.254.294.3-407.000' },
  postal_code: placed('KAB. SAMPANG'),
  ...more,
});
const placed = (city: string) => ({
  code: '69200',
  village: {
    name: secret,
    sub_district: { name: secret, city: { name: city, province: { name: 'JAWA TIMUR' } } },
  },
});
const list = (rows: readonly Plain[], params: URLSearchParams, counted = true) => {
  const [page, limit] = [Number(params.get('page') ?? 1), Number(params.get('limit') ?? 10)];
  const data = rows.slice((page - 1) * limit, page * limit);
  const last_page = Math.ceil(rows.length / limit);
  return { data, ...(counted && { meta: { pagination: { last_page } }, links: { next: null } }) };
};

let rows: readonly Plain[] = [];
let counted = true;
const asked: string[] = [];
const url = await listening(({ url = '' }, response) => {
  asked.push(decodeURIComponent(url));
  const { searchParams } = new URL(url, 'http://kemnaker.example');
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(list(rows, searchParams, counted)));
});
const options = { cities: { 'Kabupaten Sampang': 'kemendagri:35.27' }, asOf: '2026-11-01' };
/** Equals take turns day by day. */
const byId = (a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id);
const everything = async (more: object = {}) => {
  const client = createClient({ adapter: unhurried({ url, ...options, ...more }), retries: 0 });
  const { items } = await client.list('organisations', { page: { size: 1000 } });
  return items.toSorted(byId);
};

test('an institution is its name, its kind and its regency', async () => {
  rows = [institution(1, 'LPK Contoh &amp; Mitra')];
  assert.deepEqual(await everything(), [
    {
      id: '1',
      name: 'LPK Contoh & Mitra',
      kind: 'lpk',
      region: 'kemendagri:35.27',
      updatedAt: '2026-11-01T00:00:00Z',
    },
  ]);
  assert.equal(asked.at(-1), '/v1/published-institutions?page=1&limit=100');
  await everything({ provinces: ['3165c146', 'e2749b3e'] });
  assert.equal(
    asked.at(-1),
    '/v1/published-institutions?province[]=3165c146&province[]=e2749b3e&page=1&limit=100',
  );
});

test('a city without "Kab." or "Kota" may be either, so it is neither', async () => {
  const cities = { 'Kab. Malang': 'kemendagri:35.07', 'KOTA MALANG': 'kemendagri:35.73' };
  rows = ['KABUPATEN MALANG', 'Kota Malang', 'MALANG', 'KAB. SAMPANG', ''].map((city, i) =>
    institution(i, `LPK ${i}`, { postal_code: city ? placed(city) : null }),
  );
  assert.deepEqual(
    (await everything({ cities })).map(({ id, region }) => [id, region]),
    [
      ['0', 'kemendagri:35.07'],
      ['1', 'kemendagri:35.73'],
    ],
  );
  for (const wrong of [{ Malang: 'kemendagri:35.07' }, { 'Kota Malang': '35.73' }, { 'Kota Malang': 'bps:3573' }, {}])
    assert.throws(() => kemnaker({ ...options, cities: wrong }), /"cities"/);
  assert.throws(() => kemnaker({ ...options, asOf: 'kemarin' }), /"asOf" is a day/);
}); // prettier-ignore

test('kinds as far as their words are known', async () => {
  const types = ['BLK UPTP', 'UPTD BLK', 'BLK Komunitas', 'BBPVP', 'LPK Perusahaan', 'Lainnya', null];
  rows = types.map((name, i) => institution(i, `Lembaga ${i}`, { institution_type: name && { name } }));
  assert.deepEqual(
    (await everything()).map(({ kind }) => kind),
    ['blk_uptp', 'blk_uptd', 'blkk', 'bpvp', 'lpk', undefined, undefined],
  );
});

test('owners, telephones, addresses and numbers are not read', async () => {
  rows = [institution(1, 'LPK Contoh NIK 3527014107900009')];
  const said = JSON.stringify(await everything());
  for (const own of [secret, '0812', 'rahasia@', '254', '3527014107900009', '123456'])
    assert.ok(!said.includes(own), own);
});

test('all pages are read, also where most is elsewhere and no count is given', async () => {
  rows = Array.from({ length: 750 }, (_, i) =>
    institution(i, `LPK ${i}`, i % 300 === 299 ? {} : { postal_code: placed('KOTA SURABAYA') }),
  );
  for (counted of [true, false])
    assert.deepEqual(
      (await everything()).map(({ id }) => id),
      ['299', '599'],
    );
});

test('one request at a time, two seconds apart, and an abort ends the waiting', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000 });
  const sent: number[] = [];
  const adapter = kemnaker({
    ...options,
    fetch: async () => {
      sent.push(Date.now());
      return new Response(JSON.stringify(list([institution(1, 'LPK Contoh')], new URLSearchParams())));
    },
  });
  const ask = (signal = call.signal) => adapter.list({ resource: 'organisations', page: { size: 10 } }, { ...call, signal });
  const stop = new AbortController();
  const [first, second, third] = [ask(), ask(stop.signal), ask()];
  await first;
  assert.deepEqual(sent, [1_000_000]);
  stop.abort(new Error('cukup'));
  await assert.rejects(second, /cukup/);
  t.mock.timers.tick(3999);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(sent.length, 1);
  t.mock.timers.tick(1);
  await third;
  assert.deepEqual(sent, [1_000_000, 1_004_000]);
}); // prettier-ignore

test('the link of a certificate, and what is none', () => {
  const id = '1a2b3c4d-0000-4000-8000-0123456789ab';
  const link = `https://skillhub.kemnaker.go.id/sertifikat/pelatihan/${id}`;
  assert.equal(verificationUrl(` ${id.toUpperCase()} `), link);
  assert.throws(() => verificationUrl('../pelatihan'), /is a UUID/);
  for (const text of [link, `${link}/`, `${link}?mt=abc&lipi=def#atas`, ` ${link.toUpperCase().replace('HTTPS', 'https')}`])
    assert.equal(verificationUrlIn(text), link, text);
  for (const text of ['', id, `${link}x`, link.replace('https', 'http'), link.replace('go.id', 'go.id.example'), `https://a:b@${link.slice(8)}`, `https://www.linkedin.example/safety/go/?url=${encodeURIComponent(link)}`])
    assert.equal(verificationUrlIn(text), undefined, text);
}); // prettier-ignore

await describeTroubles('Kemnaker', {
  adapter: (origin) => unhurried({ ...options, url: origin }),
  resource: 'organisations',
  row: institution,
  list,
});
