import { GuyubError } from '@guyub/core/adapter';
import type { MappedResource, Mapping } from '../mapping/index.ts';
import { absolute } from '../shared/absolute.ts';
import { foreignSource, invalid, type ForeignSource } from '../shared/foreign-source.ts';
import { headersOf as identityOf, type Identity } from '../shared/identity.ts';
import { askedFields, columnOf, taxonomiesIn } from './fields.ts';

/** Most posts that WordPress gives at a time; above it answers 400. */
const MOST = 100;

export interface WordPressResource {
  /** As in the address of its list: `posts`, `pages`, or the `rest_base` of a type of the site's own. */
  readonly type: string;
  /** Taxonomy → slug: only what stands there, or below it. A slug that is not there holds nothing. */
  readonly only?: Readonly<Record<string, string>>;
  /** true: WordPress's own search picks the posts. It knows titles and texts, and no meta. */
  readonly search?: boolean;
}

export interface WordPressOptions {
  /** The site, e.g. `https://blk.example.go.id`; or its `…/wp-json`, where the other way is closed. */
  readonly url: string | URL;
  readonly mapping: Mapping;
  /** Those that the mapping names, and no others. */
  readonly resources: { readonly [K in MappedResource]?: WordPressResource };
  /** An application password of one who may read, only on a server. */
  readonly auth?: { readonly user: string; readonly applicationPassword: string };
  readonly userAgent?: string;
}

export interface Source extends ForeignSource {
  readonly site: URL;
  readonly type: string;
  readonly only: ReadonlyMap<string, string>;
  readonly search: boolean;
  /** What is asked for of each post. */
  readonly asked: readonly string[];
  /** Taxonomies whose terms the mapping names. */
  readonly taxonomies: readonly string[];
}

/** @throws GuyubError `invalid` saying which option cannot be meant so */
export function sourcesOf({ url, mapping, resources }: WordPressOptions): ReadonlyMap<string, Source> {
  const site = absolute('wordpress', url);
  const named = Object.entries(resources) as [MappedResource, WordPressResource][];
  return new Map(named.map(([resource, own]) => [resource, sourceOf(mapping, resource, own, site)]));
}

function sourceOf(mapping: Mapping, resource: MappedResource, own: WordPressResource, site: URL): Source {
  const { type, only = {}, search = false } = own;
  if (!/^[\w-]+$/.test(type) || isAccounts(type))
    throw invalid(
      'wordpress',
      `${resource}.type`,
      'is "posts", "pages", or the rest_base of another type. Accounts are never read.',
    );
  const source = foreignSource('wordpress', mapping, resource, {}, { max: MOST, counts: true });
  const asked = [...new Set([...askedFields(mapping, resource), ...Object.keys(only)])];
  const strange = asked.find((field) => /[\s,]/.test(field) || isAccounts(field));
  if (strange !== undefined)
    throw invalid('wordpress', resource, `names "${strange}", which WordPress cannot be asked for.`);
  const columns = source.fields.flatMap((field) => {
    const column = columnOf(mapping, resource, field);
    return column === undefined ? [] : [[field, column] as const];
  });
  return {
    ...source,
    filters: new Map(columns),
    site,
    type,
    only: new Map(Object.entries(only)),
    search,
    asked,
    taxonomies: taxonomiesIn(mapping, resource),
  };
}

/** In whatever case: WordPress takes `Users` for `users`. */
const isAccounts = (name: string): boolean => name.toLowerCase() === 'users';

/** @throws GuyubError `invalid` where somebody else could read the password */
export function headersOf({ url, auth, userAgent }: WordPressOptions): Readonly<Record<string, string>> {
  const { protocol, hostname } = absolute('wordpress', url);
  if (auth && protocol !== 'https:' && !/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname))
    throw new GuyubError(
      'invalid',
      'wordpress: "auth" goes over https only; everybody on the way could read it. Write the address with https://.',
      { adapter: 'wordpress' },
    );
  const identity: Identity = {
    ...(auth && { auth: { scheme: 'Basic', token: basic(auth.user, auth.applicationPassword) } }),
    ...(userAgent !== undefined && { userAgent }),
  };
  return identityOf('wordpress', identity);
}

const basic = (user: string, password: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)));
