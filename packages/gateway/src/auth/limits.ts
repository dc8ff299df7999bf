import { createHmac } from 'node:crypto';
import { GuyubError, hasIdentityNumber } from '@guyub/core';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';
import type { Keys } from './keys.ts';
import { tooMany } from './refusals.ts';
import { counting, createSenders, endOfDay, requestsToday, type Count } from './senders.ts';

export interface Contact {
  readonly telephone?: string | null | undefined;
  readonly email?: string | null | undefined;
}

interface Sent {
  readonly address: string;
  readonly region: string;
  readonly requestId: string;
  readonly contact: Contact;
}

interface FromForm {
  readonly address: string;
  readonly region: string;
  /** Who is to be asked first. */
  readonly personId: string | undefined;
}

interface ToJob {
  readonly address: string;
  readonly region: string;
  readonly jobId: string;
}

interface Counted {
  readonly what: string;
  readonly count: number;
  /** ISO 8601 instant. */
  readonly until: string;
}

interface Block {
  readonly region: string;
  /** Of a request or of a posting. */
  readonly sentId: string;
  /** One line, for the sender to read. */
  readonly reason: string;
}

export interface Limits {
  /**
   * Counts a request that is being sent, in its own transaction: one that fails is not counted.
   *
   * @throws GuyubError `forbidden` for a sender whom a coordinator blocked; `rate-limited`
   */
  takeRequest(transaction: Kysely<Database>, sent: Sent): Promise<void>;
  /**
   * Counts such a request once more, by far smaller numbers: nothing was worked out for it.
   *
   * @throws GuyubError `rate-limited`
   */
  takeForm(transaction: Kysely<Database>, sent: FromForm): Promise<void>;
  /**
   * The same for an application to a job, and for a report of one.
   *
   * @throws GuyubError `rate-limited`
   */
  takeApplication(transaction: Kysely<Database>, sent: ToJob & { readonly contact: Contact }): Promise<void>;
  takeReport(transaction: Kysely<Database>, sent: ToJob): Promise<void>;
  /**
   * Keeps whoever sent that from sending more in that region: by telephone and e-mail, and until the end of the
   * day by address.
   *
   * @throws GuyubError `not-found`, `invalid`
   */
  block(transaction: Kysely<Database>, block: Block): Promise<void>;
}

