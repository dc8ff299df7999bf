import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { headerOf, type Answer, type Ask } from '../../app/answer.ts';
import { accepted } from '../../app/body.ts';
import { problem } from '../../app/problem.ts';
import type { PageRoutes, PagesOptions } from '../options.ts';

/** What is served, and as what. Source maps are not: they weigh three times as much as the scripts. */
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

interface Ready {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** Made for the first who asks. */
  br?: Promise<Uint8Array<ArrayBuffer>>;
  gzip?: Promise<Uint8Array<ArrayBuffer>>;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Scripts and styles for the pages here, and for pages of anybody. */
export function fileRoutes({ file }: Pick<PagesOptions, 'file'>): PageRoutes {
  const known = new Map<string, Promise<Ready>>();
  const find = async (name: string): Promise<Ready | undefined> => {
    const ready = known.get(name);
    if (ready) return ready;
    const content = await file(name);
    if (!content) return undefined;
    const plain = Buffer.from(content) as Uint8Array<ArrayBuffer>;
    const made: Ready = { plain, etag: `W/"${hash('sha256', plain, 'base64url').slice(0, 22)}"` };
    known.set(name, Promise.resolve(made));
    return made;
  };
  const answer = async (c: Ask, kept: string): Promise<Answer> => {
    const name = c.req.param('name')!;
    const type = /^(?=.{1,100}$)[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.(\w+)$/.exec(name)?.[1];
    const found = type !== undefined && Object.hasOwn(types, type) ? await find(name) : undefined;
    if (!found) return nothing(name);
    const headers = {
      ETag: found.etag,
      'Cache-Control': kept,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Timing-Allow-Origin': '*',
    };
    if (headerOf(c, 'if-none-match')?.includes(found.etag.slice(2)))
      return { status: 304, body: null, headers };
    const encoding = accepted(headerOf(c, 'accept-encoding'));
    const body = encoding
      ? await (found[encoding] ??= (
          encoding === 'br' ? brotli(found.plain) : zip(found.plain, { level: 9 })
        ) as Promise<Uint8Array<ArrayBuffer>>)
      : found.plain;
    return {
      status: 200,
      body,
      headers: {
        ...headers,
        'Content-Type': types[type!]!,
        ...(encoding && { 'Content-Encoding': encoding }),
      },
    };
  };
  let installed: Promise<string | undefined> | undefined;

  return {
    'GET /guyub/:name': (c) => answer(c, 'no-cache'),
    'GET /guyub/v/:version/:name': async (c) =>
      (await (installed ??= versionOf(file))) === c.req.param('version')
        ? answer(c, 'public, max-age=31536000, immutable')
        : nothing(c.req.param('name')!),
  };
}

/** Of the build that is served; a page that names another one must not get this. */
async function versionOf(file: PagesOptions['file']): Promise<string | undefined> {
  const manifest = await file('manifest.json');
  return manifest && (JSON.parse(new TextDecoder().decode(manifest)) as { version: string }).version;
}

const nothing = (name: string): Answer =>
  problem.of(
    404,
    'not-found',
    `There is no file ${JSON.stringify(name.slice(0, 60))} here. /guyub/manifest.json names the scripts and their version.`,
  );
