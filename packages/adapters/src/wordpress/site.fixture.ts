import type { Plain } from '@guyub/core/adapter';
import type { Post } from './alumni.fixture.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A taxonomy: the names of its terms, of which the numbers begin at 101. Only one that nests says what is above. */
export type Taxonomies = Readonly<
  Record<string, { readonly names: readonly string[]; readonly nests?: true }>
>;

/** WordPress's REST API as 6.1 answers it, ugly parts too, for posts that are all published. */
export function site(posts: readonly Post[], taxonomies: Taxonomies) {
  const lists = new Map<string, Plain[]>();
  for (const [index, post] of posts.entries()) {
    const type = post.post_type.replace('blk_', '');
    lists.set(type, [...(lists.get(type) ?? []), postIn(index + 11, post, taxonomies)]);
  }
  return (url: URL): Reply => {
    const route = url.searchParams.get('rest_route') ?? url.pathname.replace('/wp-json', '');
    const name = /^\/wp\/v2\/([\w-]+)$/.exec(route)?.[1] ?? '';
    const taxonomy = taxonomies[name];
    if (taxonomy) return termsFor(taxonomy, url.searchParams);
    const list = lists.get(name);
    return list ? postsFor(list, url.searchParams) : failed(404, 'rest_no_route');
  };
}

const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const numberOf = (names: readonly string[], name: string) => names.indexOf(name) + 101;
const escaped = (text: string) => text.replaceAll('&', '&amp;');
/** A title has its quotation marks turned, too. */
const rendered = (text: string) => escaped(text).replaceAll("'", '&#8217;');

function postIn(id: number, post: Post, taxonomies: Taxonomies): Plain {
  const terms = Object.entries(taxonomies).map(([name, { names }]) => [
    name,
    (post.terms?.[name] ?? []).map((term) => numberOf(names, term)),
  ]);
  const moment = post.post_date ?? '2025-03-01T06:30:00';
  return {
    id,
    date: moment,
    date_gmt: '2025-02-28T23:30:00',
    guid: { rendered: `https://blk.example.go.id/?p=${id}` },
    modified: moment,
    modified_gmt: '2025-02-28T23:30:00',
    slug: post.post_name ?? slugOf(post.post_title),
    status: post.post_status ?? 'publish',
    link: `https://blk.example.go.id/?p=${id}`,
    title: { rendered: rendered(post.post_title) },
    content: { rendered: post.post_content ?? '', protected: post.post_password !== undefined },
    author: 1,
    meta: post.meta ?? [],
    acf: [],
    ...Object.fromEntries(terms),
  };
}

function postsFor(all: readonly Plain[], params: URLSearchParams): Reply {
  const size = Number(params.get('per_page') ?? 10);
  const page = Number(params.get('page') ?? 1);
  const include = params.get('include') ?? '';
  if (size > 100 || size < 1 || !/^[\d,]*$/.test(include)) return failed(400, 'rest_invalid_param');
  const among = (name: string, value: unknown) =>
    !params.has(name) || params.get(name)!.split(',').includes(String(value));
  const found = all.filter(
    (post) =>
      among('include', post['id']) &&
      among('slug', post['slug']) &&
      // Any other parameter is ignored without a word, but those that are taxonomies.
      Object.entries(post).every(([name, value]) => {
        const wanted = params.get(name) ?? params.get(`${name}[terms]`);
        if (!Array.isArray(value) || wanted === null || name === 'acf') return true;
        return wanted.split(',').some((id) => value.includes(Number(id)));
      }),
  );
  const last = Math.ceil(found.length / size);
  if (page > last && page > 1) return failed(400, 'rest_post_invalid_page_number');
  const body = found.slice((page - 1) * size, page * size).map((post) => part(post, params.get('_fields')));
  return {
    status: 200,
    headers: { 'x-wp-total': String(found.length), 'x-wp-totalpages': String(last) },
    body,
  };
}

function termsFor({ names, nests }: Taxonomies[string], params: URLSearchParams): Reply {
  const [slugs, include] = [params.get('slug')?.split(','), params.get('include')?.split(',')];
  const found = names
    .map((name) => ({ id: numberOf(names, name), name: escaped(name), slug: slugOf(name), count: 1, ...(nests && { parent: 0 }) }))
    .filter(({ id, slug }) => (slugs?.includes(slug) ?? true) && (include?.includes(String(id)) ?? true));
  const size = Number(params.get('per_page') ?? 10);
  const from = (Number(params.get('page') ?? 1) - 1) * size;
  const body = found.slice(from, from + size).map((term) => part(term, params.get('_fields')));
  return { status: 200, headers: { 'x-wp-total': String(found.length) }, body };
} // prettier-ignore

/** `_fields`; what follows a part of something whole is forgotten, as in 6.1. */
function part(whole: Plain, fields: string | null): Plain {
  if (fields === null) return whole;
  const asked = new Map<string, Set<string> | true>();
  for (const field of fields.split(',')) {
    const [name, ...steps] = field.split('.') as [string, ...string[]];
    const before = asked.get(name);
    if (steps.length === 0) asked.set(name, true);
    else if (before === true) break;
    else asked.set(name, (before ?? new Set()).add(steps[0]!));
  }
  return Object.fromEntries(
    Object.entries(whole).flatMap(([name, value]) => {
      const own = asked.get(name);
      if (own === undefined) return [];
      if (own === true || Array.isArray(value)) return [[name, value]];
      return [[name, Object.fromEntries(Object.entries(value as Plain).filter(([key]) => own.has(key)))]];
    }),
  );
}

/** As WordPress says it, with words that must not be repeated. */
export const failed = (status: number, code: string): Reply => ({
  status,
  headers: {},
  body: { code, message: 'Rahasia: /var/www/html/wp-content', data: { status } },
});
