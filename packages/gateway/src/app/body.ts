import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headerOf, type Answer, type Ask } from './answer.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Encoding = 'br' | 'gzip';

/** An answer's bytes with their tag, and their compressed forms once somebody asked for them. */
export interface Body {
  readonly plain: Bytes;
  readonly etag: string;
  readonly compressible: boolean;
  /** Ready answers by encoding: the hot path makes nothing. */
  readonly answers: { identity?: Answer; br?: Answer; gzip?: Answer };
}

/** Smaller ones fit a packet anyway, bytes. */
const WORTH_COMPRESSING = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * @param version of a single record. Its tag is strong and begins with it; the bytes are in it too, because a later
 *   release may publish less of the same version. Without one the tag is weak, and the body may be compressed
 */
export function bodyOf(value: object, version?: string | null): Body {
  const plain = Buffer.from(JSON.stringify(value)) as Bytes;
  const digest = hash('sha256', plain, 'base64url').slice(0, 22);
  return {
    plain,
    etag: version ? `"${version}-${digest}"` : `W/"${digest}"`,
    compressible: !version && plain.byteLength >= WORTH_COMPRESSING,
    answers: {},
  };
}

/** 304 when the asker has it already, else the form that it accepts. */
export function answerWith(c: Ask, body: Body): Answer | Promise<Answer> {
  const { etag } = body;
  const seen = headerOf(c, 'if-none-match');
  if (seen !== undefined && (seen === '*' || seen.includes(bare(etag))))
    return { status: 304, body: null, headers: { ETag: etag, 'Cache-Control': 'no-cache' } };
  const encoding = body.compressible ? accepted(headerOf(c, 'accept-encoding')) : undefined;
  const ready = body.answers[encoding ?? 'identity'];
  if (ready) return ready;
  if (!encoding) return (body.answers.identity = full(body.plain, etag));
  return compress(body.plain, encoding).then(
    (bytes) => (body.answers[encoding] = full(bytes, etag, encoding)),
  );
}

const bare = (etag: string) => etag.replace(/^W\//, '');

const full = (bytes: Bytes, etag: string, encoding?: Encoding): Answer => ({
  status: 200,
  body: bytes,
  headers: {
    'Content-Type': 'application/json',
    ETag: etag,
    // Always asked again: an answer may be kept, but not shown after a consent is withdrawn.
    'Cache-Control': 'no-cache',
    ...(encoding && { 'Content-Encoding': encoding }),
  },
});

const compress = (plain: Bytes, encoding: Encoding): Promise<Bytes> =>
  (encoding === 'br'
    ? brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    : zip(plain)) as Promise<Bytes>;

/** The form that the asker takes; undefined: as it is. */
export function accepted(header: string | undefined): Encoding | undefined {
  if (!header) return undefined;
  const refused = (name: string) => new RegExp(`\\b${name}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`).test(header);
  if (/\bbr\b/.test(header) && !refused('br')) return 'br';
  return /\bgzip\b/.test(header) && !refused('gzip') ? 'gzip' : undefined;
}
