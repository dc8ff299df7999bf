import { GuyubError } from '@guyub/core/error';
import { failure, unreachable } from './failure.ts';

/** What an adapter needs of `fetch`. Resolve with any status; reject when there was no answer. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface JsonAnswer {
  readonly body: unknown;
  readonly headers: Headers;
}

/**
 * One request, once. Nothing of the answer's own text goes into an error.
 *
 * @throws GuyubError; the reason of `init.signal` as it is
 */
export async function fetchJson(
  adapter: string,
  fetch: Fetch,
  url: URL,
  init: RequestInit & { readonly signal: AbortSignal },
): Promise<JsonAnswer> {
  const { signal } = init;
  signal.throwIfAborted();
  let response: Response;
  let text: string;
  try {
    response = await fetch(url.href, { headers: { accept: 'application/json' }, ...init });
    text = await response.text();
  } catch (cause) {
    signal.throwIfAborted();
    throw unreachable(adapter, url, cause);
  }
  signal.throwIfAborted();
  const body = parsed(text);
  if (!response.ok) throw failure(adapter, url, response, body);
  if (body === undefined)
    throw new GuyubError(
      'bad-response',
      `${where(url)} answered ${described(text)} where JSON was expected.`,
      {
        adapter,
        status: response.status,
      },
    );
  return { body, headers: response.headers };
}

/** The address without what may be secret or personal in it. */
export const where = (url: URL): string => `${url.origin}${url.pathname.split('/').slice(0, 3).join('/')}`;

export const described = (text: string): string =>
  text.trim() === '' ? 'nothing' : /^\s*</.test(text) ? 'a web page' : 'something else';

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // JSON itself has no undefined
  }
}
