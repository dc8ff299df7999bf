import assert from 'node:assert/strict';
import type { PublishedPerson } from '@guyub/core';
import { requestText, toLocalBusiness, toOcds, toVCard, whatsAppLink } from '@guyub/core/formats';
import type { Desk, Matter, SeenDeal, SeenQuote } from '@guyub/core/hiring';
import { baker, buyer, coordinator, DAY, offer, person, region } from '../../store/hiring/hiring.fixture.ts';
import { picture } from '../../photos/picture.fixture.ts';
import { publishedResources } from '../../store/schema.ts';
import { hiringOverHttp, tokenOf, type Problem, type Sending } from './over-http.fixture.ts';

const elsewhere = 'kemendagri:15.07';
export const ids = ['a1', 'a2', 'a3', 'a4', 'b1'];
export const telephone = (id: string) => `+62812900000${ids.indexOf(id)}1`;
/** Only `a2` lets everybody see the number. */
const people = ids.map((id) =>
  baker(id, {
    region: id === 'b1' ? elsewhere : region,
    telephone: telephone(id),
    email: `${id}@rahasia.example`,
    address: `Gang Rahasia ${id}`,
    village: `Dusun Rahasia ${id}`,
    birthDate: `1990-11-1${ids.indexOf(id)}`,
    gender: 'female',
    obstacles: [`Kendala rahasia ${id}`],
    consents: { publication: 'yes', contact: id === 'a2' ? 'yes' : 'no' },
  }),
);
export const gateway = await hiringOverHttp(people);
const { session, enter, send, ask, clock, database } = gateway;

/** All that left the gateway, by who got it. */
export const got = new Map<string, string[]>();
async function as<T>(who: string, method: string, path: string, sending: Sending = {}) {
  const answered = await ask<T & Problem>(method, path, sending);
  give(who, `${JSON.stringify([...answered.headers])}\n${answered.text}`);
  return answered;
}
const give = (who: string, text: string) => got.set(who, [...(got.get(who) ?? []), text]);
export const holding = (needle: string): string[] =>
  [...got].flatMap(([who, texts]) => (texts.some((text) => text.includes(needle)) ? [who] : [])).sort();

let identities = 0;
export const used: string[] = [];
/** A number of the right form that nobody has, written as people write it. */
function identity(): string {
  const number = `35270541078${String(80_000 + ++identities).padStart(5, '0')}`;
  used.push(number);
  return identities % 3 === 0 ? number.match(/\d{4}/g)!.join(identities % 2 ? ' ' : '-') : number;
}
export const tokens: string[] = [];
export const keep = (token: string) => (tokens.push(token), token);

export const contacts = {
  one: { telephone: '+6281370000011', email: 'satu@rahasia.example', address: 'Alamat Rahasia Satu' },
  two: { telephone: '+6281370000021', email: 'dua@rahasia.example', address: 'Alamat Rahasia Dua' },
};
export const desks = new Map<string, Desk>();
const doors = new Map<string, string>();

async function desk(who: string): Promise<Desk> {
  const { body, status } = await as<Desk>(who, 'GET', '/v1/desks/first', { token: doors.get(who)! });
  assert.equal(status, 200, who);
  desks.set(who, body);
  return body;
}

/** From typing what must not be typed to both sides’ word; whoever runs it closes `gateway`. */
export async function tell(): Promise<void> {
  for (const id of ids.slice(0, 4)) doors.set(id, keep(await session(person(id))));
  doors.set('b1', keep(await session({ kind: 'person', region: elsewhere, subject: 'b1' })));
  doors.set('coordinator', keep(await session(coordinator)));
  doors.set('elsewhere', keep(await session({ ...coordinator, region: elsewhere })));
  await typeIdentityNumbers();
  await offerGoods();
  // `a1` gives the number to who chooses, the first buyer does not; in the second matter it is the other way round.
  await deal('one', 'a1', false, true);
  await deal('two', 'a3', true, false);
  for (const who of doors.keys()) await desk(who);
  await readAsAnybody();
  takeAlong();
  await closeDeals();
}

