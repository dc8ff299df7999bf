import { lookup } from 'node:dns/promises';
import { isGuyubError } from '@guyub/core';
import { createOutbound, type Outbound } from '../outbound/outbound.ts';
import { reachOf, reachOfHost } from '../outbound/reach.ts';
import { DoctorError } from './errors.ts';

export interface Answer {
  readonly url: URL;
  readonly headers: Headers;
  readonly status: number;
  readonly bytes: Buffer;
}

export interface VisitorOptions {
  readonly token?: string;
  /** Longest that one answer may take. */
  readonly withinMs?: number;
  readonly outbound?: typeof createOutbound;
}

/** Of a stranger's server nobody asks more than this. */
const MOST_VISITS = 6;
const MOST_BYTES = 5_000_000;
const WITHIN_MS = 10_000;

/** Hosts that pass visitors on among themselves: published sheets stand at another one than their address. */
const google = /^(?:[\w-]+\.)*google(?:usercontent)?\.com$/;

/** A polite guest: few questions, one after another, each with an end, and always in the same house. */
export class Visitor {
  readonly #home: URL;
  readonly #token: string | undefined;
  readonly #withinMs: number;
  readonly #outbound: typeof createOutbound;
  readonly #ways = new Map<string, Outbound>();
  /** So many questions were asked. */
  visits = 0;

  constructor(home: URL, { token, withinMs = WITHIN_MS, outbound = createOutbound }: VisitorOptions) {
    if (token !== undefined && home.protocol !== 'https:' && reachOfHost(home.hostname) !== 'private')
      throw new DoctorError(
        `Token tidak dikirim lewat http: siapa pun di jalan dapat membacanya. Pakai alamat https://${home.host}.`,
      );
    this.#home = home;
    this.#token = token;
    this.#withinMs = withinMs;
    this.#outbound = outbound;
  }

  /** Any status comes back; @throws DoctorError when there was no answer, or one that is not to be followed. */
  async get(url: URL): Promise<Answer> {
    if (url.origin !== this.#home.origin && !(google.test(this.#home.hostname) && google.test(url.hostname)))
      throw new DoctorError(
        `${brief(url)} berada di tempat lain. Bila itu memang sumbernya, ulangi dengan alamat itu.`,
      );
    if (this.visits >= MOST_VISITS)
      throw new DoctorError(
        `Sudah ${MOST_VISITS} permintaan ke ${url.host}, dan daftarnya belum ditemukan. Ulangi dengan alamat daftar itu sendiri.`,
      );
    this.visits++;
    let response: Response;
    let bytes: Buffer;
    try {
      response = await this.#way(url).fetch(url.href, { headers: this.#headers(url) });
      bytes = Buffer.from(await response.arrayBuffer());
    } catch (error) {
      throw this.#unreachable(url, error);
    }
    const { status, headers } = response;
    const moved = status >= 300 && status < 400 ? headers.get('location') : null;
    if (moved === null || !URL.canParse(moved, url.href)) return { url, headers, status, bytes };
    const next = new URL(moved, url);
    const signIn = /login|masuk|sign-?in|auth/i.test(next.pathname);
    if (google.test(url.hostname) && google.test(next.hostname) && !signIn) return this.get(next);
    throw new DoctorError(
      signIn
        ? `${here(url)} menyuruh masuk dahulu. Terbitkan datanya, atau beri token: --token-env NAMA_VARIABEL.`
        : `${here(url)} mengarahkan ke ${brief(next)}. Bila itu memang alamatnya, ulangi dengan alamat itu.`,
    );
  }

  /** Whether the house stands inside the operator's own network, where the gateway does not go by itself. */
  async isInside(): Promise<boolean> {
    const { hostname } = this.#home;
    const reach = reachOfHost(hostname);
    if (reach !== undefined || google.test(hostname)) return reach === 'private';
    const addresses = await lookup(hostname, { all: true }).catch(() => []);
    return addresses.some(({ address }) => reachOf(address) === 'private');
  }

  async close(): Promise<void> {
    await Promise.all([...this.#ways.values()].map((way) => way.close()));
  }

  /** Who sits at the command line stands inside already; a host that Google names does not lead there. */
  #way({ origin }: URL): Outbound {
    let way = this.#ways.get(origin);
    if (!way) {
      const allowPrivate = origin === this.#home.origin && !google.test(this.#home.hostname);
      way = this.#outbound({
        origins: [origin],
        allowPrivate,
        mostBytes: MOST_BYTES,
        withinMs: this.#withinMs,
      });
      this.#ways.set(origin, way);
    }
    return way;
  }

  #headers(url: URL): Record<string, string> {
    const plain = { accept: 'application/json, text/csv;q=0.9, */*;q=0.5', 'user-agent': 'guyub-doctor' };
    if (this.#token === undefined || url.origin !== this.#home.origin) return plain;
    return { ...plain, ...credentials(url, this.#token) };
  }

  #unreachable(url: URL, error: unknown): DoctorError {
    const code = isGuyubError(error) ? error.code : codeOf(error);
    if (code === 'bad-response')
      return new DoctorError(
        `${here(url)} menjawab lebih dari ${MOST_BYTES / 1e6} MB. Tambahkan batas barisnya (misalnya ?limit=20), atau mintalah jawaban tanpa foto.`,
      );
    if (code === 'timeout')
      return new DoctorError(
        `${url.host} tidak selesai menjawab dalam ${this.#withinMs / 1000} detik. Ulangi nanti.`,
      );
    return new DoctorError(
      `${url.host} tidak dapat dihubungi: ${reasons[code] ?? 'sambungannya putus. Ulangi nanti'}.`,
    );
  }
}

/** CKAN wants the bare token, Supabase wants it twice, and whoever writes `Basic …` has said how. */
function credentials({ pathname }: URL, token: string): Record<string, string> {
  const bare = /\s/.test(token) || /\/api\/(?:3\/)?action\//.test(pathname);
  const authorization = bare ? token : `Bearer ${token}`;
  return pathname.startsWith('/rest/v1/') ? { authorization, apikey: token } : { authorization };
}

/** An address as it may stand on a screen: what follows the `?` may be a key. */
export const here = ({ origin, pathname }: URL): string => `${origin}${pathname}`;

/** Of an address that a stranger named: further on may stand whatever it wants. */
const brief = ({ origin, pathname }: URL): string => `${origin}${pathname.split('/').slice(0, 3).join('/')}`;

const codeOf = (error: unknown): string => {
  const { code, cause } = error as { readonly code?: string; readonly cause?: { readonly code?: string } };
  return cause?.code ?? code ?? '';
};
const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'nama itu tidak dikenal. Periksa ejaannya',
  EAI_AGAIN: 'nama itu tidak dapat dicari. Periksa sambungan internet',
  ECONNREFUSED: 'tidak ada yang menjawab di sana. Periksa apakah servernya menyala',
  CERT_HAS_EXPIRED: 'sertifikat TLS-nya sudah lewat. Mintalah pengelolanya memperbarui',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'sertifikat TLS-nya tidak lengkap. Mintalah pengelolanya memperbaiki',
  forbidden: 'alamat itu bukan alamat server',
};
