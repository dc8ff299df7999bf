import assert from 'node:assert/strict';
import type { Desk, Own, QuoteRequestInput, SeenDeal, SeenQuote, Shelf } from '@guyub/core/hiring';
import type { JobCard, PostDesk, SentPosting } from '@guyub/core/jobs';
import { picture as pictureOf } from '../../photos/picture.fixture.ts';
import type { Behind } from '../../store/hiring/behind-door.ts';
import { baker, coordinator, offer } from '../../store/hiring/hiring.fixture.ts';
import { hiringOverHttp, questionsOf, type Answered, type Sending } from './over-http.fixture.ts';

export const elsewhere = 'kemendagri:15.07';
export const gateway = await hiringOverHttp([
  ...['a1', 'a2', 'a3'].map((id) => baker(id)),
  ...['b1', 'b2'].map((id) => baker(id, { region: elsewhere, subdistrict: 'Sabak' })),
]);
const { ask, send, enter, session, hiring, address, proof } = gateway;

const picture = new Uint8Array(await pictureOf(320, 320).jpeg().toBuffer());
const card = (of: string): JobCard => ({
  kind: 'vacancy',
  title: 'Penjahit',
  employer: 'CV Contoh Raya',
  description: 'Menjahit seragam sekolah.',
  openings: 2,
  region: of,
  validThrough: '2026-04-30',
});
const offered = { name: 'Kue lapis', category: 'product' };

// Two matters of one region and one of another, each with a quote and a deal.
export const mine = await matter({});
export const next = await matter({
  title: 'Kue lain',
  telephone: '+6281300000002',
  email: 'lain@contoh.example',
});
export const far = await matter({ region: elsewhere, subdistrict: 'Sabak', telephone: '+6281300000003' });

async function matter(rest: Partial<QuoteRequestInput>) {
  const sent = await send(rest);
  assert.equal(sent.status, 201, sent.text);
  const { id: request, region } = sent.body.request;
  const token = await enter(sent.body.link);
  const { body: desk } = await ask<Desk>('GET', '/v1/desks/first', { token });
  const [invitation] = desk.matters[0]!.invitations;
  const by = await session({ kind: 'person', region, subject: invitation!.personId });
  const quoted = await ask<SeenQuote>('POST', '/v1/quotes', { body: offer(invitation!.id), token: by });
  assert.equal(quoted.status, 201, quoted.text);
  const chosen = await ask<SeenDeal>('POST', '/v1/deals', { body: { quoteId: quoted.body.id }, token });
  assert.equal(chosen.status, 201, chosen.text);
  const shelf = await onShelf(invitation!.personId, by);
  return {
    ...shelf,
    ...(await onBoard(region)),
    region,
    request,
    person: invitation!.personId,
    invitation: invitation!.id,
    quote: quoted.body.id,
    deal: chosen.body.id,
    token,
    link: sent.body.link,
  };
}
/** A vacancy of an employer, and somebody who asked for it. */
async function onBoard(region: string) {
  const token = await session({ ...coordinator, region });
  const body = { card: card(region), contactName: 'Pak Contoh' };
  const posted = await ask<SentPosting>('POST', '/v1/postings', { body, token });
  assert.equal(posted.status, 201, posted.text);
  const { id: posting } = posted.body.posting;
  const from = address();
  const applied = await ask('POST', '/v1/applications', {
    body: { jobId: posting, name: 'Pelamar Contoh', telephone: '+6281300000009' },
    headers: { ...from, ...(await proof(from, region)) },
  });
  assert.equal(applied.status, 201, applied.text);
  const employer = await enter(posted.body.link);
  const { body: desk } = await ask<PostDesk>('GET', '/v1/posts/first', { token: employer });
  return { posting, employer, application: desk.posts[0]!.applications[0]!.id };
}
/** Something that the person offers, with a picture, and the business. */
async function onShelf(personId: string, token: string) {
  const offering = await ask<Own<{ readonly id: string }>>('POST', '/v1/offerings', {
    body: { personId, ...offered },
    token,
  });
  assert.equal(offering.status, 201, offering.text);
  const business = { personId, name: 'Dapur Contoh', stage: 'running' };
  const named = await ask('POST', '/v1/businesses', { body: business, token });
  // One person may stand in two matters, and has one business.
  assert.ok([201, 409].includes(named.status), named.text);
  const photo = await ask<{ readonly photo: string }>(
    'POST',
    `/v1/photos?of=offerings&id=${offering.body.id}`,
    { raw: picture, token },
  );
  assert.equal(photo.status, 201, photo.text);
  const { body } = await ask<Shelf>('GET', `/v1/shelves/${personId}`, { token });
  return {
    offering: offering.body.id,
    business: body.businesses[0]!.id,
    photo: photo.body.photo.split(':')[0]!,
  };
}

export type Made = typeof mine;

