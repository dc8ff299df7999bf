import type { HiringBackend, NewPhoto, WriteCall } from '@guyub/core/hiring';
import { absolute } from '../shared/absolute.ts';
import { fetchJson, type Fetch, type JsonAnswer } from '../shared/fetch-json.ts';
import { toRecordUrl, toResourceUrl } from '../shared/gateway-url.ts';
import { fromDesk, fromLocalOrders, fromTerms } from './from-response.ts';
import { fromWrite } from './from-write.ts';
import { board, sharedWork } from './later.ts';
import { withReason } from './reason.ts';
import { toRead, toWrite } from './to-request.ts';

export interface HttpHiringOptions {
  /** Where the gateway is, e.g. `https://guyub.sampangkab.go.id`. */
  readonly url: string | URL;
  /** Default: the platform's. */
  readonly fetch?: Fetch;
  /** The session of whoever came in by a link; asked before each request, because it changes. */
  readonly token?: () => string | undefined;
}

/**
 * Hiring over a gateway. Each call is one attempt; `createHiringClient` tries again.
 *
 * @example
 * const hiring = createHiringClient({ backend: httpHiring({ url: 'https://guyub.sampangkab.go.id' }) });
 */
export function httpHiring({
  url,
  fetch = (address, init) => globalThis.fetch(address, init),
  token = () => undefined,
}: HttpHiringOptions): HiringBackend {
  const base = absolute('http-hiring', url);
  const send = (to: URL, init: RequestInit, signal: AbortSignal): Promise<JsonAnswer> =>
    withReason(fetch, (heard) => fetchJson('http-hiring', heard, to, { ...init, signal }));
  const ask = (to: URL, signal: AbortSignal) => send(to, toRead(token()), signal);
  const read = (resource: string, id: string, signal: AbortSignal) =>
    ask(toRecordUrl(base, resource, id), signal);
  const write = (method: 'POST' | 'PATCH', to: URL, value: unknown, call: WriteCall) =>
    send(to, toWrite(method, value, call, token()), call.signal);
  return {
    name: 'http-hiring',
    terms: async (region, { signal }) => fromTerms(await read('hiringTerms', region, signal)),
    desk: async (after, { signal }) => fromDesk(await read('desks', after ?? 'first', signal)),
    localOrders: async (region, { signal }) => fromLocalOrders(await read('localOrders', region, signal)),
    posts: async (after, { signal }) => {
      const [{ fromPosts }, answer] = await Promise.all([board(), read('posts', after ?? 'first', signal)]);
      return fromPosts(answer);
    },
    absorption: async (region, { signal }) => {
      const [{ fromAbsorption }, answer] = await Promise.all([board(), read('absorption', region, signal)]);
      return fromAbsorption(answer);
    },
    sharing: async ({ signal }) => {
      const answer = ask(toResourceUrl(base, 'sharing'), signal);
      const [{ fromSharing }, heard] = await Promise.all([sharedWork(), answer]);
      return fromSharing(heard);
    },
    ledger: async (communityId, after, { signal }) => {
      const to = toRecordUrl(base, 'ledgers', communityId);
      to.pathname += `/${after}`;
      const [{ fromLedger }, answer] = await Promise.all([sharedWork(), ask(to, signal)]);
      return fromLedger(answer);
    },
    writes: {
      create: async (resource, value, call) => {
        const to = toResourceUrl(base, resource);
        // A picture goes as it is; what is said of it stands in the address.
        const { picture, ...said } = value as Partial<NewPhoto>;
        if (picture) to.search = String(new URLSearchParams(said));
        return fromWrite(resource, await write('POST', to, picture ?? value, call));
      },
      update: async (resource, id, change, call) =>
        fromWrite(resource, await write('PATCH', toRecordUrl(base, resource, id), change, call)),
    },
  };
}
