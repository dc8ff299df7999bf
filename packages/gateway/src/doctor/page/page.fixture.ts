import type { Missed, Reply } from './asks.ts';
import { asksOf, keyOf, reachedIn } from './asks.ts';
import { diagnosePage, type PageDiagnosis } from './diagnose.ts';
import { readPage } from './on-page.ts';

const address = 'https://sampang.example.go.id/lulusan';
export const gateway = 'https://guyub.example.go.id';
export const loader = '<script async src="/guyub/guyub-loader.js"></script>';
export const link = '<a href="/kontak">Hubungi BLK</a>';
export const directory = (attributes = `source="${gateway}" region="35.27"`, inside = link) =>
  `<guyub-alumni-directory ${attributes}>${inside}</guyub-alumni-directory>`;

export const page = (body = directory(), head = loader) =>
  `<!doctype html>\n<html lang="id"><head><title>Lulusan</title>${head}</head>\n<body>${body}</body></html>`;

export interface Told {
  readonly html: string;
  readonly address?: string;
  readonly headers?: Record<string, string>;
  /** What answers, by what the address ends in; `OPTIONS …` a preflight. */
  readonly replies?: Readonly<Record<string, Answered>>;
}
type Answered =
  | Missed
  | {
      readonly status?: number;
      readonly type?: string;
      readonly body?: string;
      readonly url?: string;
      readonly headers?: Record<string, string>;
    };

/** What is found in a page, without a network. */
export function found({ html, address: at = address, headers = {}, replies = {} }: Told): PageDiagnosis {
  const read = readPage(html, at === '' ? undefined : new URL(at));
  const asks = asksOf(read);
  const known = new Map(
    asks.flatMap((ask) => {
      const name = Object.keys(replies).find((end) => {
        const [method, path] = end.startsWith('OPTIONS ') ? ['OPTIONS', end.slice(8)] : ['GET', end];
        return (
          ask.method === method && (path.includes('?') ? ask.url : ask.url.split('?')[0]!).endsWith(path)
        );
      });
      return name === undefined ? [] : [[keyOf(ask), replyOf(replies[name]!, ask.url)] as const];
    }),
  );
  return diagnosePage(
    {
      page: read,
      headers: new Headers(headers),
      reached: reachedIn(known),
      now: new Date('2026-11-22T03:00:00Z'),
    },
    asks,
  );
}

function replyOf(answered: Answered, url: string): Reply | Missed {
  if ('missed' in answered) return answered;
  const {
    status = 200,
    type = 'application/json',
    body = '{"items":[{"id":"p-1"}]}',
    headers = {},
  } = answered;
  return {
    status,
    url: answered.url ?? url,
    body: Buffer.from(body),
    headers: new Headers({ 'content-type': type, 'access-control-allow-origin': '*', ...headers }),
  };
}
