import { hash, randomUUID } from 'node:crypto';
import type { Records } from '@guyub/core';
import type { HiringTerms, Puzzle, QuoteRequestInput, SentRequest, Session } from '@guyub/core/hiring';
import pg from 'pg';
import type { Behind } from '../../store/hiring/behind-door.ts';
import { openTestHiring, region, wanted } from '../../store/hiring/hiring.fixture.ts';
import { createApp } from '../app.ts';
import { createLog } from '../log.ts';

export const friend = 'https://contoh.go.id';

export interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly issues?: readonly { readonly message: string; readonly path: readonly (string | number)[] }[];
}

export interface Sending {
  readonly body?: unknown;
  /** Instead of `body`, as it is. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered<T> {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

export const tokenOf = (link: string) => link.slice(link.indexOf('#guyub=') + '#guyub='.length);
export const newKey = () => ({ 'Idempotency-Key': randomUUID() });

/** As a page solves it, and faster, so that a test can send much. */
function solved({ challenge, zeroBits }: Puzzle): string {
  for (let n = 0; ; n++) {
    const bytes = hash('sha256', `${challenge}.${n}`, 'buffer');
    if (bytes.readUInt32BE() >>> (32 - zeroBits) === 0) return `${challenge}.${n}`;
  }
}

/** Hiring behind its HTTP, with all that it answers and logs written down. */
export async function hiringOverHttp(people: readonly Records['people'][]) {
  const opened = await openTestHiring(people);
  const { hiring, database } = opened;
  const lines: string[] = [];
  const log = createLog((text) => lines.push(text));
  const { store } = database;
  const options = { store, hiring, log, trustProxy: true, allowedOrigins: [friend] };
  const app = createApp({ ...options, rateLimit: false });
  const answers: Answered<unknown>[] = [];

  async function ask<T>(method: string, path: string, { body, raw, token, headers }: Sending = {}) {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await app.request(path, {
      method,
      headers: {
        ...(sent !== undefined && { 'Content-Type': 'application/json', ...newKey() }),
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(sent !== undefined && { body: sent }),
    });
    const text = await answer.text();
    const { status, headers: said } = answer;
    const answered = {
      method,
      path,
      status,
      headers: said,
      text,
      body: (/json/.test(said.get('content-type') ?? '') ? JSON.parse(text) : null) as T,
    };
    answers.push(answered);
    return answered;
  }

  let addresses = 0;
  const address = () => ({ 'X-Forwarded-For': `198.51.${Math.floor(++addresses / 250)}.${addresses % 250}` });
  /** Header with a solved puzzle, from the address that asks. */
  const proof = async (from: Readonly<Record<string, string>>, of = region) => {
    const { body } = await ask<HiringTerms>('GET', `/v1/hiringTerms/${of}`, { headers: from });
    return { 'Guyub-Proof': solved(body.puzzle) };
  };
  /** A request as a stranger sends it; the next people are asked. */
  async function send(
    rest: Partial<QuoteRequestInput> = {},
    from: Readonly<Record<string, string>> = address(),
  ) {
    const input = wanted(rest);
    const headers = { ...from, ...(await proof(from, input.region)) };
    const answered = await ask<SentRequest & Problem>('POST', '/v1/quoteRequests', { body: input, headers });
    await hiring.inviter.kick();
    return answered;
  }
  const enter = async (link: string): Promise<string> =>
    (
      await ask<Session>('POST', '/v1/sessions', {
        body: { token: tokenOf(link) },
        headers: address(),
      })
    ).body.token;
  return {
    ...opened,
    app,
    options,
    answers,
    lines,
    log,
    ask,
    address,
    proof,
    send,
    enter,
    /** Session of somebody who got a link. */
    session: async (door: Behind) => enter((await hiring.doors.link(door)).link),
  };
}

/** What is due is looked for once a minute, whoever asks meanwhile. */
const ofTheMinute = /^with (?:due|silent) as /;

/** Questions that were put to the database meanwhile, by whichever connection. */
export async function questionsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = [];
  const prototype = pg.Client.prototype as unknown as { query: (...rest: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function (this: unknown, ...rest: unknown[]) {
    const [question] = rest;
    const text = typeof question === 'string' ? question : (question as { text?: string } | undefined)?.text;
    const said = (text ?? '').replace(/\s+/g, ' ').trim();
    if (!ofTheMinute.test(said)) asked.push(said);
    return query.apply(this, rest);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return asked;
}
