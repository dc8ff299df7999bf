import { GuyubError, type ErrorCode } from '@guyub/core/adapter';
import type { HiringClient, QuoteRequestInput } from '@guyub/core/hiring';
import { aTimeout } from '@open-wc/testing';
import { delMany, keys, update } from 'idb-keyval';
import { database } from '../shared/outbox/database.ts';
import { openOutbox, type Outbox } from '../shared/outbox/index.ts';
import { until } from './until.ts';

export const value: QuoteRequestInput = {
  region: 'kemendagri:15.07',
  title: '40 kotak kue',
  skill: 'kue',
  items: [{ name: 'Kue kotak', quantity: 40, unit: 'kotak' }],
  neededOn: '2026-03-10',
  replyBy: '2026-03-06',
  buyerKind: 'household',
  buyerName: 'Keluarga Wulan',
  contactName: 'Wulan',
  telephone: '+6281200000001',
  sharesContact: false,
};
export const wish = { create: 'quoteRequests', value } as const;
export const opened = { update: 'invitations', id: 'i-1', change: { status: 'opened' } } as const;
export const puzzle = { challenge: 'c', zeroBits: 4, expiresAt: '2100-01-01T00:00:00Z' };

interface Options {
  readonly idempotencyKey: string;
  readonly proof?: string;
  readonly signal: AbortSignal;
}

type Fault = ErrorCode | 'lost' | undefined;

/** A gateway that does each key once, and a line to it that a test can cut. */
export class Gateway {
  readonly done = new Map<string, unknown>();
  readonly proofs: (string | undefined)[] = [];
  /** What happens to the next calls; then all is well. */
  faults: Fault[] = [];
  /** Of the next puzzles. */
  challenges: string[] = [];
  calls: string[] = [];
  hold: Promise<void> | undefined;
  inside = 0;
  most = 0;

  client(door?: string): HiringClient {
    const write = async (what: string, given: unknown, options: Options) => {
      this.calls.push(what);
      this.proofs.push(options.proof);
      const gone = new Promise((_, reject) => options.signal.addEventListener('abort', reject));
      await Promise.race([this.hold, gone]);
      await aTimeout(2);
      const fault = this.faults.shift();
      if (fault && fault !== 'lost') throw refusal(fault);
      if (!this.done.has(options.idempotencyKey)) this.done.set(options.idempotencyKey, [what, door, given]);
      if (fault === 'lost') throw refusal('network');
      return { value: { link: `https://a.example/#guyub=${options.idempotencyKey}` }, version: null };
    };
    const counted: typeof write = async (...given) => {
      this.most = Math.max(this.most, ++this.inside);
      return write(...given).finally(() => this.inside--);
    };
    return {
      terms: async () => ({ puzzle: { ...puzzle, challenge: this.challenges.shift() ?? puzzle.challenge } }),
      create: (resource: string, given: unknown, options: never) =>
        counted(`create ${resource}`, given, options),
      update: (resource: string, id: string, given: unknown, options: never) =>
        counted(`update ${resource} ${id}`, given, options),
    } as unknown as HiringClient;
  }
}

const refusal = (code: ErrorCode) =>
  new GuyubError(code, 'no', {
    adapter: 'test',
    issues: [
      { message: 'Nomor ini diblokir: memesan tanpa membayar.', path: [] },
      { message: 'not accepted', path: ['items', 0] },
    ],
  });

/** A device with its outboxes of one source, as tabs would open them. */
export class Device {
  readonly name = `https://${crypto.randomUUID()}.example/`;
  readonly gateway = new Gateway();
  readonly #open: Outbox[] = [];
  readonly #store = database('guyub-outbox');

  async start(): Promise<Outbox> {
    const outbox = await openOutbox(this.name);
    this.#open.push(outbox);
    return outbox;
  }

  /** What is in the database. */
  async stored(): Promise<readonly string[]> {
    return (await keys<string>(this.#store)).filter((id) => id.includes(` ${this.name} `));
  }

  /** All that is stored was written so many days ago. The clock stays: other tests use the same database. */
  async age(days: number): Promise<void> {
    const at = Date.now() - days * 24 * 3_600_000;
    const old = (kept: object) =>
      'savedAt' in kept ? { ...kept, savedAt: at } : { ...kept, queuedAt: new Date(at).toISOString() };
    for (const id of await this.stored()) await update<object>(id, (kept) => old(kept!), this.#store);
  }

  async clear(): Promise<void> {
    for (const outbox of this.#open) outbox.close();
    await delMany([...(await this.stored())], this.#store);
  }
}

export const states = (outbox: Outbox) => outbox.entries.map(({ state }) => state);

export const settles = (outbox: Outbox, ...expected: string[]) =>
  until(() => states(outbox).join() === expected.join(), `never ${expected.join()}`);

/** The device has no room: the transaction is aborted. */
export async function failing(method: 'put' | 'delete', work: () => Promise<void>): Promise<void> {
  const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, method)!;
  IDBObjectStore.prototype[method] = function (this: IDBObjectStore) {
    this.transaction.abort();
    return {} as never;
  };
  try {
    await work();
  } finally {
    Object.defineProperty(IDBObjectStore.prototype, method, real);
  }
}
