import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { isGuyubError, type ErrorCode, type OfferingInput } from '@guyub/core';
import type { ImportedPerson } from '../import/sink.ts';
import { picture } from '../photos/picture.fixture.ts';
import { testDatabase } from './database.fixture.ts';

const database = await testDatabase();
const { store, query } = database;
after(() => database.close());

const region = 'kemendagri:15.07';
const row = (name: string, rest: Partial<ImportedPerson> = {}): ImportedPerson => ({
  name,
  subdistrict: 'Mendahara',
  obstacles: [],
  offerings: [],
  consents: { publication: 'yes' },
  matchKeys: { strong: [], weak: [`nama ${name}`] },
  ...rest,
});
const take = async (file: string, ...rows: ImportedPerson[]) => {
  const sha256 = Buffer.from(`${file}${Math.random()}`.padEnd(32).slice(0, 32)).toString('hex');
  const [result] = await store.sink.file({ name: file, sha256, region }, ({ upsert }) => upsert(rows));
  return result!.id;
};
const one = async (resource: string, id: string) => (await store.get(resource, id)).value;
const found = async (text: string) =>
  (await store.list({ resource: 'offerings', text, page: { size: 10 } })).items.map(({ id }) => id);
const fails = (work: Promise<unknown>, code: ErrorCode, field?: string) =>
  assert.rejects(work, (error) => {
    assert.ok(isGuyubError(error), String(error));
    assert.equal(error.code, code);
    if (field) assert.ok(error.issues.some(({ path }) => path[0] === field), field); // prettier-ignore
    return true;
  });

const snackBox: OfferingInput = {
  name: 'Snack box rapat',
  description: 'Tiga kue basah dan air, NIK 3527014107900001 tidak ikut.',
  category: 'product',
  unit: 'kotak',
  priceMin: 12_000,
  priceMax: 15_000,
  leadTimeDays: 1,
  minimumOrder: 20,
};

test('a person writes an offer: found by its words, without identity numbers, where its owner is', async () => {
  const sari = await take('a.csv', row('Sari'));
  const before = await store.revision();
  const id = await store.saveOffering(sari, snackBox);
  assert.ok((await store.revision()) > before);
  const { description, latitude, updatedAt: _, ...kept } = await one('offerings', id);
  assert.equal(description, 'Tiga kue basah dan air, NIK tidak ikut.');
  assert.equal(typeof latitude, 'number');
  assert.equal(kept['minimumOrder'], 20);
  assert.deepEqual(await found('snack box'), [id]);
  assert.deepEqual((await one('people', sari))['offerings'], ['Snack box rapat']);

  await store.saveOffering(sari, { id, name: 'Meja belajar' });
  assert.deepEqual(await found('snack box'), []);
  const anew = await one('offerings', id);
  assert.deepEqual([anew['name'], anew['unit'], anew['priceMin']], ['Meja belajar', undefined, undefined]);
  assert.deepEqual((await one('people', sari))['offerings'], ['Meja belajar']);
});

test('what cannot be kept is refused with its field, and nobody writes to another person’s record', async () => {
  const sari = await take('b.csv', row('Sari Dua'));
  const tini = await take('c.csv', row('Tini'));
  const id = await store.saveOffering(tini, snackBox);
  await fails(store.saveOffering(sari, { ...snackBox, id }), 'not-found');
  await fails(store.saveOffering('tidakada', snackBox), 'not-found');
  await fails(store.saveOffering(sari, { ...snackBox, priceMin: 20_000 }), 'invalid', 'priceMax');
  await fails(store.saveOffering(sari, { ...snackBox, name: '3527014107900001' }), 'invalid', 'name');
  await fails(store.saveOffering(sari, { ...snackBox, name: 'Ku\0e' }), 'invalid');
  await fails(store.saveOffering(sari, { ...snackBox, businessId: 'tokolain' }), 'invalid', 'businessId');
  await fails(store.saveBusiness(sari, { name: 'Toko', stage: 'running', nib: '123' }), 'invalid', 'nib');
  assert.deepEqual((await one('people', sari))['offerings'], []);
});

