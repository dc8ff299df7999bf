import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasIdentityNumber } from '@guyub/core';
import { json, pages, people, type Answering } from './asked.fixture.ts';
import { standing, token, type Standing } from './front.fixture.ts';

const nik = '3527054107880003';
const secrets = [token, nik, 'Rahasia', 'SQLSTATE', 'x-dalam', 'alumni'];

/** What this backend holds beside the columns of the mapping, and in them. */
const rows = people(12).map((row, i) => ({
  ...row,
  nama: i === 3 ? `Budi ${nik}` : row.nama,
  kecamatan: i === 4 ? nik : row.kecamatan,
  nik,
  agama: 'Rahasia',
  sakit: { apa: 'Rahasia' },
  foto: 'data:image/png;base64,Rahasia',
  consents: { contact: 'yes' },
  telephone: '+6281234567890',
  birthDate: '1990-07-01',
}));
/** As a careless one does: it says what it was asked with, in body and headers. */
const careless =
  (status: number, body: object): Answering =>
  (request, response) =>
    json({ ...body, debug: request.headers, message: `SQLSTATE ${nik} Rahasia` }, status, {
      'x-dalam': `${token} ${nik}`,
      'set-cookie': `sesi=${token}`,
      'www-authenticate': `Bearer realm="${token}"`,
      link: '<https://dalam.example/alumni>; rel="next"',
    })(request, response);

/** All that comes out to somebody who asks these, status line to last byte. */
async function said({ get }: Standing, paths: readonly string[]): Promise<string> {
  const parts = await Promise.all(
    paths.map(async (path) => {
      const answer = await get(path);
      return `${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`;
    }),
  );
  return parts.join('\n');
}
const asked = [
  '/v1/people?limit=100',
  '/v1/people?q=budi&facet=subdistrict:20&facet=skills:20',
  `/v1/people?refine.subdistrict=${nik}`,
  '/v1/people?sort=-name&limit=3',
  '/v1/people/3',
  '/v1/people/4',
  '/v1/people/nobody',
  '/healthz',
  '/openapi.json',
];
function free(text: string, where: string): void {
  for (const secret of secrets) assert.ok(!text.includes(secret), `${secret}: ${where}`);
  assert.ok(!text.includes('6281234567890') && !text.includes('1990-07-01'), where);
}

test('of rows that hold everything, the mapped and public comes out, and no number of a person', async () => {
  const gateway = await standing();
  const all = pages(rows);
  gateway.serve((request, response) => {
    const id = /alumni\/(\d+)/.exec(request.url!)?.[1];
    return id === undefined ? all(request, response) : json(rows[Number(id)]!)(request, response);
  });
  const text = await said(gateway, asked);
  assert.ok(text.includes('Budi') && text.includes('Orang 11'), 'the look was a real one');
  assert.equal(gateway.asked[0]!.headers['authorization'], `Bearer ${token}`);
  free(text.replaceAll(`refine.subdistrict=${nik}`, ''), 'answers');
  for (const line of text.split('\n')) assert.ok(!hasIdentityNumber(line.split('"items"')[1] ?? ''));
  free(gateway.log(), 'log');
});

for (const [what, status, body] of [
  ['an error', 500, {}],
  ['a refusal', 403, {}],
  ['a question that it does not take', 422, { errors: { nama: [nik] } }],
  ['too much', 429, {}],
  ['something that is no list', 200, {}],
  ['a list of something else', 200, { data: [{ nik, nama: 'Rahasia' }] }],
] as const)
  test(`of ${what} in a careless backend’s own words nothing comes out`, async () => {
    const gateway = await standing();
    gateway.serve(careless(status, body));
    free(await said(gateway, asked), 'answers');
    free(gateway.log(), 'log');
    assert.match(gateway.log(), /"backend":"disnaker","answers":false|"status":502/);
  });

test('a key goes nowhere else: a redirect is not followed, and a page that lies about the next is not', async () => {
  const gateway = await standing();
  gateway.serve((_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/' }).end());
  free(await said(gateway, ['/v1/people']), 'answers');
  const lying = await standing();
  lying.serve(pages(people(30), { next_page_url: 'http://169.254.169.254/latest?page=2' }));
  assert.match(await said(lying, ['/v1/people?limit=100']), /"value":30/);
  assert.ok(lying.asked.every(({ headers }) => headers.host!.startsWith('127.0.0.1')));
});
