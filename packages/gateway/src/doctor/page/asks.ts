import { scriptOf } from '@guyub/widgets/embed';
import { nowhere, type OnPage } from './on-page.ts';
import { knownOf, questionsFor, questionsOfFrame, sourcesOf, type Source } from './sources.ts';

/** What is fetched besides the page, so that it need not be guessed. */
export interface Ask {
  readonly url: string;
  /** A preflight: may the page send? */
  readonly method: 'GET' | 'OPTIONS';
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** Where it was found in the end. */
  readonly url: string;
}

/** There was no answer: the name is unknown, nobody listens, too late, too large, inside a network, sent in a circle. */
export interface Missed {
  readonly missed: 'name' | 'refused' | 'late' | 'large' | 'inside' | 'circle' | 'broken';
}

/** What was fetched; nothing: it was not asked. */
export type Reached = (url: URL, method?: Ask['method']) => Reply | Missed | undefined;

/** Of one page nobody asks more. */
const MOST_ASKS = 14;

/** As they were fetched, by `keyOf`. */
export const reachedIn =
  (replies: ReadonlyMap<string, Reply | Missed>): Reached =>
  (url, method = 'GET') =>
    replies.get(keyOf({ url: withoutHash(url), method }));

export const keyOf = ({ method, url }: Ask): string => `${method} ${url}`;

/** What is to be fetched, each once: what pages break over first. */
export function asksOf(page: OnPage): readonly Ask[] {
  const sources = sourcesOf(page);
  const get = (url: URL | undefined): readonly Ask[] =>
    url ? [{ url: withoutHash(url), method: 'GET' }] : [];
  const asks = [
    ...page.scripts.flatMap(({ url }) => get(url)),
    ...sources.flatMap((source) => get(firstOf(source))),
    ...broughtBy(page).flatMap(get),
    ...page.scripts.filter(isPinned).flatMap(({ url }) => get(new URL('manifest.json', url))),
    ...page.frames.flatMap(({ url }) => get(url)),
    ...sources.flatMap((source) => {
      if (source.kind !== 'http') return [];
      const { sends, terms } = questionsFor(source);
      return sends ? [{ url: sends.href, method: 'OPTIONS' as const }, ...get(terms)] : [];
    }),
    ...sources.flatMap((source) => (source.kind === 'http' ? get(questionsFor(source).regions) : [])),
    ...page.frames.flatMap((frame) => {
      const { region, list, regions } = questionsOfFrame(frame) ?? {};
      return region === undefined ? [] : [...get(list), ...get(regions)];
    }),
  ];
  const isSomewhere = ({ url }: Ask) =>
    /^https?:/.test(url) && new URL(url).origin !== new URL(nowhere).origin;
  return [...new Map(asks.filter(isSomewhere).map((ask) => [keyOf(ask), ask])).values()].slice(0, MOST_ASKS);
}

/** Scripts that the loader will fetch for what stands here. */
export function broughtBy(page: OnPage): readonly URL[] {
  const loader = page.scripts.find(({ isLoader }) => isLoader);
  return loader ? knownOf(page).map(({ embed }) => new URL(scriptOf(embed), loader.url)) : [];
}

/** A gateway is asked what the element asks first; a folder of signed files has a list. */
export function firstOf(source: Source): URL {
  if (source.kind === 'http') return questionsFor(source).list;
  if (source.kind !== 'shards') return source.url;
  const folder = new URL(source.url.pathname.replace(/\/?$/, '/'), source.url);
  return new URL('guyub.json', folder);
}

export const isPinned = ({ tag, isLoader }: OnPage['scripts'][number]): boolean =>
  isLoader && Boolean(tag.attributes.get('data-manifest'));

const withoutHash = (url: URL): string => url.href.replace(/#.*$/, '');
