import { GuyubError, isGuyubError } from '@guyub/core/error';
import { failure } from './failure.ts';
import { described, parsed, where, type Fetch } from './fetch-json.ts';

/** Largest answer that is read, e.g. with photos written into it, bytes. */
const MOST_BYTES = 20_000_000;

export interface ForeignAnswer {
  readonly body: unknown;
  readonly status: number;
  /** The error of a status that is not 2xx; some backends answer so when there is nothing to list. */
  readonly error: GuyubError | undefined;
}

/**
 * One request, once, to a backend that was not written for us. Nobody is followed elsewhere, with a key in the hand;
 * what is declared as another charset is read as that, and what is no UTF-8 as Windows-1252.
 *
 * @throws GuyubError; the reason of `init.signal` as it is. Nothing of the answer's own text is in it
 */
export async function fetchForeign(
  adapter: string,
  fetch: Fetch,
  url: URL,
  init: RequestInit & { readonly signal: AbortSignal },
): Promise<ForeignAnswer> {
  const { signal } = init;
  signal.throwIfAborted();
  let response: Response;
  let text: string;
  try {
    response = await fetch(url.href, { ...init, redirect: 'manual' });
    text = decoded(await bytesOf(adapter, url, response), response.headers.get('content-type') ?? '');
  } catch (cause) {
    signal.throwIfAborted();
    if (isGuyubError(cause)) throw cause;
    throw new GuyubError('network', `"${adapter}" could not reach ${url.origin}.`, { adapter, cause });
  }
  signal.throwIfAborted();
  const { status } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
    throw new GuyubError(
      'bad-response',
      `${where(url)} sends its visitors to another address, often to sign in. Give the address where the data is.`,
      { adapter, status },
    );
  const body = parsed(text);
  const error = response.ok ? undefined : failure(adapter, url, response, undefined);
  if (body !== undefined || error) return { body, status, error };
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

function decoded(bytes: Uint8Array, contentType: string): string {
  const named = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8';
  try {
    return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch {
    // It is none, or it is not what it says.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
