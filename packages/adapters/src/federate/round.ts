import {
  GuyubError,
  isGuyubError,
  type Call,
  type Missing,
  type Page,
  type Plain,
  type Query,
  type Stored,
} from '@guyub/core/adapter';
import { createClient, type Client } from '@guyub/core/client';
import type { Member } from './members.ts';

/** How long what a member said is taken as fresh, ms: the client above keeps it for as long again. */
const MEMBER_AGE_MS = 30_000;
/** Before a member is asked once more, ms. */
const PAUSE_MS = 250;

/** The members' clients: what a backend cannot do is done by core, for each of them. */
export class Clients {
  readonly #clients = new Map<string, Client>();

  of({ name, adapter, timeoutMs }: Member, locale: string): Client {
    const key = `${name} ${locale}`;
    let client = this.#clients.get(key);
    if (!client)
      this.#clients.set(
        key,
        (client = createClient({ adapter, retries: 0, timeoutMs, maxAgeMs: MEMBER_AGE_MS, locale })),
      );
    return client;
  }
}

/** One member's part in a question. Its time runs only while it is asked: who waits for another is not late. */
interface Seat {
  readonly own: AbortController;
  leftMs: number;
  asking: number;
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** One question of ours put to the members. Each has its own time for all that it is asked; then it is missing. */
export class Round {
  /** Who did not answer, and why. */
  readonly missing = new Map<Member, GuyubError>();
  /** The oldest moment at which a part of the answer was true. */
  asOf: string | undefined;
  readonly #seats = new Map<Member, Seat>();
  readonly #clients: Clients;
  readonly #call: Call;

  constructor(clients: Clients, call: Call) {
    this.#clients = clients;
    this.#call = call;
    call.signal.addEventListener('abort', this.#leave);
  }

  readonly #leave = (): void => {
    for (const { own } of this.#seats.values()) own.abort(this.#call.signal.reason);
  };

  /** Ends what is still on its way. */
  close(): void {
    this.#call.signal.removeEventListener('abort', this.#leave);
    for (const { own, timer } of this.#seats.values()) {
      clearTimeout(timer);
      own.abort();
    }
  }

  /** Is left out, from here on. */
  fail(member: Member, error: GuyubError): void {
    if (!this.missing.has(member)) this.missing.set(member, error);
  }

  /** @returns undefined when the member is missing */
  async list(member: Member, { resource, ...query }: Query): Promise<Page<Plain> | undefined> {
    const page = await this.#tried(member, (client, signal) =>
      client.list(resource as 'people', query as never, { signal }),
    );
    return page as Page<Plain> | undefined;
  }

  /** @returns undefined when it has no such record, or is missing */
  async get(member: Member, resource: string, id: string): Promise<Stored<Plain> | undefined> {
    const found = await this.#tried(member, (client, signal) =>
      client.get(resource as 'people', id, { signal }).catch((error: unknown) => {
        if (isGuyubError(error) && error.code === 'not-found') return undefined;
        throw error;
      }),
    );
    return found && { value: found.value as unknown as Plain, version: found.version, asOf: found.asOf };
  }

  async #tried<T extends { readonly stale: boolean; readonly asOf: string }>(
    member: Member,
    ask: (client: Client, signal: AbortSignal) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    this.#call.signal.throwIfAborted();
    if (this.missing.has(member)) return undefined;
    const { signal, rise } = this.#sit(member);
    const client = this.#clients.of(member, this.#call.locale);
    try {
      const answer = await ask(client, signal).catch(async (error: unknown) => {
        if (signal.aborted || !isGuyubError(error) || !error.retryable || error.retryAfterMs !== undefined)
          throw error;
        await pause(signal);
        if (signal.aborted) throw error;
        return ask(client, signal);
      });
      // It is out of reach, and may have withdrawn since what it said before.
      if (answer?.stale) throw gone(member, 'unavailable');
      if (answer && (this.asOf === undefined || answer.asOf < this.asOf)) this.asOf = answer.asOf;
      return answer;
    } catch (error) {
      this.#call.signal.throwIfAborted();
      if (isGuyubError(error) && error.code === 'stale-cursor') throw error;
      this.fail(member, isGuyubError(error) ? error : gone(member, 'bad-response', error));
      return undefined;
    } finally {
      rise();
    }
  }

  /** The member's time runs until what is given back is called. */
  #sit(member: Member): { readonly signal: AbortSignal; readonly rise: () => void } {
    const late = () => seat.own.abort(gone(member, 'timeout'));
    const seat: Seat = this.#seats.get(member) ?? {
      own: new AbortController(),
      leftMs: member.timeoutMs,
      asking: 0,
      since: 0,
      timer: undefined,
    };
    this.#seats.set(member, seat);
    if (seat.asking++ === 0) {
      seat.since = performance.now();
      seat.timer = setTimeout(late, seat.leftMs);
    }
    const rise = () => {
      if (--seat.asking > 0) return;
      clearTimeout(seat.timer);
      seat.leftMs -= performance.now() - seat.since;
    };
    return { signal: seat.own.signal, rise };
  }
}

export const gone = (member: Member, code: GuyubError['code'], cause?: unknown): GuyubError =>
  new GuyubError(code, `The member "${member.name}" did not answer (${code}).`, {
    adapter: 'federate',
    cause,
  });

export const missingOf = ({ missing }: Round): readonly Missing[] =>
  [...missing]
    .toSorted(([a], [b]) => a.place - b.place)
    .map(([{ name, label }, { code }]) => ({ source: name, label, code }));

/** What is thrown when nobody answered: of several reasons the one that passes soonest. */
export function nobody(missing: ReadonlyMap<Member, GuyubError>): GuyubError {
  const all = [...missing];
  const [, worst] = all.find(([, error]) => error.retryable) ?? all[0]!;
  const waits = all.flatMap(([, { retryAfterMs }]) => retryAfterMs ?? []);
  const names = all.map(([{ name }, { code }]) => `${name} (${code})`).join(', ');
  return new GuyubError(worst.code, `No member of "federate" answered: ${names}.`, {
    adapter: 'federate',
    ...(worst.status !== undefined && { status: worst.status }),
    ...(worst.retryable && waits.length === all.length && { retryAfterMs: Math.min(...waits) }),
    cause: worst,
  });
}

/** Until the time is over, or nobody waits any more. */
function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(go, PAUSE_MS);
    signal.addEventListener('abort', go, { once: true });
    function go() {
      clearTimeout(timer);
      signal.removeEventListener('abort', go);
      resolve();
    }
  });
}