/** Each way to touch something by its id, with the kinds of door that may. */
export const ways: readonly (readonly [
  name: string,
  kinds: readonly Behind['kind'][],
  of: (ids: Made) => readonly [string, string, Sending?],
])[] = [
  [
    'cancel',
    ['buyer'],
    ({ request }) => ['PATCH', `/v1/quoteRequests/${request}`, { body: { status: 'cancelled' } }],
  ],
  [
    'refuse',
    ['coordinator'],
    ({ request }) => [
      'PATCH',
      `/v1/quoteRequests/${request}`,
      { body: { status: 'refused', refusal: 'Tidak.' } },
    ],
  ],
  [
    'open',
    ['person'],
    ({ invitation }) => ['PATCH', `/v1/invitations/${invitation}`, { body: { status: 'opened' } }],
  ],
  [
    'decline',
    ['person'],
    ({ invitation }) => ['PATCH', `/v1/invitations/${invitation}`, { body: { status: 'declined' } }],
  ],
  [
    'forward',
    ['coordinator'],
    ({ invitation }) => ['PATCH', `/v1/invitations/${invitation}`, { body: { status: 'forwarded' } }],
  ],
  ['quote', ['person'], ({ invitation }) => ['POST', '/v1/quotes', { body: offer(invitation) }]],
  [
    'withdraw',
    ['person'],
    ({ quote }) => ['PATCH', `/v1/quotes/${quote}`, { body: { status: 'withdrawn' } }],
  ],
  ['choose', ['buyer'], ({ quote }) => ['POST', '/v1/deals', { body: { quoteId: quote } }]],
  [
    'answer',
    ['buyer', 'person', 'coordinator'],
    ({ deal }) => ['PATCH', `/v1/deals/${deal}`, { body: { happened: true, amount: 1 } }],
  ],
  [
    'away',
    ['person'],
    ({ person: id }) => ['PATCH', `/v1/people/${id}`, { body: { awayUntil: '2026-03-09' } }],
  ],
  [
    'block',
    ['coordinator'],
    ({ request }) => ['POST', '/v1/blocks', { body: { requestId: request, reason: 'Iseng.' } }],
  ],
  [
    'publish',
    ['coordinator'],
    ({ posting }) => ['PATCH', `/v1/postings/${posting}`, { body: { status: 'published' } }],
  ],
  [
    'refuse a vacancy',
    ['coordinator'],
    ({ posting }) => ['PATCH', `/v1/postings/${posting}`, { body: { status: 'refused', refusal: 'Tidak.' } }],
  ],
  [
    'mend',
    ['employer', 'coordinator'],
    ({ posting, region }) => [
      'PATCH',
      `/v1/postings/${posting}`,
      { body: { status: 'submitted', card: card(region) } },
    ],
  ],
  [
    'fill',
    ['employer', 'coordinator'],
    ({ posting }) => ['PATCH', `/v1/postings/${posting}`, { body: { status: 'filled', hires: [] } }],
  ],
  [
    'take back',
    ['employer', 'coordinator'],
    ({ posting }) => ['PATCH', `/v1/postings/${posting}`, { body: { status: 'withdrawn' } }],
  ],
  [
    'answer an application',
    ['employer'],
    ({ application }) => ['PATCH', `/v1/applications/${application}`, { body: { status: 'declined' } }],
  ],
  [
    'employer link',
    ['coordinator'],
    ({ posting }) => ['POST', '/v1/links', { body: { postingId: posting } }],
  ],
  ['link', ['coordinator'], ({ person: id }) => ['POST', '/v1/links', { body: { personId: id } }]],
  ['buyer link', ['coordinator'], ({ request }) => ['POST', '/v1/links', { body: { requestId: request } }]],
  [
    'revoke',
    ['coordinator'],
    ({ person: id }) => ['PATCH', `/v1/links/${id}`, { body: { status: 'revoked' } }],
  ],
  [
    'put on the shelf',
    ['person', 'coordinator'],
    ({ person: personId }) => ['POST', '/v1/offerings', { body: { personId, ...offered } }],
  ],
  [
    'change an offering',
    ['person', 'coordinator'],
    ({ offering }) => ['PATCH', `/v1/offerings/${offering}`, { body: offered }],
  ],
  [
    'take an offering away',
    ['person', 'coordinator'],
    ({ offering }) => ['PATCH', `/v1/offerings/${offering}`, { body: { status: 'removed' } }],
  ],
  [
    'name a business',
    ['person', 'coordinator'],
    ({ person: personId }) => [
      'POST',
      '/v1/businesses',
      { body: { personId, name: 'Usaha Lain', stage: 'running' } },
    ],
  ],
  [
    'change a business',
    ['person', 'coordinator'],
    ({ business }) => [
      'PATCH',
      `/v1/businesses/${business}`,
      { body: { name: 'Usaha Lain', stage: 'running' } },
    ],
  ],
  [
    'add a picture',
    ['person', 'coordinator'],
    ({ offering }) => ['POST', `/v1/photos?of=offerings&id=${offering}`, { raw: picture }],
  ],
  [
    'add a picture of a business',
    ['person', 'coordinator'],
    ({ business }) => ['POST', `/v1/photos?of=businesses&id=${business}`, { raw: picture }],
  ],
  [
    'take a picture away',
    ['person', 'coordinator'],
    ({ photo }) => ['PATCH', `/v1/photos/${photo}`, { body: { status: 'removed' } }],
  ],
  [
    'read a shelf',
    ['buyer', 'person', 'employer', 'coordinator'],
    ({ person: id }) => ['GET', `/v1/shelves/${id}`],
  ],
];

/** All that a client can tell one answer from another by, but for the number under which the log has it. */
export const told = ({ status, headers, text }: Answered<unknown>) =>
  JSON.stringify([status, [...headers].filter(([name]) => name !== 'x-request-id'), text]);

/** An answer, and what was asked of the database for it. */
export async function asked(method: string, path: string, sending: Sending = {}) {
  await hiring.inviter.kick();
  let answered: Answered<unknown> | undefined;
  const questions = await questionsOf(async () => (answered = await ask(method, path, sending)));
  return { told: told(answered!), status: answered!.status, questions };
}
