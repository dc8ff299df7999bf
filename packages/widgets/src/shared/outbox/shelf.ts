import { scrubDeep } from '@guyub/core/scrub';
import { del, delMany, entries, get, promisifyRequest, set } from 'idb-keyval';
import { database, type Database } from './database.ts';
import type { OutboxEntry, OutboxWish } from './outbox.ts';

/** An entry as it is kept. `sending` and `sent` are never kept: after a crash it waits. */
export interface Kept extends Omit<OutboxEntry, 'state' | 'wish' | 'result'> {
  readonly state: 'waiting' | 'refused';
  readonly wish: OutboxWish;
  /** Not by the clock, which a phone may lose with its battery. */
  readonly order: number;
}

interface Draft {
  readonly value: unknown;
  /** ms since 1970 */
  readonly savedAt: number;
}

/** What nobody has come back to is personal data without a use; a backend forgets keys about then, too. */
const OLDEST_MS = 30 * 24 * 3_600_000;

/** What is kept on this device for one source. Where the browser keeps nothing, or no more, it is held in memory. */
export class Shelf {
  /** false: something is held in memory alone. */
  persistent = true;
  readonly #store: Database;
  readonly #name: string;
  /** What the database did not take. */
  readonly #held = new Map<string, Kept | Draft>();
  /** What it did not give up. */
  readonly #gone = new Set<string>();

  private constructor(name: string, store: Database) {
    this.#name = name;
    this.#store = store;
  }

  static async open(name: string): Promise<Shelf> {
    const shelf = new Shelf(name, database('guyub-outbox'));
    await shelf.#clean();
    return shelf;
  }

  /** Oldest first. */
  async entries(): Promise<readonly Kept[]> {
    const all = await this.#all(this.#entry(''));
    return ([...all.values()] as Kept[]).sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
  }

  put(entry: Kept): Promise<void> {
    return this.#write(this.#entry(entry.key), entry);
  }

  /** Does nothing when another tab has removed it. */
  async change(changed: Kept): Promise<void> {
    const id = this.#entry(changed.key);
    if (this.#held.has(id)) this.#held.set(id, changed);
    await this.#store('readwrite', (store) => {
      const found = store.getKey(id);
      found.onsuccess = () => found.result && store.put(changed, id);
      return promisifyRequest(store.transaction);
    }).catch(() => this.#held.set(id, changed));
  }

  /** Entry and draft go in one step. */
  async drop(key: string, draft?: string): Promise<void> {
    const ids = [this.#entry(key), ...(draft === undefined ? [] : [this.#draft(draft)])];
    for (const id of ids) this.#held.delete(id);
    await delMany(ids, this.#store).catch(() => ids.forEach((id) => this.#gone.add(id)));
  }

  async draft<T>(name: string): Promise<T | undefined> {
    const id = this.#draft(name);
    if (this.#gone.has(id)) return undefined;
    const kept = this.#held.get(id) ?? (await get<Draft>(id, this.#store).catch(() => undefined));
    return (kept as Draft | undefined)?.value as T | undefined;
  }

  /** What is still being typed may hold an identity number: it is told off when it is sent, and never kept. */
  saveDraft(name: string, value: unknown): Promise<void> {
    return this.#write(this.#draft(name), { value: scrubDeep(value), savedAt: Date.now() });
  }

  async dropDraft(name: string): Promise<void> {
    const id = this.#draft(name);
    this.#held.delete(id);
    await del(id, this.#store).catch(() => this.#gone.add(id));
  }

  close(): void {
    this.#store.close();
  }

  #entry = (key: string) => `entry ${this.#name} ${key}`;
  #draft = (name: string) => `draft ${this.#name} ${name}`;

  async #write(id: string, value: Kept | Draft): Promise<void> {
    this.#gone.delete(id);
    try {
      await set(id, value, this.#store);
      this.#held.delete(id);
    } catch {
      this.persistent = false;
      this.#held.set(id, structuredClone(value));
    }
  }

  async #all(prefix: string): Promise<Map<string, Kept | Draft>> {
    const kept = await entries<string, Kept | Draft>(this.#store).catch(() => []);
    return new Map([...kept, ...this.#held].filter(([id]) => id.startsWith(prefix) && !this.#gone.has(id)));
  }

  async #clean(): Promise<void> {
    try {
      const old = (await entries<string, Kept | Draft>(this.#store)).filter(
        ([, kept]) => Date.now() - ('savedAt' in kept ? kept.savedAt : Date.parse(kept.queuedAt)) > OLDEST_MS,
      );
      await delMany(
        old.map(([id]) => id),
        this.#store,
      );
    } catch {
      this.persistent = false;
    }
  }
}