test('a business: its licence number is shown with a yes of its own', async () => {
  const sari = await take('d.csv', row('Sari Tiga'));
  const input = {
    name: 'Dapur Sari',
    stage: 'running',
    nib: '1234500000017',
    areaServed: [region],
    openingHours: ['Mo-Sa 07:00-17:00'],
  } as const;
  const id = await store.saveBusiness(sari, { ...input, areaServed: [region], openingHours: [...input.openingHours] });
  assert.equal(await store.saveBusiness(sari, { name: 'Dapur Sari Rasa', stage: 'running', nib: input.nib }), id);
  const kept = await one('businesses', id);
  assert.deepEqual([kept['name'], kept['nib'], kept['openingHours'], kept['subdistrict']], ['Dapur Sari Rasa', undefined, undefined, 'Mendahara']);
  const person = await one('people', sari);
  assert.deepEqual([person['hasBusiness'], person['businessName']], [true, 'Dapur Sari Rasa']);
  const byNumber = async () => (await store.list({ resource: 'businesses', where: { op: 'eq', field: 'nib', value: input.nib }, page: { size: 1 } })).items;
  assert.deepEqual(await byNumber(), []);
  await take('d.csv', row('Sari Tiga', { consents: { licence: 'yes' } }));
  assert.equal((await one('businesses', id))['nib'], input.nib);
  assert.equal((await byNumber()).length, 1);
  const said = await query(`select purpose, state from consents where person_id = $1 order by purpose`, [sari]);
  assert.deepEqual(said, [{ purpose: 'licence', state: 'yes' }, { purpose: 'publication', state: 'yes' }]);
  await take('d.csv', row('Sari Tiga', { consents: { licence: 'no' } }));
  assert.equal((await one('businesses', id))['nib'], undefined);
}); // prettier-ignore

test('no workbook takes away what a person entered', async () => {
  const given = row('Sari Empat', {
    business: { name: 'Toko Lama', stage: 'running' },
    offerings: [{ name: 'Kue', priceMin: 1000, priceMax: 1000 }, { name: 'Roti' }],
  });
  const sari = await take('kantor.csv', given);
  await query(`update people set away_until = '2099-01-01', answers_within = 4 where id = $1`, [sari]);
  const { items } = await store.list({
    resource: 'offerings',
    where: { op: 'eq', field: 'personId', value: sari },
    sort: [{ field: 'name', order: 'asc' }],
    page: { size: 5 },
  });
  const [kue, roti] = items.map(({ id }) => String(id)) as [string, string];
  await store.saveOffering(sari, { id: kue, name: 'Kue', priceMin: 2000, description: 'Manis' });
  const bytes = await picture(400, 400).png().toBuffer();
  for (const id of [kue, roti])
    await store.photos.add({ resource: 'offerings', id, bytes, alt: 'Kue' }, { personId: sari });
  await store.saveBusiness(sari, { name: 'Toko Sari', stage: 'running', nib: '1234500000017' });

  await take('kantor.csv', given);
  await take('kantor.csv', row('Sari Empat', { offerings: [{ name: 'Roti', unit: 'buah' }], business: { stage: 'none' } })); // prettier-ignore
  const person = await one('people', sari);
  assert.deepEqual([person['awayUntil'], person['answersWithin']], ['2099-01-01', 4]);
  assert.deepEqual([person['hasBusiness'], person['businessName']], [true, 'Toko Sari']);
  const [business] = await query<{ name: string; nib: string }>(
    `select name, nib from businesses where person_id = $1`,
    [sari],
  );
  assert.deepEqual(business, { name: 'Toko Sari', nib: '1234500000017' });
  const kept = await one('offerings', kue);
  assert.deepEqual([kept['priceMin'], kept['description']], [2000, 'Manis']);
  assert.equal((kept['photos'] as string[]).length, 1);
  const other = await one('offerings', roti);
  assert.deepEqual([other['unit'], (other['photos'] as string[]).length], ['buah', 1]);

  await take('kantor.csv', row('Sari Empat'));
  await fails(store.get('offerings', roti), 'not-found');
  assert.equal((await one('offerings', kue))['name'], 'Kue', 'it is hers, not the file’s');
});

test('an older price and a newer one never stand the wrong way round', async () => {
  const price = async (rest: object) => {
    const id = await take('harga.csv', row('Harga', { offerings: [{ name: 'Gamis', ...rest }] }));
    const [kept] = await query<{ price_min: number | null; price_max: number | null }>(
      `select price_min::float, price_max::float from offerings where person_id = $1`,
      [id],
    );
    return [kept!.price_min, kept!.price_max];
  };
  assert.deepEqual(await price({ priceMin: 75_000 }), [75_000, null]);
  assert.deepEqual(await price({ priceMax: 100_000 }), [75_000, 100_000]);
  assert.deepEqual(await price({ priceMax: 50_000 }), [null, 50_000]);
  assert.deepEqual(await price({ priceMin: 60_000 }), [60_000, null]);
});
