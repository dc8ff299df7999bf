import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishedJob } from '../model/job.ts';
import { toJobPosting } from './job-posting.ts';

const job: PublishedJob = {
  id: 'j1',
  kind: 'vacancy',
  title: 'Penjahit',
  employer: 'CV Contoh & Rekan',
  description: 'Menjahit <seragam>.\nMesin ada.',
  employmentType: 'full-time',
  openings: 4,
  payMin: 2_200_000,
  payMax: 2_600_000,
  payUnit: 'month',
  subdistrict: 'Torjun',
  region: 'kemendagri:35.27',
  filled: false,
  postedOn: '2026-11-01',
  validThrough: '2026-12-31',
  updatedAt: '2026-11-01T00:00:00Z',
};
const places = { url: 'https://contoh.go.id/lowongan/j1', regionName: 'Sampang', provinceName: 'Jawa Timur' };
const today = '2026-11-22';

test('has what Google requires and recommends', () => {
  const posting = toJobPosting(job, places, today)!;
  for (const name of [
    'title',
    'description',
    'datePosted',
    'validThrough',
    'employmentType',
    'baseSalary',
    'identifier',
  ])
    assert.ok(posting[name], name);
  assert.equal(posting['employmentType'], 'FULL_TIME');
  assert.equal(posting['description'], '<p>Menjahit &#60;seragam&#62;.</p><p>Mesin ada.</p>');
  assert.deepEqual((posting['jobLocation'] as { address: object }).address, {
    '@type': 'PostalAddress',
    addressLocality: 'Torjun, Sampang',
    addressRegion: 'Jawa Timur',
    addressCountry: 'ID',
  });
});

test('vanishes when it is filled or over, and was never there for neighbours and shared orders', () => {
  assert.equal(toJobPosting({ ...job, filled: true }, places, today), undefined);
  assert.equal(toJobPosting(job, places, '2027-01-01'), undefined);
  assert.ok(toJobPosting(job, places, '2026-12-31'));
  assert.equal(toJobPosting({ ...job, kind: 'help' }, places, today), undefined);
});

test('pay that is not stated, or by the piece, is left out', () => {
  const { payMin: _, payMax: __, ...silent } = job;
  assert.ok(!('baseSalary' in toJobPosting(silent, places, today)!));
  assert.ok(!('baseSalary' in toJobPosting({ ...job, payUnit: 'piece' }, places, today)!));
});
