import { randomUUID } from 'node:crypto';
import type { Records } from '@guyub/core';
import type { Desk, QuoteInput, QuoteRequestInput } from '@guyub/core/hiring';
import { solve } from '@guyub/core/hiring/proof';
import { testDatabase, type TestDatabase } from '../database.fixture.ts';
import type { Store } from '../store.ts';
import type { Behind } from './behind-door.ts';
import type { Hiring } from './hiring.ts';
import type { Sender } from './send.ts';
import type { Writer } from './write.ts';

export const region = 'kemendagri:35.27';
/** A Monday, 09:00 there. */
export const monday = Date.parse('2026-03-02T02:00:00.000Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Somebody who bakes, shown to everybody; the number only with the consent that is given here. */
export const baker = (id: string, rest: Partial<Records['people']> = {}): Records['people'] => ({
  id,
  name: `Warga ${id}`,
  roles: ['graduate'],
  skills: ['Tata boga'],
  subdistrict: 'Omben',
  region,
  cohorts: [],
  certified: true,
  hasBusiness: false,
  offerings: ['Kue basah'],
  telephone: '+6281200000001',
  consents: { publication: 'yes', contact: 'no' },
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...rest,
});

export const wanted = (rest: Partial<QuoteRequestInput> = {}): QuoteRequestInput => ({
  region,
  subdistrict: 'Omben',
  title: '40 kotak kue',
  skill: 'kue',
  items: [
    { name: 'Kotak kue', quantity: 40, unit: 'kotak' },
    { name: 'Gula', quantity: 2.5, unit: 'kg' },
  ],
  neededOn: '2026-03-12',
  replyBy: '2026-03-06',
  buyerKind: 'household',
  buyerName: 'Keluarga Contoh',
  contactName: 'Bu Contoh',
  email: 'pembeli@contoh.example',
  telephone: '+6281300000001',
  address: 'Jl. Contoh 1',
  sharesContact: false,
  ...rest,
});

export const offer = (invitationId: string, rest: Partial<QuoteInput> = {}): QuoteInput => ({
  invitationId,
  prices: [12_500, 12_345],
  readyOn: '2026-03-11',
  validUntil: '2026-03-20',
  sharesContact: false,
  ...rest,
});

/** A store with people, and hiring over it by a clock that stands until it is turned. */
export async function openTestHiring(people: readonly Records['people'][]) {
  const database = await testDatabase();
  await database.fill({
    people,
    regions: ['35.27', '15.07'].map((code) => ({
      id: `kemendagri:${code}`,
      scheme: 'kemendagri',
      code,
      name: `Kabupaten ${code}`,
      level: 'regency',
      updatedAt: '2026-01-01T00:00:00.000Z',
    })),
  });
  const clock = { at: monday };
  const failures: unknown[] = [];
  const hiring = await startHiring(database.store, clock, failures);
  const close = async () => {
    await hiring.close();
    await database.close();
  };
  return { database, hiring, clock, failures, close, ...doing(hiring, database) };
}

export const startHiring = (store: Store, clock: { at: number }, failures: unknown[]): Promise<Hiring> =>
  store.hiring({
    inboxUrl: 'https://contoh.example/kotak-masuk.html',
    now: () => clock.at,
    failed: (error) => failures.push(error),
  });

/** A key that nobody guesses, and a body of its own. */
export const wish = () => ({ key: randomUUID(), bodyHash: randomUUID() });

let strangers = 0;
/** Somebody from an address of their own, who has worked for it. */
export async function stranger(hiring: Hiring, of = region): Promise<Sender> {
  const address = `198.51.100.${++strangers}`;
  const puzzle = await hiring.puzzles.make(of, address);
  return { ...wish(), address, proof: await solve(puzzle, new AbortController().signal) };
}

function doing(hiring: Hiring, database: TestDatabase) {
  const by = (door: Behind, ifVersion?: string): Writer => ({ ...wish(), door, ifVersion });
  /** Past the store, when nothing else is going on: an embedded database has one session. */
  const query: TestDatabase['query'] = async (text, values) => {
    await hiring.inviter.kick();
    return database.query(text, values);
  };
  const desk = (door: Behind, after: string | null = null): Promise<Desk> =>
    hiring.desk({ ...door, session: 'test' }, after);
  return {
    by,
    desk,
    send: async (rest: Partial<QuoteRequestInput> = {}) => {
      const input = wanted(rest);
      const { value } = await hiring.send(input, await stranger(hiring, input.region));
      await hiring.inviter.kick();
      return value;
    },
    query,
    rows: <T>(table: string, where = 'true') =>
      query<{ row: T }>(`select to_jsonb(t) as row from ${table} as t where ${where} order by t::text`).then(
        (found) => found.map(({ row }) => row),
      ),
  };
}

export const person = (subject: string): Behind => ({ kind: 'person', region, subject });
export const buyer = (subject: string): Behind => ({ kind: 'buyer', region, subject });
export const coordinator: Behind = { kind: 'coordinator', region, subject: 'koordinator1' };
