import { GuyubError } from '@guyub/core/adapter';
import {
  createHiringClient,
  type Desk,
  type Door,
  type HiringBackend,
  type Matter,
} from '@guyub/core/hiring';
import { LEAST_HIRES, type PostMatter, type ProgrammeAbsorption } from '@guyub/core/jobs';
import type { LedgerEntry, SharingDesk } from '@guyub/core/sharing';
import { registerHiring } from '../shared/hiring-source.ts';
import { desked, doors } from './matters.ts';

/** A wish as it arrived. */
export interface Arrived {
  readonly resource: string;
  readonly id?: string;
  readonly wish: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** Entries in a part of a book: few, so that every test turns pages. */
const PAGE = 5;

const backends = new Map<string, Hiring>();
registerHiring('fake', (url) =>
  createHiringClient({
    retries: 0,
    backend: backends.get(new URL(url).pathname.split('/').at(-1)!)!.backend,
  }),
);

/** What waits behind one door, and every wish that arrived. */
export class Hiring {
  readonly source: string;
  readonly arrived: Arrived[] = [];
  asked = 0;
  /** Nobody answers. */
  down = false;
  /** Where a further part began is forgotten. */
  staleCursor = false;
  /** What every wish is answered with, the way in apart. */
  refuses: GuyubError | undefined;
  /** Holds back the session, to see what stands there meanwhile. */
  entry: Promise<void> = Promise.resolve();
  /** The same for what waits behind the door. */
  deskComes: Promise<void> = Promise.resolve();
  refusesEntry: GuyubError | undefined;
  refusesDesk: GuyubError | undefined;
  door: Door;
  /** One after the other. */
  parts: readonly (readonly Matter[])[];
  people = desked;
  /** What stands on the job board, one part after the other; undefined: this gateway has no board. */
  posts: readonly (readonly PostMatter[])[] | undefined;
  programmes: readonly ProgrammeAbsorption[] | undefined;
  /** undefined: nothing is shared at this gateway. */
  shared: Omit<SharingDesk, 'door' | 'asOf'> | undefined;
  /** By community. */
  books: Readonly<Record<string, readonly LedgerEntry[]>> = {};
  /** Questions for one of these four, as they arrived: `posts 0`, `ledger c1 5`. */
  readonly reads: string[] = [];
  /** Holds back their answers. */
  readsCome: Promise<void> = Promise.resolve();
  refusesReads: GuyubError | undefined;
  /** What a wish changes. */
  after: (arrived: Arrived) => void = () => {};
  /** What comes back of a wish. */
  answers: (arrived: Arrived) => object = ({ resource, id }) =>
    resource === 'links' && !id
      ? { link: 'https://contoh.example/kotak#guyub=baru', expiresAt: '2026-12-06T00:00:00Z' }
      : {};
  readonly backend: HiringBackend;

  constructor(kind: Door['kind'], matters: readonly Matter[]) {
    this.door = doors[kind];
    this.parts = [matters];
    const name = `hiring-${crypto.randomUUID()}`;
    this.source = `fake:${name}`;
    backends.set(name, this);
    this.backend = {
      name: 'fake',
      terms: () => Promise.reject(new Error('No terms here.')),
      localOrders: () => Promise.reject(new Error('No counts here.')),
      desk: async (after) => this.#desk(Number(after ?? 0)),
      posts: async (after) => {
        const part = Number(after ?? 0);
        const { door, posts } = await this.#read(`posts ${part}`, 'posts');
        const next = part + 1 < posts.length ? String(part + 1) : null;
        return { door, posts: posts[part] ?? [], next, asOf: now() };
      },
      absorption: async (region) => {
        const { programmes } = await this.#read(`absorption ${region}`, 'programmes');
        return { region, asOf: now(), least: LEAST_HIRES, programmes };
      },
      sharing: async () => {
        const { door, shared } = await this.#read('sharing', 'shared');
        return { door, ...shared, asOf: now() };
      },
      ledger: async (communityId, after) => {
        const { shared, books } = await this.#read(`ledger ${communityId} ${after}`, 'shared');
        const all = books[communityId] ?? [];
        const entries = all.slice(after, after + PAGE);
        const { community, members } = shared.communities.find((one) => one.community.id === communityId)!;
        const names = Object.fromEntries(members.map(({ personId, name }) => [personId, name]));
        const next = after + PAGE < all.length ? after + PAGE : null;
        return { community: community.name, names, entries, next };
      },
      writes: {
        create: async (resource, value, call) =>
          this.#write({ resource, wish: value as Arrived['wish'], key: call.idempotencyKey }),
        update: async (resource, id, change, call) =>
          this.#write({ resource, id, wish: change as Arrived['wish'], key: call.idempotencyKey }),
      },
    };
  }

  async #desk(part: number): Promise<Desk> {
    this.asked++;
    await this.deskComes;
    this.#check();
    if (this.refusesDesk) throw this.refusesDesk;
    if (part > 0 && this.staleCursor)
      throw new GuyubError('stale-cursor', 'Begin again.', { adapter: 'fake' });
    return {
      door: this.door,
      matters: this.parts[part] ?? [],
      people: this.people,
      next: part + 1 < this.parts.length ? String(part + 1) : null,
      asOf: now(),
    };
  }

  async #read<K extends 'posts' | 'programmes' | 'shared'>(
    question: string,
    what: K,
  ): Promise<this & { readonly [P in K]-?: NonNullable<Hiring[P]> }> {
    this.reads.push(question);
    await this.readsCome;
    this.#check();
    if (this.refusesReads) throw this.refusesReads;
    if (!this[what]) throw new GuyubError('unsupported', 'Not here.', { adapter: 'fake' });
    return this as never;
  }

  async #write(arrived: Arrived): Promise<never> {
    this.#check();
    if (arrived.resource === 'sessions') {
      await this.entry;
      if (this.refusesEntry) throw this.refusesEntry;
      return stored({ token: 'session', expiresAt: '2099-01-01T00:00:00Z', door: this.door });
    }
    if (this.refuses) throw this.refuses;
    this.arrived.push(arrived);
    this.after(arrived);
    return stored(this.answers(arrived));
  }

  #check(): void {
    if (this.down) throw new GuyubError('network', 'The line is cut.', { adapter: 'fake' });
  }
}

const now = () => new Date().toISOString();
const stored = (value: object) => ({ value, version: '1' }) as never;
