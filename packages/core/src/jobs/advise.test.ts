import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JobCard } from '../model/job.ts';
import { adviseOn } from './advise.ts';

const card: JobCard = {
  kind: 'vacancy',
  title: 'Penjahit seragam',
  employer: 'CV Contoh Raya',
  description:
    'Menjahit seragam sekolah di bengkel kami, Senin sampai Sabtu, mesin disediakan, makan siang ditanggung.',
  employmentType: 'full-time',
  openings: 4,
  payMin: 2_200_000,
  payMax: 2_600_000,
  payUnit: 'month',
  subdistrict: 'Torjun',
  region: 'kemendagri:35.27',
  validThrough: '2026-12-31',
};
const codes = (change: Partial<JobCard>) =>
  adviseOn({ ...card, ...change }, '2026-11-22').map(
    ({ weight, field, code }) => `${weight} ${field} ${code}`,
  );

test('a whole card needs no advice', () => assert.deepEqual(codes({}), []));

test('what cannot be published is an error', () => {
  assert.deepEqual(codes({ validThrough: '2026-11-21' }), ['error validThrough closed']);
  assert.deepEqual(codes({ validThrough: '2026-11-22' }), []);
  assert.deepEqual(codes({ validThrough: '2027-12-31' }), ['error validThrough closes-late']);
  assert.deepEqual(codes({ payMin: 3_000_000 }), ['error payMin pay-order']);
  const { payUnit: _, ...unpaid } = card;
  assert.deepEqual(
    adviseOn(unpaid, '2026-11-22').map(({ code }) => code),
    ['pay-unit'],
  );
});

test('what people and search engines miss is advice', () => {
  const { payMin: _, payMax: __, employmentType: ___, subdistrict: ____, ...bare } = card;
  assert.deepEqual(
    adviseOn({ ...bare, description: 'Menjahit.' }, '2026-11-22').map(({ code }) => code),
    ['description-short', 'pay', 'employment-type', 'place'],
  );
  assert.ok(
    !adviseOn({ ...bare, kind: 'help' }, '2026-11-22').some(({ code }) => code === 'employment-type'),
  );
});

for (const [text, code] of [
  ['Khusus wanita, belum menikah.', 'discriminates'],
  ['Maksimal usia 25 tahun.', 'discriminates'],
  ['Ada biaya pendaftaran Rp50.000.', 'asks-money'],
  ['Hubungi 0812-3456-7890.', 'contact-in-text'],
] as const)
  test(`"${text}" is pointed out`, () =>
    assert.deepEqual(codes({ requirements: text }), [`advice requirements ${code}`]));

for (const text of [
  'Pria dan wanita boleh melamar.',
  'Usia berapa pun.',
  'Pengalaman 2 tahun, ijazah SMA 2010.',
])
  test(`"${text}" is not`, () => assert.deepEqual(codes({ requirements: text }), []));