export interface LimitsOptions {
  readonly db: Kysely<Database>;
  readonly key: Keys;
  /** Requests that a region takes in a day. */
  readonly mostInRegion?: number;
  readonly now?: () => number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MAX_REASON = 200;

/** How many requests somebody may send, counted together by all gateways of one database. */
export function createLimits({ db, key, mostInRegion = 200, now = Date.now }: LimitsOptions): Limits {
  const senders = createSenders(db, now);
  const most: Readonly<Record<string, { readonly count: number; readonly said: string }>> = {
    'address-hour': { count: 10, said: 'Dari jaringan ini sudah terkirim 10 permintaan dalam jam ini' },
    'address-day': { count: 30, said: 'Dari jaringan ini sudah terkirim 30 permintaan hari ini' },
    'contact-day': { count: 5, said: 'Dengan nomor atau surel ini sudah terkirim 5 permintaan hari ini' },
    'region-day': {
      count: mostInRegion,
      said: `Daerah ini sudah menerima ${mostInRegion} permintaan hari ini`,
    },
    'form-hour': { count: 3, said: 'Dari jaringan ini sudah terkirim 3 formulir dalam jam ini' },
    'form-day': { count: 6, said: 'Dari jaringan ini sudah terkirim 6 formulir hari ini' },
    'form-person': { count: 3, said: 'Orang ini sudah diminta lewat formulir 3 kali hari ini' },
    'form-region': { count: 40, said: 'Daerah ini sudah menerima 40 formulir hari ini' },
    // A whole class may apply from one room.
    'apply-hour': { count: 30, said: 'Dari jaringan ini sudah terkirim 30 lamaran dalam jam ini' },
    'apply-day': { count: 100, said: 'Dari jaringan ini sudah terkirim 100 lamaran hari ini' },
    'apply-again': { count: 2, said: 'Dengan nomor atau surel ini sudah dilamar dua kali hari ini' },
    'apply-job': { count: 200, said: 'Lowongan ini sudah menerima 200 lamaran hari ini' },
    'report-day': { count: 10, said: 'Dari jaringan ini sudah terkirim 10 laporan hari ini' },
    'report-job': { count: 50, said: 'Lowongan ini sudah dilaporkan 50 kali hari ini' },
  };
  const hashesOf = ({ telephone, email }: Contact): string[] =>
    [telephone && `telephone ${telephone}`, email && `email ${email.trim().toLowerCase()}`].flatMap((text) =>
      text ? createHmac('sha256', key.secret).update(text).digest('base64url').slice(0, 22) : [],
    );
  const stopAbove = (rows: readonly Counted[], at: number): void => {
    for (const { what, count, until } of rows)
      if (count > most[what]!.count)
        throw tooMany(`${most[what]!.said}. Coba lagi nanti.`, Date.parse(until), at);
  };
  const take = async (transaction: Kysely<Database>, counts: readonly Count[]): Promise<void> => {
    const at = now();
    const { rows } = await sql<Counted>`${counting(counts, at)}`.execute(transaction);
    stopAbove(rows, at);
  };

  return {
    takeRequest: async (transaction, { address, region, requestId, contact }) => {
      const at = now();
      const own = await senders.hashOf(address, transaction);
      const contacts = hashesOf(contact);
      const counts: Count[] = [
        { what: 'address-hour', hash: own, windowMs: HOUR_MS },
        requestsToday(own),
        ...contacts.map((hash) => ({ what: 'contact-day', hash, windowMs: DAY_MS })),
        { what: 'region-day', hash: region, windowMs: DAY_MS },
      ];
      const { rows } = await sql<Counted & { reason: string | null }>`
        with counted as (${counting(counts, at)}), noted as (
          insert into request_senders (region, request_id, hash, until)
          values (${region}, ${requestId}, ${own}, ${endOfDay(at)})
        )
        select what, count, until, null::text as reason from counted
        union all
        select 'blocked', 0, '', reason from blocks
        where region = ${region} and hash = any(${[own, ...contacts]}::text[])`.execute(transaction);
      const blocked = rows.find(({ what }) => what === 'blocked');
      if (blocked)
        throw new GuyubError(
          'forbidden',
          `Koordinator menghentikan permintaan dari Anda: ${blocked.reason} Bila ini keliru, hubungi kantornya.`,
          { adapter: 'gateway' },
        );
      stopAbove(rows, at);
    },
    takeForm: async (transaction, { address, region, personId }) => {
      const own = await senders.hashOf(address, transaction);
      await take(transaction, [
        { what: 'form-hour', hash: own, windowMs: HOUR_MS },
        { what: 'form-day', hash: own, windowMs: DAY_MS },
        { what: 'form-region', hash: region, windowMs: DAY_MS },
        ...(personId === undefined
          ? []
          : [{ what: 'form-person', hash: `${region} ${personId}`, windowMs: DAY_MS }]),
      ]);
    },
    takeApplication: async (transaction, { address, region, jobId, contact }) => {
      const own = await senders.hashOf(address, transaction);
      await take(transaction, [
        { what: 'apply-hour', hash: own, windowMs: HOUR_MS },
        { what: 'apply-day', hash: own, windowMs: DAY_MS },
        ...hashesOf(contact).map((hash) => ({
          what: 'apply-again',
          hash: `${hash} ${jobId}`,
          windowMs: DAY_MS,
        })),
        { what: 'apply-job', hash: `${region} ${jobId}`, windowMs: DAY_MS },
      ]);
    },
    takeReport: async (transaction, { address, region, jobId }) => {
      await take(transaction, [
        { what: 'report-day', hash: await senders.hashOf(address, transaction), windowMs: DAY_MS },
        { what: 'report-job', hash: `${region} ${jobId}`, windowMs: DAY_MS },
      ]);
    },
    block: async (transaction, { region, sentId, reason: text }) => {
      const reason = text.trim();
      if (reason === '' || reason.length > MAX_REASON || hasIdentityNumber(reason)) {
        const message = `Tulis alasannya, paling banyak ${MAX_REASON} huruf dan tanpa nomor identitas: pengirim membacanya.`;
        throw new GuyubError('invalid', message, {
          adapter: 'gateway',
          issues: [{ message, path: ['reason'] }],
        });
      }
      const { rows } = await sql<Contact & { hash: string | null; until: string | null }>`
        select r.telephone, r.email, s.hash, s.until
        from (
          select id, telephone, email from quote_requests where region = ${region}
          union all
          select id, telephone, email from postings where region = ${region}
        ) as r left join request_senders as s on s.region = ${region} and s.request_id = r.id
        where r.id = ${sentId}`.execute(transaction);
      if (!rows[0])
        throw new GuyubError('not-found', 'Tidak ada kiriman itu di daerah ini.', { adapter: 'gateway' });
      const blocked = [
        ...hashesOf(rows[0]).map((hash) => ({ hash, until: null })),
        ...(rows[0].hash === null ? [] : [{ hash: rows[0].hash, until: rows[0].until }]),
      ];
      await sql`
        insert into blocks (region, hash, request_id, reason, created_at, until)
        select ${region}, hash, ${sentId}, ${/[.!?]$/.test(reason) ? reason : `${reason}.`},
          ${new Date(now()).toISOString()}, until
        from json_to_recordset(${JSON.stringify(blocked)}::json) as b (hash text, until text)
        on conflict (region, hash) do update set
          request_id = excluded.request_id, reason = excluded.reason, created_at = excluded.created_at,
          until = excluded.until`.execute(transaction);
    },
  };
}
