import { GuyubError, isGuyubError } from '@guyub/core/error';
import { fetchForeignBytes, type ForeignBytes } from '../shared/fetch-foreign.ts';
import { where, type Fetch } from '../shared/fetch-json.ts';
import { bad } from './table.ts';

/** Google itself needs one. */
const MOST_HOPS = 5;

/**
 * One sheet's bytes. Sent as any page would send it: no header of ours, so that nothing has to be asked first.
 *
 * @throws GuyubError; the reason of `signal` as it is
 */
export async function fetchSheet(
  fetch: Fetch,
  url: URL,
  google: boolean,
  signal: AbortSignal,
): Promise<ForeignBytes> {
  const answer = await fetchForeignBytes('sheet', google ? amongGoogle(fetch) : fetch, url, {
    signal,
    // Google says itself for how long its copy holds.
    ...(!google && { cache: 'no-cache' }),
  }).catch((cause: unknown) => {
    // A browser does not tell that it was sent to a page to sign in.
    if (!google || !isGuyubError(cause) || cause.code !== 'network') throw cause;
    throw new GuyubError(
      'network',
      `${cause.message} Is the sheet published, and not for its owners alone?`,
      {
        adapter: 'sheet',
        cause,
      },
    );
  });
  if (answer.error) throw answer.error;
  if (/^text\/html/i.test(answer.headers.get('content-type') ?? '') || (google && strays(answer.url)))
    throw bad(
      `${where(url)} answered a web page where a sheet was expected, often one to sign in. Publish the sheet (File → Share → Publish to web → CSV), and give that address.`,
    );
  return answer;
}

/** Sends on from one of Google's hosts to another, and nowhere else. A page cannot see where; its browser follows. */
const amongGoogle =
  (fetch: Fetch): Fetch =>
  async (url, init) => {
    if ('document' in globalThis) return fetch(url, { ...init, redirect: 'follow' });
    let response = await fetch(url, init);
    for (let hop = 0, from = url; hop < MOST_HOPS; hop++) {
      const to = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || to === null || !URL.canParse(to, from)) break;
      const next = new URL(to, from).href;
      if (strays(next)) break;
      await response.body?.cancel();
      response = await fetch((from = next), init);
    }
    return response;
  };

/** Not where Google's sheets are; '' where nobody says. */
function strays(href: string): boolean {
  if (href === '') return false;
  const { protocol, hostname } = new URL(href);
  return (
    protocol !== 'https:' || !(hostname === 'docs.google.com' || hostname.endsWith('.googleusercontent.com'))
  );
}