async function deal(who: 'one' | 'two', chosen: string, shares: boolean, sharesNumber: boolean) {
  const hidden = { ceiling: 987_654, showsCeiling: false, sharesContact: shares };
  const sent = await send({ ...contacts[who], ...hidden, contactName: `Ibu ${who}`, note: 'Tanpa kacang' });
  assert.equal(sent.status, 201, sent.text);
  give(who, sent.text);
  keep(tokenOf(sent.body.link));
  doors.set(who, keep(await enter(sent.body.link)));
  const matter = (await desk(who)).matters[0]!;
  for (const { id, personId } of matter.invitations) {
    const token = doors.get(personId)!;
    await as(personId, 'PATCH', `/v1/invitations/${id}`, { body: { status: 'opened' }, token });
    if (personId === 'a4') {
      const body = { status: 'declined', reason: 'busy' };
      await as(personId, 'PATCH', `/v1/invitations/${id}`, { body, token });
      continue;
    }
    const body = offer(id, { sharesContact: personId === chosen ? sharesNumber : true });
    assert.equal((await as<SeenQuote>(personId, 'POST', '/v1/quotes', { body, token })).status, 201);
  }
  const { quotes } = (await desk(who)).matters[0]!;
  const quoteId = quotes.find(({ personId }) => personId === chosen)!.id;
  const made = await as<SeenDeal>(who, 'POST', '/v1/deals', { body: { quoteId }, token: doors.get(who)! });
  assert.equal(made.status, 201, made.text);
}

/** Into every text that anybody can send, and every place for an id or a key. */
async function typeIdentityNumbers() {
  const texts = ['title', 'skill', 'note', 'buyerName', 'contactName', 'address', 'subdistrict'] as const;
  const refused = async (rest: object, from: string) => {
    const { status, text } = await send(rest);
    assert.equal(status, 400, `${from} ${text}`);
    give('public', text);
  };
  for (const name of texts) await refused({ [name]: `Isi ${identity()} di sini` }, name);
  for (const name of ['name', 'unit', 'specification'] as const)
    await refused(
      { items: [{ name: 'Kue', quantity: 1, unit: 'kotak', [name]: identity().slice(0, 30) }] },
      name,
    );
  await refused({ email: `${identity().replace(/\D/g, '')}@contoh.example` }, 'email');
  await refused({ personId: identity().replace(/\D/g, '') }, 'personId');
  await refused({ title: `Isi \u202a${identity()}\u202c` }, 'turned');
  await refused({ [identity()]: 1 }, 'a name');

  const sent = await send({ title: 'Untuk dicoba', telephone: '+6281370000031' });
  const { id } = sent.body.request;
  const token = keep(await enter(sent.body.link));
  const { body } = await as<Desk>('tried', 'GET', '/v1/desks/first', { token });
  const [invitation] = body.matters[0]!.invitations;
  const by = doors.get(invitation!.personId)!;
  const key = () => ({ 'Idempotency-Key': identity().replace(/\D/g, '') });
  const office = doors.get('coordinator')!;
  const quote = { body: offer(invitation!.id, { note: `Nomor saya ${identity()}` }), token: by };
  assert.equal((await as('tried', 'POST', '/v1/quotes', quote)).status, 400);
  for (const [method, path, wish] of [
    ['PATCH', `/v1/quoteRequests/${id}`, { status: 'refused', refusal: `Karena ${identity()}` }],
    ['POST', '/v1/blocks', { requestId: id, reason: `Karena ${identity()}` }],
  ] as const)
    assert.equal((await as('tried', method, path, { body: wish, token: office })).status, 400);
  // As a key it does no harm, and is not kept; as an id it is one that is not there.
  const forwarded = { body: { status: 'forwarded' }, token: office, headers: key() };
  assert.equal(
    (await as('tried', 'PATCH', `/v1/invitations/${invitation!.id}`, forwarded)).status,
    200,
    'a key of digits',
  );
  const digits = () => identity().replace(/\D/g, '');
  for (const [method, path, wish] of [
    ['PATCH', `/v1/invitations/${digits()}`, { status: 'forwarded' }],
    ['PATCH', `/v1/quoteRequests/${digits()}`, { status: 'refused', refusal: 'Tidak.' }],
    ['PATCH', `/v1/deals/${digits()}`, { happened: false }],
    ['PATCH', `/v1/links/${digits()}`, { status: 'revoked' }],
    ['POST', '/v1/blocks', { requestId: digits(), reason: 'Iseng.' }],
    ['POST', '/v1/links', { personId: digits() }],
  ] as const) {
    const { status, text } = await as('tried', method, path, { body: wish, token: office });
    assert.ok([400, 404].includes(status), text);
  }
  await as('tried', 'POST', '/v1/sessions', { body: { token: identity() } });
  await as('tried', 'PATCH', `/v1/quoteRequests/${id}`, { body: { status: 'cancelled' }, token });
  const n = identity();
  for (const path of [
    `people?q=${n}`,
    `people?${n}=1`,
    `people?sort=${n}`,
    `people?facet=${n}:3`,
    `people?refine.${n}=1`,
    `people?where=${encodeURIComponent(JSON.stringify({ op: 'eq', field: n, value: n }))}`,
    `people?after=${n}`,
    `people/${n}`,
    `${n}`,
    `${n}/${n}`,
    `photos/${n}/320.webp`,
    `hiringTerms/${n}`,
    `localOrders/${n}`,
    `desks/${n}`,
  ])
    await as('public', 'GET', `/v1/${encodeURI(path)}`);
}

