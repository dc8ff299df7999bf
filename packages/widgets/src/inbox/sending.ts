import type { HiringWrites, Matter } from '@guyub/core/hiring';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DoorController } from '../shared/door.ts';
import type { Outbox, OutboxAbout, OutboxEntry, OutboxWish } from '../shared/outbox/index.ts';
import { Pace } from '../shared/pace.ts';

/** What this door has sent or is sending. Everything goes through the outbox, so nothing is lost on a thin line. */
export class Sending implements ReactiveController {
  /** The last answer could not even be kept here. */
  failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #door: DoorController;
  readonly #told: (entry: OutboxEntry) => void;
  #outbox: Outbox | undefined;
  #source: string | undefined;
  /** What was open when the element was taken out. */
  #moved: string | undefined;
  #opening: Promise<void> = Promise.resolve();
  /** It could not be opened: a part of the script was lost on its way, and what is kept here would wait for ever. */
  #lost = false;
  #pace: Pace | undefined;
  #leave = () => {};
  /** What a wish is about, also after it has arrived and is gone. */
  readonly #about = new Map<string, { readonly resource: keyof HiringWrites; readonly id: string }>();
  readonly #keeping = new Map<string, Promise<boolean>>();
  readonly #states = new Map<string, OutboxEntry['state']>();

  /** @param told hears of each entry of this door that stands elsewhere than before */
  constructor(host: ReactiveControllerHost, door: DoorController, told: (entry: OutboxEntry) => void) {
    this.#door = door;
    this.#told = told;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    if (!this.#moved) return;
    this.open(this.#moved);
    this.use();
  }

  hostDisconnected(): void {
    const source = this.#source;
    this.close();
    this.#moved = source;
  }

  /** This browser keeps what is written. */
  get persistent(): boolean {
    return this.#outbox?.persistent ?? false;
  }

  /** Of this door, oldest first. */
  get entries(): readonly OutboxEntry[] {
    return this.#outbox?.entries.filter(({ door }) => door === this.#door.name) ?? [];
  }

  open(source: string): void {
    if (source === this.#source) return;
    this.close();
    this.#source = source;
    this.#pace = new Pace(() => void (this.#lost && this.#try()));
    this.#pace.start();
    void this.#try();
  }

  close(): void {
    this.#leave();
    this.#outbox?.close();
    this.#pace?.stop();
    this.#source = this.#moved = this.#outbox = undefined;
  }

  /** Sends with the session that is there now. */
  use(): void {
    const { client, name } = this.#door;
    if (client) this.#outbox?.use(client, name);
  }

  /** @returns whether it is kept, so that the form may go */
  put(wish: OutboxWish, about: Omit<OutboxAbout, 'door'>): Promise<boolean> {
    // Pressed twice before the form could go, it is one wish.
    const same = JSON.stringify(wish);
    const keeping =
      this.#keeping.get(same) ?? this.#keep(wish, about).finally(() => this.#keeping.delete(same));
    this.#keeping.set(same, keeping);
    return keeping;
  }

  async #keep(wish: OutboxWish, about: Omit<OutboxAbout, 'door'>): Promise<boolean> {
    const door = this.#door.name;
    try {
      await this.#opening.catch(() => this.#try());
      const before = this.entries.filter((entry) => entry.state === 'refused' && isAbout(entry, wish));
      await this.#outbox!.put(wish, { ...about, ...(door && { door }) });
      // It takes the place of what was not accepted.
      for (const { key } of before) this.remove(key);
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
    return !this.failed;
  }

  /** The newest of what is about a record that is not settled yet. */
  of({ request, invitations, quotes, deal }: Matter): OutboxEntry | undefined {
    const ids = [request, ...invitations, ...quotes, ...(deal ? [deal] : [])].map((record) => record.id);
    return this.about(...ids);
  }

  about(...ids: readonly string[]): OutboxEntry | undefined {
    return this.entries.findLast(({ key }) => ids.includes(this.#about.get(key)?.id ?? ''));
  }

  remove(key: string): void {
    void this.#outbox?.remove(key);
  }

  retry(key: string): void {
    void this.#outbox?.retry(key);
  }

  resourceOf(key: string): keyof HiringWrites | undefined {
    return this.#about.get(key)?.resource;
  }

  subjectOf(key: string): string | undefined {
    return this.#about.get(key)?.id;
  }

  /**
   * What is shown comes from the backend again, so what has arrived need not be told any longer.
   *
   * @param is whether it is about what has come
   */
  settle(is: (resource: keyof HiringWrites | undefined) => boolean): void {
    for (const { key, state } of this.entries)
      if (state === 'sent' && is(this.resourceOf(key))) this.remove(key);
  }

  async draft<T>(name: string): Promise<T | undefined> {
    await this.#opening.catch(() => {});
    return this.#outbox?.draft<T>(name);
  }

  saveDraft(name: string, value: unknown): void {
    void this.#outbox?.saveDraft(name, value);
  }

  #try(): Promise<void> {
    const source = this.#source!;
    this.#lost = false;
    const opening = (this.#opening = this.#open(source));
    opening.catch(() => {
      if (source !== this.#source) return;
      this.#lost = true;
      this.#pace?.later();
    });
    return opening;
  }

  async #open(source: string): Promise<void> {
    const { openOutbox } = await import('../shared/outbox/index.ts');
    const outbox = await openOutbox(source);
    if (source !== this.#source || this.#outbox) return outbox.close();
    this.#outbox = outbox;
    this.#leave = outbox.subscribe(() => this.#changed());
    this.#changed();
    this.use();
  }

  #changed(): void {
    for (const entry of this.entries) {
      const { key, state, wish } = entry;
      if (wish) this.#about.set(key, { resource: resourceIn(wish), id: subjectOf(wish) });
      if (this.#states.get(key) === state) continue;
      this.#states.set(key, state);
      this.#told(entry);
    }
    this.#host.requestUpdate();
  }
}

const isAbout = (entry: OutboxEntry, wish: OutboxWish): boolean =>
  entry.wish !== undefined && subjectOf(entry.wish) === subjectOf(wish);

const resourceIn = (wish: OutboxWish): keyof HiringWrites => ('update' in wish ? wish.update : wish.create);

function subjectOf(wish: OutboxWish): string {
  if ('update' in wish) return wish.id;
  const { value } = wish;
  return 'invitationId' in value
    ? value.invitationId
    : 'quoteId' in value
      ? value.quoteId
      : 'requestId' in value
        ? value.requestId
        : 'communityId' in value
          ? `${value.communityId}/${'personId' in value ? value.personId : wish.create}`
          : wish.create;
}
