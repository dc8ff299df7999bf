import { isGuyubError } from '@guyub/core';
import { Agent, fetch as send, type Response as Answer } from 'undici';
import { checkedLookup, type Resolve } from './checked-lookup.ts';
import { may, reachOfHost } from './reach.ts';
import { refusedAddress, refusedOrigin, refusedPassword, tooLarge, tooLate } from './refusals.ts';

export interface OutboundOptions {
  /**
   * The only addresses that are visited: scheme, host and port as in `https://disnaker.example.go.id`. A backend that
   * sends on among hosts of its own, which nobody can list: `https://*.googleusercontent.com`.
   */
  readonly origins: readonly string[];
  /** The backend stands in the same building. Where no backend can be is refused all the same. */
  readonly allowPrivate?: boolean;
  /** Default: the machine's own resolver. */
  readonly resolve?: Resolve;
  /** Most bytes of an answer, unpacked. */
  readonly mostBytes?: number;
  /** Longest for a whole answer, ms. */
  readonly withinMs?: number;
}

export interface Outbound {
  /** Follows nobody: a redirect is given back as it is. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  close(): Promise<void>;
}

const MOST_BYTES = 20_000_000;
const WITHIN_MS = 20_000;
const CONNECT_MS = 5_000;
/** To one backend at a time; the others wait. */
const MOST_CONNECTIONS = 6;

/**
 * The gateway's way out to other people's servers. Whatever a backend, its redirects or its names say, nothing but the
 * origins of the configuration is visited, and no address inside a network that the operator did not open. Neither
 * proxies of the environment nor cookies are used.
 */
export function createOutbound({
  origins,
  allowPrivate = false,
  resolve,
  mostBytes = MOST_BYTES,
  withinMs = WITHIN_MS,
}: OutboundOptions): Outbound {
  const allowed = new Set(origins.map((origin) => new URL(origin).origin));
  const isAllowed = ({ origin, host, protocol }: URL) =>
    allowed.has(origin) || allowed.has(`${protocol}//*.${host.slice(host.indexOf('.') + 1)}`);
  const agent = new Agent({
    connect: { lookup: checkedLookup(allowPrivate, resolve), timeout: Math.min(CONNECT_MS, withinMs) },
    connections: MOST_CONNECTIONS,
    headersTimeout: withinMs,
    bodyTimeout: withinMs,
  });

  /** @throws GuyubError `forbidden` */
  function checked(address: string): URL {
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol) || !isAllowed(url)) throw refusedOrigin();
    if (url.username || url.password) throw refusedPassword();
    // A socket asks no resolver about an address in figures.
    if (!may(reachOfHost(url.hostname) ?? 'public', allowPrivate)) throw refusedAddress();
    return url;
  }

  return {
    fetch: async (address, init = {}) => {
      const url = checked(address);
      const clock = new AbortController();
      const timer = setTimeout(() => clock.abort(tooLate(withinMs)), withinMs);
      const signal = init.signal ? AbortSignal.any([init.signal, clock.signal]) : clock.signal;
      try {
        const options = { ...init, signal, redirect: 'manual', dispatcher: agent };
        return measured(await send(url, options as never), mostBytes, () => clearTimeout(timer));
      } catch (error) {
        clearTimeout(timer);
        throw causeOf(error);
      }
    },
    close: () => agent.destroy(),
  };
}

/** The answer as it comes, until it is too much. */
function measured(answer: Answer, mostBytes: number, ended: () => void): Response {
  const { status, headers } = answer;
  let bytes = 0;
  const scale = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes <= mostBytes) return controller.enqueue(chunk);
      ended();
      return controller.error(tooLarge(mostBytes));
    },
    flush: ended,
    cancel: ended,
  } as object);
  const body = answer.body as ReadableStream<Uint8Array> | null;
  if (!body) ended();
  return new Response(body && body.pipeThrough(scale), { status, headers: [...headers] });
}

/** undici says `fetch failed`; what is under it knows why, and may be ours. */
function causeOf(error: unknown): unknown {
  const under = error instanceof Error ? error.cause : undefined;
  return isGuyubError(under) ? under : error;
}
