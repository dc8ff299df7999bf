import { hash } from 'node:crypto';
import type { Answer } from '../app/answer.ts';
import { documentOf, type Page } from './page.ts';
import { pageCss } from './page-css.ts';

export interface HtmlAnswer {
  readonly status?: number;
  readonly page: Page;
  /** Origins whose pages may show it in a frame, as `--allow-origin` names them; default: none. */
  readonly frameOf?: readonly string[] | undefined;
  /** Texts of the styles inside of its elements. */
  readonly innerStyles?: readonly string[];
  /** What this page needs beyond that, by directive. */
  readonly policy?: Readonly<Record<string, readonly string[]>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page under the narrowest policy: its own styles, by hash, its own scripts, forms to here, nothing else. */
export async function htmlAnswer({
  status = 200,
  page,
  frameOf,
  innerStyles = [],
  policy: more = {},
  headers,
}: HtmlAnswer): Promise<Answer> {
  const styles = [pageCss, ...(page.styles ?? [])];
  const policy = [
    "default-src 'none'",
    `style-src ${[...styles, ...innerStyles].map((text) => `'sha256-${hash('sha256', text, 'base64')}'`).join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameOf ? ancestors(frameOf) : "'none'"}`,
    ...(page.scripts?.length ? ["script-src 'self'", "require-trusted-types-for 'script'"] : []),
    ...Object.entries(more).map(([directive, sources]) => [directive, ...sources].join(' ')),
  ];
  return {
    status,
    body: Buffer.from(String(await documentOf({ ...page, styles }))),
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
