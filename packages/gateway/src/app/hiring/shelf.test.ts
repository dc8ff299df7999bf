import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Own, Shelf } from '@guyub/core/hiring';
import type { Business, Offering } from '@guyub/core';
import { picture } from '../../photos/picture.fixture.ts';
import { baker, coordinator, person } from '../../store/hiring/hiring.fixture.ts';
import { hiringOverHttp, newKey, type Problem } from './over-http.fixture.ts';

// Hidden from everybody: what somebody offers is written before it is shown.
const hidden = { consents: { publication: 'unknown', contact: 'no' } } as const;
const over = await hiringOverHttp([
  baker('sari', hidden),
  baker('tini'),
  baker('umi', { region: 'kemendagri:15.07' }),
]);
const { app, ask, session, query, address } = over;
after(() => over.close());
const sari = await session(person('sari'));
const tini = await session(person('tini'));
const office = await session(coordinator);
const buyer = await session({ ...coordinator, kind: 'buyer', subject: 'r1' });

const kue = { name: 'Kue lapis', unit: 'kotak', priceMin: 12_000, minimumOrder: 20, leadTimeDays: 1 };
const create = (token: string | undefined, body: object, headers = newKey()) =>
  ask<Own<Offering> & Problem>('POST', '/v1/offerings', { body, token, headers });
const change = (token: string, id: string, body: object, headers = {}) =>
  ask<Own<Offering> & Problem>('PATCH', `/v1/offerings/${id}`, {
    body,
    token,
    headers: { ...newKey(), ...headers },
  });
const shelf = (token: string, of = 'sari') => ask<Shelf & Problem>('GET', `/v1/shelves/${of}`, { token });

test('the owner writes an offering, sees it before anybody else does, changes it and takes it away', async () => {
  const key = newKey();
  const made = await create(sari, { personId: 'sari', ...kue }, key);
  assert.equal(made.status, 201, made.text);
  const { id, version } = made.body;
  assert.equal(made.headers.get('etag'), `"${version}"`);
  assert.deepEqual([made.body.priceMin, made.body.minimumOrder, made.body.consents], [12_000, 20, undefined]);
  assert.equal((await create(sari, { personId: 'sari', ...kue }, key)).text, made.text, 'done once');
  assert.equal((await create(sari, { personId: 'sari', name: 'Lain' }, key)).status, 409);
  assert.deepEqual(
    (await shelf(sari)).body.offerings.map((one) => one.id),
    [id],
  );
  assert.equal((await ask('GET', `/v1/offerings/${id}`)).status, 404, 'she is not shown');
  await query(`update people set consent_publication = 'yes' where id = 'sari'`);
  assert.equal((await ask('GET', `/v1/offerings/${id}`)).status, 200);

  assert.equal((await change(sari, id, { name: 'Kue basah' }, { 'If-Match': '"1"' })).status, 409);
  const anew = await change(sari, id, { name: 'Kue basah' }, { 'If-Match': `"${version}"` });
  assert.deepEqual(
    [anew.body.name, anew.body.unit, Number(anew.body.version) > Number(version)],
    ['Kue basah', undefined, true],
  );
  assert.equal((await ask<{ offerings: string[] }>('GET', '/v1/people/sari')).body.offerings[0], 'Kue basah');

  const gone = newKey();
  for (let i = 0; i < 2; i++)
    assert.deepEqual((await change(sari, id, { status: 'removed' }, gone)).body, { status: 'removed' });
  assert.equal((await change(sari, id, { status: 'removed' })).status, 404);
  assert.deepEqual((await shelf(sari)).body.offerings, []);
  const rows = await query(
    `select action, door_kind, door_subject from audit where resource = 'offerings' order by id`,
  );
  assert.deepEqual(
    rows.map((row) => Object.values(row as object).join(' ')),
    ['create person sari', 'change person sari', 'removed person sari'],
  );
});

test('a coordinator writes for people of the region, and nobody else for another', async () => {
  const { body, status } = await create(office, { personId: 'sari', ...kue });
  assert.equal(status, 201);
  assert.equal((await change(office, body.id, { name: 'Kue' })).status, 200);
  const none = 'tidak-ada';
  const refusals = [
    await create(tini, { personId: 'sari', ...kue }),
    await create(tini, { personId: none, ...kue }),
    await create(office, { personId: 'umi', ...kue }),
    await change(tini, body.id, { name: 'Punya saya' }),
    await change(tini, body.id, { status: 'removed' }),
    await change(tini, none, { name: 'Punya saya' }),
    await shelf(tini),
    await shelf(tini, none),
    await shelf(buyer),
    await shelf(office, 'umi'),
  ];
  assert.equal(new Set(refusals.map((one) => `${one.status} ${one.text}`)).size, 1, 'all alike');
  assert.equal(refusals[0]!.status, 404);
  assert.equal((await create(buyer, { personId: 'sari', ...kue })).status, 403);
  assert.equal((await create(undefined, { personId: 'sari', ...kue })).status, 401);
  assert.equal((await shelf(office)).body.offerings.length, 1);
});

