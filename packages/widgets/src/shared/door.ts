import { isGuyubError, type ErrorCode } from '@guyub/core/error';
import { newIdempotencyKey, type Door, type HiringClient } from '@guyub/core/hiring';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { gate } from './door-gate.ts';
import { copiedTabs, dropKey, isOver, keepKey, keptKey, takeFromAddress, type Renewed } from './door-key.ts';
import { hiringFor } from './hiring-source.ts';
import { Pace } from './pace.ts';

/**
 * `none`: nobody came by a link. `expired`: it was a good link once. `refused`: the gateway does not take it, and does
 * not say why. `offline`: cannot be asked now; is tried again by itself.
 */
export type DoorState = 'none' | 'opening' | 'open' | 'expired' | 'refused' | 'offline';

type Host = ReactiveControllerHost & { readonly source: string | undefined };

/** A session that was stolen is of use for no longer. */
const ROTATE_MS = 15 * 60_000;

/** The door that a link opened, for as long as the tab is open. */
export class DoorController implements ReactiveController {
  state: DoorState = 'none';
  /** Also known while `offline` after a reload. */
  door: Door | undefined;
  /** Sends the session along; there with `door`. */
  client: HiringClient | undefined;
  /** What the gateway says, in its own words, when it lets nobody in for a while; plain text. */
  detail: string | undefined;
  readonly #host: Host;
  #source: string | undefined;
  #openedAt = 0;
  #pace: Pace | undefined;
  #tabs: BroadcastChannel | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The exchange for a fresh session. */
  #running: AbortController | undefined;

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }

  /** For `OutboxAbout.door` and `Outbox.use`. */
  get name(): string | undefined {
    return this.door && `${this.door.region} ${this.door.kind} ${this.door.subject}`;
  }

  hostConnected(): void {
    this.#pace = new Pace(() => this.#tend());
    this.#pace.start();
    this.#tabs = copiedTabs();
    addEventListener('hashchange', this.#arrive);
    this.#tend();
  }

  hostDisconnected(): void {
    this.#pace?.stop();
    this.#tabs?.close();
    this.#pace = this.#tabs = undefined;
    clearTimeout(this.#timer);
    removeEventListener('hashchange', this.#arrive);
  }

  hostUpdate(): void {
    if (this.#host.source === this.#source) return;
    this.#source = this.#host.source;
    this.#reset('none');
    this.#arrive();
  }

  /** Asks again at once. */
  async retry(): Promise<void> {
    if (this.state === 'offline') this.state = 'opening';
    this.#host.requestUpdate();
    await this.#open();
  }

  /** Forgets the session and its link. */
  leave(): void {
    dropKey();
    this.#reset('none');
  }

  /** The element knows its source, or another link was opened in the same tab. */
  readonly #arrive = (): void => {
    const source = this.#source;
    if (!source) return;
    const token = takeFromAddress();
    if (token) keepKey({ source, token });
    else if (this.state !== 'none') return;
    this.#reset(keptKey(source) ? 'opening' : 'none');
    void this.#open();
  };

  /** What is not open yet, or has been open for long. */
  #tend(): void {
    if (this.state !== 'open' || Date.now() - this.#openedAt >= ROTATE_MS) void this.#open();
  }

  async #open(): Promise<void> {
    const source = this.#source;
    if (this.#running || !source || !keptKey(source)) return;
    const { signal } = (this.#running = new AbortController());
    try {
      const [entrance, inside] = await Promise.all([
        hiringFor(source),
        hiringFor(source, () => keptKey(source)?.token),
      ]);
      signal.throwIfAborted();
      if (!entrance || !inside) return this.#reset('none');
      // Whoever was here before is greeted at once; what they ask waits for the fresh session.
      const known = keptKey(source)?.door;
      if (known) this.#welcome(known, inside);
      const { replaced, key, door } = await gate.alone(() => renew(source, entrance, signal));
      this.#tabs?.postMessage({ replaced, key } satisfies Renewed);
      signal.throwIfAborted();
      this.#welcome(door, inside);
      this.#opened();
    } catch (error) {
      if (!signal.aborted) this.#failed(error);
    } finally {
      if (this.#running?.signal === signal) this.#running = undefined;
      this.#host.requestUpdate();
    }
  }

  #welcome(door: Door, inside: HiringClient): void {
    this.door = door;
    this.client ??= gate.client(inside, (error, client) => {
      if (client === this.client && codeOf(error) === 'unauthenticated') this.#shut();
    });
    this.#host.requestUpdate();
  }

  #opened(): void {
    this.state = 'open';
    this.detail = undefined;
    this.#openedAt = Date.now();
    this.#pace?.rest();
    clearTimeout(this.#timer);
    if (this.#pace) this.#timer = setTimeout(() => this.#tend(), ROTATE_MS);
  }

  #failed(error: unknown): void {
    const code = codeOf(error);
    if (code === 'unauthenticated') return this.#shut();
    if (!passing.includes(code)) return this.#reset('refused');
    // A session that is not fresh still opens.
    if (this.state !== 'open') this.state = 'offline';
    const { issues, retryAfterMs } = isGuyubError(error) ? error : {};
    this.detail = issues?.find(({ path }) => path.length === 0)?.message;
    this.#pace?.later(retryAfterMs);
  }

  #shut(): void {
    const over = isOver(keptKey(this.#source!)?.token ?? '');
    dropKey();
    this.#reset(over ? 'expired' : 'refused');
  }

  #reset(state: DoorState): void {
    this.#running?.abort();
    clearTimeout(this.#timer);
    this.#running = this.door = this.client = this.detail = undefined;
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** Link or session for a fresh session. Another element of the page may have been first. */
async function renew(
  source: string,
  entrance: HiringClient,
  signal: AbortSignal,
): Promise<Renewed & { readonly door: Door }> {
  const replaced = keptKey(source)?.token ?? '';
  const options = { idempotencyKey: newIdempotencyKey(), signal };
  const { token, door } = (await entrance.create('sessions', { token: replaced }, options)).value;
  // Who has left meanwhile does not come back.
  signal.throwIfAborted();
  const key = { source, token, door };
  keepKey(key);
  return { replaced, key, door };
}

/** May pass by itself. A hotspot's sign-in page is no proper answer either. */
const passing: readonly ErrorCode[] = ['network', 'timeout', 'unavailable', 'rate-limited', 'bad-response'];

/** What is not our own error comes from the line: a part of the script that could not be loaded. */
const codeOf = (error: unknown): ErrorCode => (isGuyubError(error) ? error.code : 'network');
