import { pathsOf, type MappedResource, type Mapping } from '../mapping/index.ts';
import { absolute } from '../shared/absolute.ts';
import {
  foreignSource,
  invalid,
  type ForeignAbilities,
  type ForeignSource,
} from '../shared/foreign-source.ts';

/** Strapi's own limit, where its owner set no other. What is above is cut down without a word. */
const MOST = 100;

export interface StrapiResource extends ForeignAbilities {
  /** As in the address of its list, in the plural: `lulusans`. */
  readonly type: string;
}

export interface StrapiOptions {
  /** Where Strapi is, e.g. `https://strapi.example.go.id`; its lists are under `/api`. */
  readonly url: string | URL;
  readonly mapping: Mapping;
  /** Those that the mapping names, and no others. */
  readonly resources: { readonly [K in MappedResource]?: StrapiResource };
}

export interface Source extends ForeignSource {
  readonly list: URL;
  readonly search: boolean;
  /** The column of the id, where it is one. */
  readonly id: string | undefined;
  /** Parameters that say which columns are to come; undefined until it was asked what the type holds itself. */
  readonly asked?: readonly (readonly [name: string, value: string])[];
}

/** @throws GuyubError `invalid` saying which option cannot be meant so */
export function sourcesOf({ url, mapping, resources }: StrapiOptions): ReadonlyMap<string, Source> {
  const home = absolute('strapi', url);
  const named = Object.entries(resources) as [MappedResource, StrapiResource][];
  return new Map(
    named.map(([resource, own]) => {
      if (!/^[a-z0-9][\w-]*$/i.test(own.type) || own.type === 'users')
        throw invalid(
          'strapi',
          `${resource}.type`,
          'is the name of a type as in the address of its list, in the plural. Accounts are never read.',
        );
      const source = foreignSource('strapi', mapping, resource, own, { max: MOST, counts: true });
      const [id, ...others] = pathsOf(mapping, resource, 'id');
      const list = new URL(`${home.origin}${home.pathname.replace(/\/+$/, '')}/api/${own.type}`);
      return [
        resource,
        { ...source, list, search: own.search === true, id: others.length === 0 ? id : undefined },
      ];
    }),
  );
}
