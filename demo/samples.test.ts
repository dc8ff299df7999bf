import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { behindLink, hiringAt } from './behind-link.ts';
import { freshDemo, type FreshDemo } from './testing/fresh.ts';

let demo: FreshDemo;
before(async () => {
  demo = await freshDemo();
});
after(() => demo?.close());

const sessions = () => demo.printed.join('\n').match(/\/v1\/sessions/g)?.length;

test('doors are opened at the first start alone, and only where something is put in', () => {
  // This is the second start on the same data.
  assert.equal(sessions(), 2);
  const told = demo.printed.filter((line) => /lowongan|anggota/.test(line));
  assert.deepEqual(told, [
    'Kabupaten Sampang: 5 lowongan, 32 anggota yang berbagi pesanan',
    'Kabupaten Tanjung Jabung Timur: 3 lowongan',
  ]);
});

test('employers have pledged to programmes of the region, and one has kept it', async () => {
  const stranger = hiringAt(demo.url);
  const [sampang, tanjabtim] = await Promise.all(
    ['35.27', '15.07'].map((code) => stranger.absorption(`kemendagri:${code}`)),
  );
  const pledged = Object.fromEntries(sampang!.programmes.map((one) => [one.name, one.pledged]));
  assert.deepEqual(pledged, { 'Garmen Apparel': 4, Menjahit: 10 });
  const welding = tanjabtim!.programmes.find(({ name }) => name === 'Las')!;
  assert.deepEqual([welding.pledged, welding.realised], [3, 3]);
});

test('somebody is left whom the community can take in', async () => {
  const { link, region } = demo.coordinators.find(({ name }) => name === 'Kabupaten Sampang')!;
  const { communities } = await (await behindLink(demo.url, link)).sharing();
  const members = new Set(communities[0]!.members.map(({ personId }) => personId));
  const where = { op: 'eq', field: 'region', value: region } as const;
  const { items } = await demo.store.list({ resource: 'people', text: 'jahit', where, page: { size: 100 } });
  assert.equal(members.size, 32);
  assert.ok(items.filter(({ id }) => !members.has(String(id))).length >= 10);
});
