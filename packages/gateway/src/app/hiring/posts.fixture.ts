import assert from 'node:assert/strict';
import { mock } from 'node:test';
import type { PublishedJob } from '@guyub/core';
import type { JobCard, PostDesk, PostingInput, SentPosting } from '@guyub/core/jobs';
import { baker, coordinator, DAY, monday, region } from '../../store/hiring/hiring.fixture.ts';
import { hiringOverHttp, type Problem, type Sending } from './over-http.fixture.ts';

// What is open is asked by the clock of the machine: it stands, too, until it is turned.
mock.timers.enable({ apis: ['Date'], now: monday });
export const gateway = await hiringOverHttp([baker('a1')]);
const { ask, address, proof, session, clock, database, hiring } = gateway;

const updatedAt = '2026-01-01T00:00:00.000Z';
await database.fill({
  programmes: [
    { id: 'menjahit', name: 'Menjahit Pakaian', region, updatedAt },
    { id: 'las', name: 'Las', region, updatedAt },
    { id: 'jauh', name: 'Tata Boga', region: 'kemendagri:15.07', updatedAt },
  ],
});

export const card = (rest: Partial<JobCard> = {}): JobCard => ({
  kind: 'vacancy',
  title: 'Penjahit seragam',
  employer: 'CV Contoh Raya',
  description:
    'Menjahit seragam sekolah di bengkel kami, Senin sampai Sabtu, mesin disediakan, makan siang ditanggung.',
  skill: 'Menjahit',
  employmentType: 'full-time',
  openings: 4,
  payMin: 2_200_000,
  payMax: 2_600_000,
  payUnit: 'month',
  subdistrict: 'Omben',
  region,
  validThrough: '2026-03-31',
  ...rest,
});

let employers = 0;
/** Of somebody whom nothing was counted of yet. */
export const contact = () => ({
  contactName: 'Pak Rahasia',
  telephone: `+62813444${String(++employers).padStart(4, '0')}`,
  email: `rahasia${employers}@contoh.example`,
});

type Answer = SentPosting & Problem;
/** As a stranger posts it. */
export async function post(
  rest: Partial<JobCard> = {},
  more: Partial<PostingInput> = {},
  sending: Sending = {},
) {
  const from = sending.headers ?? address();
  const body = { card: card(rest), ...contact(), ...more };
  const headers = { ...from, ...(await proof(from, region)), ...sending.headers };
  return ask<Answer>('POST', '/v1/postings', { body, ...sending, headers });
}

let entered: { readonly at: number; readonly token: string } | undefined;
/** A coordinator's session; after half a day, another one. */
export async function office(): Promise<string> {
  if (!entered || clock.at - entered.at > DAY / 2)
    entered = { at: clock.at, token: await session(coordinator) };
  return entered.token;
}
export const change = (id: string, body: object, token: string, headers = {}) =>
  ask<Answer>('PATCH', `/v1/postings/${id}`, { body, token, headers });

/** On the board, with the session of its employer. */
export async function published(rest: Partial<JobCard> = {}) {
  const answer = await ask<Answer>('POST', '/v1/postings', {
    body: { card: card(rest), ...contact() },
    token: await office(),
  });
  assert.equal(answer.status, 201, answer.text);
  const { id } = answer.body.posting;
  return { id, token: await session({ kind: 'employer', region, subject: id }) };
}

export const posts = async (token: string, part = 'first') =>
  (await ask<PostDesk>('GET', `/v1/posts/${part}`, { token })).body;
/** The posting of an employer, as it stands now. */
export const posting = async (token: string) => (await posts(token)).posts[0]!.posting;

interface Board {
  readonly items: readonly PublishedJob[];
  readonly total: { readonly value: number };
  readonly facets: readonly { readonly buckets: readonly { readonly value: string }[] }[];
}
/** The board as everybody sees it. */
export async function board(question = 'limit=100'): Promise<Board> {
  const { status, body, text } = await ask<Board>('GET', `/v1/jobs?${question}`);
  assert.equal(status, 200, text);
  return body;
}
export const job = (id: string) => ask<PublishedJob>('GET', `/v1/jobs/${id}`);

/** As somebody without a door writes to a job. */
export async function write(path: 'applications' | 'jobReports', body: object, headers = address()) {
  return ask<Problem>('POST', `/v1/${path}`, { body, headers: { ...headers, ...(await proof(headers)) } });
}
let applicants = 0;
export const applicant = (rest: object = {}) => ({
  name: 'Pelamar Rahasia',
  telephone: `+62813555${String(++applicants).padStart(4, '0')}`,
  message: 'Pesan rahasia pelamar.',
  ...rest,
});

/** Both clocks, and what is due by then. */
export async function turnTo(at: number): Promise<void> {
  clock.at = at;
  mock.timers.setTime(at);
  await hiring.inviter.kick();
}
export const turn = (days = 1) => turnTo(clock.at + days * DAY);