/** What somebody offers: refused with a number in any text, and a picture loses what its camera wrote into it. */
async function offerGoods() {
  const token = doors.get('a4')!;
  const of = { personId: 'a4', name: 'Kue lapis', category: 'product' };
  const business = { personId: 'a4', name: 'Dapur Contoh', stage: 'running' };
  for (const [path, body] of [
    ['offerings', { ...of, name: `Kue ${identity()}` }],
    ['offerings', { ...of, description: `Hubungi ${identity()}` }],
    ['businesses', { ...business, name: identity() }],
    ['businesses', { ...business, description: `Atas nama ${identity()}` }],
  ] as const)
    assert.equal((await as('a4', 'POST', `/v1/${path}`, { body, token })).status, 400, path);
  const made = await as<{ readonly id: string }>('a4', 'POST', '/v1/offerings', { body: of, token });
  assert.equal(made.status, 201, made.text);
  assert.equal((await as('a4', 'POST', '/v1/businesses', { body: business, token })).status, 201);
  const told = { IFD0: { ImageDescription: identity(), Artist: 'Rahasia Kamera' } };
  const raw = new Uint8Array(await picture(640, 480).withExif(told).jpeg().toBuffer());
  const to = `/v1/photos?of=offerings&id=${made.body.id}`;
  const alt = encodeURIComponent(`Foto ${identity()}`);
  assert.equal((await as('a4', 'POST', `${to}&alt=${alt}`, { raw, token })).status, 400);
  const added = await as<{ readonly photo: string }>('a4', 'POST', to, { raw, token });
  assert.equal(added.status, 201, added.text);
  const id = added.body.photo.split(':')[0]!;
  assert.equal((await as('public', 'GET', `/v1/photos/${id}/640.webp`)).status, 200);
  await as('a4', 'GET', '/v1/shelves/a4', { token });
}

async function readAsAnybody() {
  for (const resource of publishedResources) {
    const { body } = await as<{ items: { id: string }[] }>('public', 'GET', `/v1/${resource}?limit=100`);
    for (const { id } of body.items) await as('public', 'GET', `/v1/${resource}/${id}`);
  }
  for (const resource of ['quoteRequests', 'invitations', 'quotes', 'deals', 'doors', 'audit', 'sessions'])
    await as('public', 'GET', `/v1/${resource}`);
  for (const path of ['/openapi.json', '/healthz', `/v1/localOrders/${region}`, `/v1/hiringTerms/${region}`])
    await as('public', 'GET', path);
  give('public', JSON.stringify(await database.store.snapshot(region)));
  const { items } = (await ask<{ items: PublishedPerson[] }>('GET', '/v1/people?limit=100')).body;
  for (const one of items) {
    give('public', toVCard(one));
    give('public', JSON.stringify(toLocalBusiness(one)));
  }
}

/** What each can take along from a desk: made to be passed on, so it tells less than the desk. */
function takeAlong(): void {
  const page = 'https://contoh.go.id/kotak-masuk.html';
  for (const { matters, people: shown } of desks.values())
    for (const matter of matters) {
      const { request, quotes, deal: made }: Matter = matter;
      const supplier = shown.find(({ id }) => id === made?.personId);
      const options = {
        quotes,
        page,
        now: clock.at,
        ...(made && { deal: made }),
        ...(supplier && { supplier }),
      };
      give('taken along', JSON.stringify(toOcds(request, options)));
      give('taken along', whatsAppLink(requestText(request)));
    }
}

async function closeDeals(): Promise<void> {
  clock.at += 14 * DAY;
  for (const [who, chosen] of [
    ['one', 'a1'],
    ['two', 'a3'],
  ] as const) {
    const { id } = desks.get(who)!.matters[0]!.deal!;
    for (const door of [
      await session(buyer(desks.get(who)!.matters[0]!.request.id)),
      await session(person(chosen)),
    ]) {
      const body = { happened: true, amount: 540_863 };
      assert.equal((await as(who, 'PATCH', `/v1/deals/${id}`, { body, token: keep(door) })).status, 200);
    }
  }
  await as('public', 'GET', `/v1/localOrders/${region}`);
  gateway.log.flush();
  give('log', gateway.lines.join(''));
}
