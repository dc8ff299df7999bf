import { isGuyubError } from '@guyub/core';
import { createOutbound, type OutboundOptions } from '../../outbound/outbound.ts';
import { textOf } from '../backend/json.ts';
import { DoctorError, InsideAddress } from '../errors.ts';
import { here } from '../visit.ts';
import { keyOf, type Ask, type Missed, type Reply } from './asks.ts';

export interface Errand {
  /** Whether an address inside a network may be asked; default: none. */
  readonly allowPrivate?: (url: URL) => boolean;
  /** Only the ports of the web: for who asks in the name of strangers. */
  readonly isForStrangers?: boolean;
  readonly resolve?: OutboundOptions['resolve'];
}

const MOST_REDIRECTS = 5;
const WITHIN_MS = 8_000;
/** For a page with its redirects, and for all that it needs. */
const ALL_WITHIN_MS = 25_000;
const MOST_BYTES = 8_000_000;
/** Of all that it needs together: no more is begun. */
const MOST_BYTES_OF_ALL = 24_000_000;
/** A page of three megabytes has no place that a visitor finds. */
const MOST_PAGE_BYTES = 3_000_000;
const AT_ONCE = 4;

/** One answer, after the redirects that a browser follows; each step is looked at anew. */
async function fetched(
  ask: Ask,
  errand: Errand,
  headers: Readonly<Record<string, string>>,
  mostBytes: number,
  signal = AbortSignal.timeout(ALL_WITHIN_MS),
): Promise<Reply | Missed> {
  let url = new URL(ask.url);
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    if (errand.isForStrangers && url.port) return { missed: 'inside' };
    const outbound = createOutbound({
      origins: [url.origin],
      allowPrivate: errand.allowPrivate?.(url) ?? false,
      mostBytes,
      withinMs: WITHIN_MS,
      ...(errand.resolve && { resolve: errand.resolve }),
    });
    try {
      const response = await outbound.fetch(url.href, {
        method: ask.method,
        signal,
        headers: { 'user-agent': 'guyub-doctor', ...headers },
      });
      const body = new Uint8Array(await response.arrayBuffer());
      const location = response.headers.get('location');
      const isMoved = response.status >= 300 && response.status < 400 && location !== null;
      if (!isMoved || ask.method === 'OPTIONS' || !URL.canParse(location, url.href))
        return { status: response.status, headers: response.headers, body, url: url.href };
      url = new URL(location, url);
    } catch (error) {
      return { missed: reasonOf(error) };
    } finally {
      await outbound.close();
    }
  }
  return { missed: 'circle' };
}

function reasonOf(error: unknown): Missed['missed'] {
  if (isGuyubError(error))
    return error.code === 'forbidden' ? 'inside' : error.code === 'timeout' ? 'late' : 'large';
  const { code, cause } = error as { readonly code?: string; readonly cause?: { readonly code?: string } };
  const said = cause?.code ?? code ?? '';
  if (said === 'ENOTFOUND' || said === 'EAI_AGAIN') return 'name';
  if (said === 'ECONNREFUSED') return 'refused';
  return /TIMEOUT/.test(said) || (error as Error).name === 'TimeoutError' ? 'late' : 'broken';
}

const reasons: Readonly<Record<Missed['missed'], string>> = {
  name: 'nama itu tidak dikenal. Periksa ejaannya',
  refused: 'tidak ada yang menjawab di sana. Periksa apakah servernya menyala',
  late: 'terlalu lama menjawab. Ulangi nanti',
  large: `jawabannya lebih dari ${MOST_PAGE_BYTES / 1e6} MB`,
  inside: 'alamat itu tidak terbuka di internet, dan tidak dikunjungi',
  circle: 'ia mengarahkan terus-menerus. Beri alamat akhirnya',
  broken: 'sambungannya putus. Periksa sertifikat TLS-nya, atau ulangi nanti',
};

export interface FetchedPage {
  readonly url: URL;
  readonly headers: Headers;
  readonly html: string;
}

/** @throws DoctorError in words, without anything of the answer */
export async function fetchPage(url: URL, errand: Errand): Promise<FetchedPage> {
  const accept = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5' };
  const reply = await fetched({ url: url.href, method: 'GET' }, errand, accept, MOST_PAGE_BYTES);
  if ('missed' in reply) {
    const Refusal = reply.missed === 'inside' ? InsideAddress : DoctorError;
    throw new Refusal(`${here(url)} tidak dapat dibuka: ${reasons[reply.missed]}.`);
  }
  const at = new URL(reply.url);
  if (reply.status >= 400)
    throw new DoctorError(
      `${here(at)} menjawab ${reply.status}. Periksa alamatnya, atau tempelkan HTML halamannya.`,
    );
  const { status, headers } = reply;
  const html = textOf({ url: at, status, headers, bytes: Buffer.from(reply.body) });
  if (!/html/.test(headers.get('content-type') ?? 'html') && !/^\s*</.test(html))
    throw new DoctorError(`${here(at)} bukan halaman web.`);
  return { url: at, headers, html };
}

/** Everything that was asked for, as the page's browser would ask. */
export async function fetchAll(
  asks: readonly Ask[],
  page: URL | undefined,
  errand: Errand,
): Promise<ReadonlyMap<string, Reply | Missed>> {
  const replies = new Map<string, Reply | Missed>();
  const origin = page && { origin: page.origin };
  const waiting = [...asks];
  const signal = AbortSignal.timeout(ALL_WITHIN_MS);
  let left = MOST_BYTES_OF_ALL;
  const work = async () => {
    for (let ask = waiting.shift(); ask; ask = waiting.shift()) {
      const preflight = {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key,guyub-proof',
      };
      const headers = { accept: '*/*', ...origin, ...(ask.method === 'OPTIONS' && preflight) };
      const reply = await fetched(ask, errand, headers, Math.min(MOST_BYTES, left), signal);
      if ('body' in reply) left = Math.max(0, left - reply.body.byteLength);
      replies.set(keyOf(ask), reply);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return replies;
}
