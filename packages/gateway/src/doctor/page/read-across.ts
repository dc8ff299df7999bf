import type { Reply } from './asks.ts';

/** Whether a script of the page may read an answer: CORS, without a password. */
export function mayRead({ headers }: Pick<Reply, 'headers'>, url: URL, page: URL | undefined): boolean {
  if (!page || url.origin === page.origin) return true;
  const allowed = headers.get('access-control-allow-origin')?.trim();
  return allowed === '*' || allowed === page.origin;
}
