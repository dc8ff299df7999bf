import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headerOf, type Answer, type Ask } from '../../app/answer.ts';
import { accepted } from '../../app/body.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * A page that a browser may keep, and asks for again each time: what somebody has withdrawn must not be shown once more.
 */
export async function kept(c: Ask, answer: Answer): Promise<Answer> {
  if (answer.status !== 200 || !answer.body) return answer;
  const etag = `W/"${hash('sha256', answer.body, 'base64url').slice(0, 22)}"`;
  const headers = {
    ...answer.headers,
    ETag: etag,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Language',
  };
  if (headerOf(c, 'if-none-match')?.includes(etag.slice(2))) return { status: 304, body: null, headers };
  const encoding = accepted(headerOf(c, 'accept-encoding'));
  if (!encoding) return { ...answer, headers };
  const body = (await (encoding === 'br'
    ? brotli(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    : zip(answer.body))) as Uint8Array<ArrayBuffer>;
  return { ...answer, body, headers: { ...headers, 'Content-Encoding': encoding } };
}