test('what is wrong is told by its field', async () => {
  const wrong = async (body: object) =>
    (await create(sari, { personId: 'sari', ...kue, ...body })).body.issues?.map(({ path }) =>
      path.join('.'),
    );
  assert.deepEqual(await wrong({ priceMax: 1 }), ['priceMax']);
  assert.deepEqual(await wrong({ description: 'KTP 3527014107900001' }), ['description']);
  assert.deepEqual(await wrong({ businessId: 'toko-lain' }), ['businessId']);
  const [one] = (await shelf(sari)).body.offerings;
  const changed = await change(sari, one!.id, { name: 'Kue', unit: 'x'.repeat(500) });
  assert.deepEqual(
    changed.body.issues?.map(({ path }) => path.join('.')),
    ['unit'],
    'of the form that it is nearest to',
  );
});

test('one business, whose licence number its owner sees without publishing it', async () => {
  const input = {
    name: 'Dapur Sari',
    stage: 'running',
    nib: '1234500000017',
    openingHours: ['Mo-Sa 07:00-17:00'],
  };
  const post = () =>
    ask<Own<Business>>('POST', '/v1/businesses', { body: { personId: 'sari', ...input }, token: sari });
  const made = await post();
  assert.deepEqual([made.status, made.body.nib], [201, input.nib]);
  assert.equal((await post()).status, 409);
  assert.equal((await ask<Business>('GET', `/v1/businesses/${made.body.id}`)).body.nib, undefined);
  const changed = await ask<Own<Business>>('PATCH', `/v1/businesses/${made.body.id}`, {
    body: { name: 'Dapur Sari Rasa', stage: 'running' },
    token: sari,
  });
  assert.deepEqual(
    [changed.status, changed.body.name, changed.body.nib],
    [200, 'Dapur Sari Rasa', undefined],
  );
});

test('a photo goes up as it is, once, and comes down', async () => {
  const bytes = await picture(900, 600)
    .jpeg()
    .withExif({ IFD0: { Make: 'Kamera rahasia' } })
    .toBuffer();
  const { id } = (await shelf(sari)).body.offerings[0]!;
  const send = async (token: string | undefined, body: Uint8Array, headers = newKey(), of = id) => {
    const path = `/v1/photos?of=offerings&id=${of}&alt=Kue+lapis`;
    const init = {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { ...headers, ...address(), ...(token && { Authorization: `Bearer ${token}` }) },
    };
    const answer = await app.request(path, init);
    return { status: answer.status, body: (await answer.json()) as { photo: string } & Problem };
  };
  const key = newKey();
  const made = await send(sari, bytes, key);
  assert.equal(made.status, 201, JSON.stringify(made.body));
  assert.match(made.body.photo, /^[a-z0-9]{12}:900x600:Kue lapis$/);
  assert.deepEqual(await send(sari, bytes, key), made, 'once');
  assert.equal((await send(sari, await picture(640, 640).png().toBuffer(), key)).status, 409);
  assert.deepEqual((await shelf(sari)).body.offerings[0]!.photos, [made.body.photo]);
  const photo = made.body.photo.slice(0, 12);
  const shown = await app.request(`/v1/photos/${photo}/640.webp`);
  assert.equal(shown.status, 200);
  assert.ok(!Buffer.from(await shown.arrayBuffer()).includes('rahasia'));

  assert.equal((await send(undefined, bytes)).status, 401);
  assert.equal((await send(buyer, bytes)).status, 403);
  assert.equal((await send(tini, bytes)).status, 404);
  const heavy = await send(sari, new Uint8Array(8 * 1024 * 1024 + 1));
  assert.deepEqual([heavy.status, /8192 kB/.test(heavy.body.detail)], [400, true]);
  const none = await send(sari, Buffer.from('<svg onload=alert(1)>'));
  assert.deepEqual([none.status, none.body.issues?.[0]?.message], [400, 'not-a-picture']);
  assert.match(none.body.detail, /JPEG/);

  const remove = (token: string) =>
    ask('PATCH', `/v1/photos/${photo}`, { body: { status: 'removed' }, token });
  assert.equal((await remove(tini)).status, 404);
  assert.equal((await remove(office)).status, 200);
  assert.equal((await app.request(`/v1/photos/${photo}/640.webp`)).status, 404);
  const actions = await query<{ action: string; door_kind: string }>(
    `select action, door_kind from audit where resource = 'photos' order by id`,
  );
  assert.deepEqual(
    actions.map(({ action, door_kind: kind }) => `${action} ${kind}`),
    ['create person', 'removed coordinator'],
  );
});
