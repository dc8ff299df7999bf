import { GuyubError, isGuyubError } from '@guyub/core/error';
import { failure, unreachable } from './failure.ts';
import { described, parsed, where, type Fetch } from './fetch-json.ts';

/** Largest answer that is read, e.g. with photos written into it, bytes. */
const MOST_BYTES = 20_000_000;

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** The error of a status that is not 2xx; some backends answer so when there is nothing to list. */
  readonly error: GuyubError | undefined;
}
export interface ForeignBytes extends Answered {
  readonly bytes: Uint8Array;
  /** Where it came from in the end, if redirects were followed; '' where the runtime does not say. */
  readonly url: string;
}
export interface ForeignAnswer extends Answered {
  readonly body: unknown;
}

/**
 * One request, once, to a backend that was not written for us. Nobody is followed elsewhere, with a key in the hand,
 * unless `init.redirect` says so.
 *
 * @throws GuyubError; the reason of `init.signal` as it is. Nothing of the answer's own text is in it
 */
export async function fetchForeignBytes(
  adapter: string,
  fetch: Fetch,
  url: URL,
  init: RequestInit & { readonly signal: AbortSignal },
): Promise<ForeignBytes> {
  const { signal } = init;
  signal.throwIfAborted();
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(url.href, { redirect: 'manual', ...init });
    bytes = await bytesOf(adapter, url, response);
  } catch (cause) {
    signal.throwIfAborted();
    if (isGuyubError(cause)) throw cause;
    throw unreachable(adapter, url, cause);
  }
  signal.throwIfAborted();
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && headers.has('location')))
    throw new GuyubError(
      'bad-response',
      `${where(url)} sends its visitors to another address, often to sign in. Give the address where the data is.`,
      { adapter, status },
    );
  const error = response.ok ? undefined : failure(adapter, url, response, undefined);
  return { bytes, url: response.url, status, headers, error };
}

/** The same, for JSON. A status that is not 2xx may come with any text. */
export async function fetchForeign(
  adapter: string,
  fetch: Fetch,
  url: URL,
  init: RequestInit & { readonly signal: AbortSignal },
): Promise<ForeignAnswer> {
  const { bytes, status, headers, error } = await fetchForeignBytes(adapter, fetch, url, init);
  const text = decoded(bytes, headers.get('content-type') ?? '');
  const body = parsed(text);
  if (body !== undefined || error) return { body, status, headers, error };
  throw new GuyubError('bad-response', `${where(url)} answered ${described(text)} where JSON was expected.`, {
    adapter,
    status,
  });
}

async function bytesOf(adapter: string, url: URL, response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size <= MOST_BYTES) continue;
    await reader!.cancel();
    throw new GuyubError(
      'bad-response',
      `${where(url)} answered more than ${MOST_BYTES / 1e6} MB. Ask for smaller pages, or for rows without photos.`,
      { adapter, status: response.status },
    );
  }
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** What is declared as another charset is read as that, and what is no UTF-8 as Windows-1252. */
export function decoded(bytes: Uint8Array, contentType: string): string {
  const named = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8';
  try {
    return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch {
    // It is none, or it is not what it says.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
