import type { MappedResource, Mapping } from '../mapping/index.ts';
import { absolute } from '../shared/absolute.ts';
import {
  foreignSource,
  invalid,
  type ForeignAbilities,
  type ForeignSource,
} from '../shared/foreign-source.ts';

/** Most rows that are asked for at once. A site may give fewer, and 32,000 at most. */
const MAX = 1000;

export interface CkanResource extends ForeignAbilities {
  /** Of the resource, not of its dataset: what stands last in the address of its page. */
  readonly resourceId: string;
}

export interface CkanOptions {
  /** The portal, e.g. `https://opendata.example.go.id`. */
  readonly url: string | URL;
  readonly mapping: Mapping;
  /** Those that the mapping names, and no others. */
  readonly resources: { readonly [K in MappedResource]?: CkanResource };
}

/** What a table is like. */
export interface Columns {
  /** PostgreSQL's type of each column. Empty where the answer names no columns: this is no CKAN, it only looks like one. */
  readonly types: ReadonlyMap<string, string>;
  /** Whether an order may say where empty cells go, as it may since CKAN 2.11. */
  readonly nullsLast: boolean;
  /** The columns that the mapping looks into; undefined: all are to come. */
  readonly wanted: readonly string[] | undefined;
  /** The column of the id, where it is one. */
  readonly id: string | undefined;
}

export interface Source extends ForeignSource {
  /** With a slash at the end. */
  readonly portal: URL;
  readonly resourceId: string;
  readonly search: boolean;
  /** What the resource turned out to be; undefined until it was asked. */
  readonly columns?: Columns;
}

/** @throws GuyubError `invalid` saying which option cannot be meant so */
export function sourcesOf({ url, mapping, resources }: CkanOptions): ReadonlyMap<string, Source> {
  const portal = portalOf(url);
  const named = Object.entries(resources) as [MappedResource, CkanResource][];
  return new Map(
    named.map(([resource, own]) => {
      if (!/^(?!\.+$)[\w.-]+$/.test(own.resourceId))
        throw invalid('ckan', `${resource}.resourceId`, 'is not the id of a resource.');
      const source = foreignSource('ckan', mapping, resource, own, { max: MAX, counts: true });
      return [resource, { ...source, portal, resourceId: own.resourceId, search: own.search === true }];
    }),
  );
}

/** Whoever copies an address copies the API's; what stands before it, e.g. a language, stays. */
function portalOf(url: string | URL): URL {
  const portal = absolute('ckan', url);
  portal.pathname = portal.pathname.replace(/\/api(?:\/.*)?$/, '').replace(/\/*$/, '/');
  [portal.search, portal.hash] = ['', ''];
  return portal;
}
