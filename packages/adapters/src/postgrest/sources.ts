import type { Scalar } from '@guyub/core/adapter';
import { mappedPaths, pathsOf, type MappedResource, type Mapping } from '../mapping/index.ts';
import { absolute } from '../shared/absolute.ts';
import {
  foreignSource,
  invalid,
  type ForeignAbilities,
  type ForeignSource,
} from '../shared/foreign-source.ts';
import { columnAt, nameOf, selectOf, type Relations } from './names.ts';

/** Most rows that are asked for at once: what Supabase gives unless it is told otherwise. */
const MAX = 1000;

export interface PostgrestResource extends Omit<ForeignAbilities, 'search'> {
  /** A table or a view, as it is spelled there. */
  readonly table: string;
  /** Path of the mapping → the table that is embedded there, e.g. `{ pelatihan: 'pelatihan!lulusan_pelatihan_id_fkey' }`. */
  readonly relations?: Relations;
  /** Column → value: rows that hold another never travel, e.g. `{ bersedia: true }`. */
  readonly only?: Readonly<Record<string, Scalar>>;
  /** A column of text, or a `tsvector`: its search decides who can be found. Without it core finds as everywhere. */
  readonly search?: { readonly column: string; /** Default `indonesian`. */ readonly language?: string };
}

export interface PostgrestOptions {
  /** E.g. `https://api.example.go.id`, or a project of Supabase, `https://abcdefghij.supabase.co`. */
  readonly url: string | URL;
  readonly mapping: Mapping;
  /** Those that the mapping names, and no others. */
  readonly resources: { readonly [K in MappedResource]?: PostgrestResource };
}

export interface Source extends ForeignSource {
  readonly table: URL;
  readonly select: string;
  /** The one column of the id; undefined: it is read from several places. */
  readonly id: string | undefined;
  readonly only: readonly (readonly [column: string, condition: string])[];
  /** The parameter of the search, and what stands before the words. */
  readonly search: readonly [column: string, operator: string] | undefined;
}

/** @throws GuyubError `invalid` saying which option cannot be meant so */
export function sourcesOf({ url, mapping, resources }: PostgrestOptions): ReadonlyMap<string, Source> {
  const named = Object.entries(resources) as [MappedResource, PostgrestResource][];
  return new Map(named.map(([resource, own]) => [resource, sourceOf(url, mapping, resource, own)]));
}

function sourceOf(
  url: string | URL,
  mapping: Mapping,
  resource: MappedResource,
  own: PostgrestResource,
): Source {
  const { table, relations = {}, only = {}, search, filters, sort } = own;
  const source = foreignSource(
    'postgrest',
    mapping,
    resource,
    { ...(filters && { filters }), ...(sort && { sort }) },
    { max: MAX, counts: true },
  );
  if (mapping.resources[resource]?.path !== undefined)
    throw invalid('postgrest', resource, 'has a "path" in the mapping; write it before each column instead, e.g. "data.nama".');
  for (const [at, target] of Object.entries(relations))
    if (!/^[^\s(),:"]+$/.test(target))
      throw invalid('postgrest', `${resource}.relations.${at}`, 'is not a table, e.g. "pelatihan" or "pelatihan!its_foreign_key".');
  for (const [field, column] of Object.entries(sort ?? {}))
    if (column.includes('.'))
      throw invalid('postgrest', `${resource}.sort.${field}`, 'stands within a column, where numbers are texts. Leave its order to core.');
  const inRelation = (path: string) => Object.hasOwn(relations, path.split('.', 1)[0]!) && path.includes('.');
  for (const [field, column] of Object.entries(filters ?? {}))
    if (inRelation(column))
      throw invalid('postgrest', `${resource}.filters.${field}`, 'stands in another table, and its condition would not leave out rows of this one.');
  const id = pathsOf(mapping, resource, 'id');
  return {
    ...source,
    table: tableUrl(url, table),
    select: selectOf(mappedPaths(mapping, resource), relations),
    id: id.length === 1 && !inRelation(id[0]!) && !id[0]!.includes('*') ? columnAt(id[0]!) : undefined,
    only: Object.entries(only).map(([column, value]) => [columnAt(column), `eq.${String(value)}`]),
    search: search && [nameOf(search.column), `plfts(${languageOf(resource, search.language)})`],
  };
} // prettier-ignore

/** Whoever copies the address of a project at Supabase copies what stands before its API. */
export function tableUrl(url: string | URL, table: string): URL {
  const base = absolute('postgrest', url);
  const path = base.pathname.replace(/\/+$/, '');
  const api = path === '' && base.hostname.endsWith('.supabase.co') ? '/rest/v1' : path;
  base.pathname = `${api}/${encodeURIComponent(table)}`;
  [base.search, base.hash] = ['', ''];
  return base;
}

function languageOf(resource: string, language = 'indonesian'): string {
  if (/^\w+$/.test(language)) return language;
  throw invalid(
    'postgrest',
    `${resource}.search.language`,
    'is not the name of a text search configuration.',
  );
}
