import type { Answer } from '../app/answer.ts';
import { documentOf, type Page } from './page.ts';

export interface HtmlAnswer {
  readonly status?: number;
  readonly page: Page;
  /** Origins whose pages may show it in a frame, as `--allow-origin` names them; default: none. */
  readonly frameOf?: readonly string[] | undefined;
  /** What this page needs beyond that, by directive. */
  readonly policy?: Readonly<Record<string, readonly string[]>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page under the narrowest policy: its own style and scripts, forms to here, nothing else. */
export async function htmlAnswer({
  status = 200,
  page,
  frameOf,
  policy: more = {},
  headers,
}: HtmlAnswer): Promise<Answer> {
  const policy = [
    "default-src 'none'",
    ["style-src 'self'", ...(more['style-src'] ?? [])].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameOf ? ancestors(frameOf) : "'none'"}`,
    ...(page.scripts?.length ? ["script-src 'self'", "require-trusted-types-for 'script'"] : []),
    ...Object.entries(more).flatMap(([directive, sources]) =>
      directive === 'style-src' ? [] : [[directive, ...sources].join(' ')],
    ),
  ];
  return {
    status,
    body: Buffer.from(String(await documentOf(page))),
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy.join('; '),
      // A form of ours says with it where it comes from; others learn nothing.
      'Referrer-Policy': 'same-origin',
      'Cache-Control': 'no-store',
      ...headers,
    },
  };
}

const ancestors = (allowed: readonly string[]): string =>
  [
    "'self'",
    ...allowed.flatMap((origin) =>
      origin === 'localhost' ? ['http://localhost:*', 'http://127.0.0.1:*'] : [origin],
    ),
  ].join(' ');
