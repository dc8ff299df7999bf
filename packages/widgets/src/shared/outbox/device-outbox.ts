import { newIdempotencyKey, type HiringClient } from '@guyub/core/hiring';
import { deliver, isLost, mayPass, problemOf } from './deliver.ts';
import { inTurn } from './in-turn.ts';
import type { Outbox, OutboxAbout, OutboxEntry, OutboxProblem, OutboxWish } from './outbox.ts';
import { Pace } from '../pace.ts';
import { Proofs } from './proofs.ts';
import type { Kept, Shelf } from './shelf.ts';

type Placed = OutboxEntry & { readonly order: number };
/** What a tab tells the others. */
type News = { readonly sent?: Placed };

export class DeviceOutbox implements Outbox {
  entries: readonly OutboxEntry[] = [];
  readonly #name: string;
  readonly #shelf: Shelf;
  readonly #proofs = new Proofs();
  readonly #pace = new Pace(() => void this.flush());
  readonly #listeners = new Set<() => void>();
  readonly #closed = new AbortController();
  readonly #news: BroadcastChannel;
  #kept: readonly Kept[] = [];
  readonly #sent = new Map<string, Placed>();
  readonly #problems = new Map<string, OutboxProblem>();
  #client: HiringClient | undefined;
  #door: string | undefined;
  #sending: { readonly key: string; readonly stop: AbortController } | undefined;
  #flushing: Promise<void> | undefined;
  #again = false;

  constructor(name: string, shelf: Shelf) {
    this.#name = `guyub-outbox ${name}`;
    this.#shelf = shelf;
    this.#news = new BroadcastChannel(this.#name);
    this.#news.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.sent) this.#sent.set(data.sent.key, data.sent);
      void this.#read();
    };
  }

  async start(): Promise<void> {
    this.#pace.start();
    await this.#read();
  }

  get persistent(): boolean {
    return this.#shelf.persistent;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async put(wish: OutboxWish, about: OutboxAbout): Promise<OutboxEntry> {
    const kept = await this.#shelf.entries();
    const key = newIdempotencyKey();
    const queuedAt = new Date().toISOString();
    const order = (kept.at(-1)?.order ?? 0) + 1;
    await this.#shelf.put({ ...about, key, wish, state: 'waiting', queuedAt, order });
    await this.#changed();
    void this.flush();
    return (
      this.entries.find((entry) => entry.key === key) ?? { ...about, key, wish, state: 'waiting', queuedAt }
    );
  }

  use(client: HiringClient, door?: string): void {
    this.#client = client;
    if (door !== this.#door) this.#sending?.stop.abort();
    this.#door = door;
    this.#show();
    void this.flush();
  }

  flush(): Promise<void> {
    this.#again = true;
    this.#flushing ??= this.#drain().finally(() => (this.#flushing = undefined));
    return this.#flushing;
  }

  async remove(key: string): Promise<void> {
    if (this.#sending?.key === key) this.#sending.stop.abort();
    this.#forget(key);
    this.#sent.delete(key);
    await this.#shelf.drop(key);
    await this.#changed();
  }

  async retry(key: string): Promise<void> {
    const entry = this.#kept.find((kept) => kept.key === key);
    if (entry) {
      const { error: _, ...rest } = entry;
      await this.#shelf.change({ ...rest, state: 'waiting' });
    }
    await this.#changed();
    void this.flush();
  }

  draft<T>(name: string): Promise<T | undefined> {
    return this.#shelf.draft(name);
  }

  saveDraft(name: string, value: unknown): Promise<void> {
    return this.#shelf.saveDraft(name, value);
  }

  dropDraft(name: string): Promise<void> {
    return this.#shelf.dropDraft(name);
  }

  close(): void {
    this.#closed.abort();
    this.#sending?.stop.abort();
    this.#pace.stop();
    this.#news.close();
    this.#shelf.close();
    this.#listeners.clear();
  }

  async #drain(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      if (this.#client) await inTurn(this.#name, this.#closed.signal, () => this.#sendAll());
    }
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      this.#again = false;
      await this.#read();
      // Both of the same moment: what belongs to a door never goes with another's session.
      const client = this.#client;
      if (!client || this.#closed.signal.aborted) return;
      const next = this.#kept.find(({ state, door }) => state === 'waiting' && door === this.#door);
      if (!next) return this.#pace.rest();
      if (await this.#send(next, client)) continue;
      // Whoever asked meanwhile has their answer, unless another client came.
      if (client === this.#client) this.#again = false;
      return;
    }
  }

  /** @returns whether the next one may follow */
  async #send(entry: Kept, client: HiringClient): Promise<boolean> {
    const { key } = entry;
    const stop = new AbortController();
    this.#sending = { key, stop };
    this.#show();
    try {
      const result = await deliver(client, entry, this.#proofs, stop.signal);
      await this.#arrived(entry, result);
      return true;
    } catch (error) {
      // Removed, closed, or another door came: whatever waits is looked at anew.
      if (stop.signal.aborted) return !this.#closed.signal.aborted;
      return await this.#failed(entry, problemOf(error), client);
    } finally {
      this.#sending = undefined;
      this.#show();
    }
  }

  async #arrived({ wish: _, error: __, ...entry }: Kept, result: NonNullable<OutboxEntry['result']>) {
    const sent = { ...entry, state: 'sent', result } as const;
    this.#forget(entry.key);
    this.#sent.set(entry.key, sent);
    this.#pace.rest();
    await this.#shelf.drop(entry.key, entry.draft);
    await this.#changed(sent);
  }

  async #failed(entry: Kept, problem: OutboxProblem, client: HiringClient): Promise<boolean> {
    const { key } = entry;
    // The gateway has answered: if it was the proof, another one is needed.
    if (!isLost(problem)) this.#proofs.forget(key);
    if (mayPass(problem)) {
      this.#problems.set(key, problem);
      // With a session that is over nothing goes, until somebody comes with another.
      if (problem.code !== 'unauthenticated') this.#pace.later(problem.retryAfterMs);
      else if (this.#client === client) this.#client = undefined;
      return false;
    }
    this.#problems.delete(key);
    await this.#shelf.change({ ...entry, state: 'refused', error: problem });
    await this.#changed();
    return true;
  }

  #forget(key: string): void {
    this.#problems.delete(key);
    this.#proofs.forget(key);
  }

  async #changed(sent?: Placed): Promise<void> {
    if (!this.#closed.signal.aborted) this.#news.postMessage({ ...(sent && { sent }) } satisfies News);
    await this.#read();
  }

  async #read(): Promise<void> {
    this.#kept = await this.#shelf.entries();
    this.#show();
  }

  #show(): void {
    const waiting = this.#kept
      .filter(({ key }) => !this.#sent.has(key))
      .map((kept): Placed => {
        const error = this.#problems.get(kept.key) ?? kept.error;
        const state = kept.key === this.#sending?.key ? 'sending' : kept.state;
        return { ...kept, state, ...(error && { error }) };
      });
    // Of other doors nothing is shown either: a phone is lent.
    this.entries = [...this.#sent.values(), ...waiting]
      .filter(({ door }) => door === this.#door)
      .sort((a, b) => a.order - b.order);
    for (const listener of this.#listeners) listener();
  }
}
