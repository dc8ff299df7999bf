import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { isGuyubError, type ErrorCode } from '@guyub/core';
import { photoSource, readPhoto } from '@guyub/core/photos';
import { createApp } from '../app/app.ts';
import { testDatabase } from '../store/database.fixture.ts';
import { picture } from './picture.fixture.ts';

const database = await testDatabase();
const { store, query } = database;
after(() => database.close());
const app = createApp({ store, allowedOrigins: ['https://contoh.go.id'], rateLimit: false });

const region = 'kemendagri:15.07';
const base = { region, updatedAt: '2026-01-01T00:00:00.000Z' };
const person = (id: string, birthDate = '1990-01-01') => ({
  ...base,
  id,
  name: `Orang ${id}`,
  roles: ['graduate' as const],
  skills: [],
  cohorts: [],
  certified: false,
  hasBusiness: true,
  offerings: ['Kue'],
  birthDate,
  consents: { publication: 'yes' as const },
});
const people = ['sari', 'tini'];
const seventeen = `${new Date().getUTCFullYear() - 17}-01-01`;
await database.fill({
  people: [...people.map((id) => person(id)), person('anak', seventeen)],
  offerings: [...people, 'anak'].map((id) => ({ ...base, id: `kue-${id}`, personId: id, name: 'Kue', consents: {} })),
  businesses: people.map((id) => ({ ...base, id: `toko-${id}`, personId: id, name: 'Toko', stage: 'running' as const, consents: {} })),
}); // prettier-ignore
const bytes = await picture(900, 600).jpeg().toBuffer();

const add = async (personId: string | null, id = `kue-${personId}`, alt?: string) => {
  const resource = id.startsWith('kue') ? 'offerings' : 'businesses';
  const photo = await store.photos.add({ resource, id, bytes, alt }, personId === null ? {} : { personId });
  return { photo, ...readPhoto(photo)! };
};
const ask = (id: string, file = '640.webp', headers: Record<string, string> = {}, method = 'GET') =>
  app.request(`/v1/photos/${id}/${file}`, { headers, method });
const status = async (id: string) => (await ask(id)).status;
const fails = (work: Promise<unknown>, code: ErrorCode, issue?: string) =>
  assert.rejects(work, (error) => {
    assert.ok(isGuyubError(error), String(error));
    assert.equal(error.code, code);
    if (issue) assert.equal(error.issues[0]?.message, issue);
    return true;
  });

test('a picture stands in its record, and its three addresses show it', async () => {
  const before = await store.revision();
  const { photo, id } = await add('sari', 'kue-sari', ' Kue lapis\n3527014107900001 di piring ');
  assert.match(photo, /^[a-z][a-z2-7]{11}:900x600:Kue lapis di piring$/);
  assert.ok((await store.revision()) > before);
  const listed = await app.request('/v1/offerings/kue-sari');
  assert.deepEqual(((await listed.json()) as { photos: string[] }).photos, [photo]);
  for (const width of [320, 640, 1280] as const) {
    const answer = await app.request(photoSource('', { id }, width));
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'image/webp');
    assert.equal((await answer.arrayBuffer()).byteLength, Number(answer.headers.get('content-length')));
  }
  const answer = await ask(id, '320.webp', { Origin: 'https://contoh.go.id' });
  for (const [name, value] of [
    ['cache-control', 'public, max-age=86400'],
    ['etag', `"${id}-320"`],
    ['x-content-type-options', 'nosniff'],
    ['cross-origin-resource-policy', 'cross-origin'],
    ['access-control-allow-origin', 'https://contoh.go.id'],
  ])
    assert.equal(answer.headers.get(name!), value);
  const again = await ask(id, '320.webp', { 'If-None-Match': `"${id}-320"` });
  assert.deepEqual([again.status, (await again.arrayBuffer()).byteLength], [304, 0]);
  const head = await ask(id, '320.webp', {}, 'HEAD');
  assert.deepEqual([head.status, (await head.arrayBuffer()).byteLength], [200, 0]);
  assert.equal((await ask(id, '320.webp', {}, 'POST')).status, 405);
});

test('no consent, none any more, or too young: the same answer as for a picture that never was', async () => {
  const { id } = await add('tini');
  const { id: child } = await add('anak');
  const unknown = await ask('abcdefgh2345');
  const words = await unknown.text();
  assert.equal(unknown.status, 404);
  for (const answer of [
    await ask(child),
    await ask(id, '641.webp'),
    await ask(id, '640.jpg'),
    await ask("x' or 1=1"),
  ]) {
    assert.equal(answer.status, 404);
    assert.equal(await answer.text(), words);
  }
  assert.equal(await status(id), 200);
  for (const state of ['withdrawn', 'no', 'unknown']) {
    await query(`update people set consent_publication = $1 where id = 'tini'`, [state]);
    const answer = await ask(id, '640.webp', { 'If-None-Match': `"${id}-640"` });
    assert.deepEqual([answer.status, await answer.text()], [404, words], state);
  }
  await query(`update people set consent_publication = 'yes' where id = 'tini'`);
  assert.equal(await status(id), 200);
});

test('a record of another person is as good as none, and so is a picture of it', async () => {
  const { id } = await add('tini', 'toko-tini');
  await fails(add('sari', 'kue-tini'), 'not-found');
  await fails(add('sari', 'kue-tidak-ada'), 'not-found');
  await fails(store.photos.remove(id, { personId: 'sari' }), 'not-found');
  assert.equal(await status(id), 200);
  await store.photos.remove(id, { personId: 'tini' });
  assert.equal(await status(id), 404);
  await fails(store.photos.remove(id, { personId: 'tini' }), 'not-found');
  const { id: office } = await add(null, 'toko-tini');
  await store.photos.remove(office);
});

test('the description tells where they are', async () => {
  const { paths } = (await (await app.request('/openapi.json')).json()) as { paths: Record<string, object> };
  assert.ok('get' in paths['/v1/photos/{id}/{width}.webp']!);
});

test('six pictures, and no seventh', async () => {
  for (let i = 0; i < 6; i++) await add('sari', 'toko-sari');
  await fails(add('sari', 'toko-sari'), 'invalid', 'too-many');
  await fails(add('tini', 'toko-tini', 'x'.repeat(151)), 'invalid', 'alt-too-long');
  const [kept] = await query<{ count: string }>(`select count(*) from photos where of_id = 'toko-sari'`);
  assert.equal(Number(kept!.count), 6);
});

test('a picture that its record does not list any more is not shown; a record that is gone takes its own along', async () => {
  const { id } = await add('sari', 'kue-sari');
  await query(`update offerings set photos = null where id = 'kue-sari'`);
  assert.equal(await status(id), 404);
  const left = async (of: string) => (await query(`select 1 from photos where of_id = $1`, [of])).length;
  await query(`delete from offerings where id = 'kue-sari'`);
  assert.equal(await left('kue-sari'), 0);
  assert.equal(await left('toko-sari'), 6);
  await query(`delete from people where id = 'sari'`);
  assert.equal(await left('toko-sari'), 0);
});
