import { mappedPaths, pathsOf, type MappedResource, type Mapping } from '../mapping/index.ts';
import { absolute } from '../shared/absolute.ts';
import {
  foreignSource,
  invalid,
  type ForeignAbilities,
  type ForeignSource,
} from '../shared/foreign-source.ts';

const MOST = 100;

export interface DirectusResource extends ForeignAbilities {
  readonly collection: string;
  /** Column → value: only these items. What is a draft, or archived, Directus gives to whoever may read it. */
  readonly only?: Readonly<Record<string, string>>;
}

export interface DirectusOptions {
  /** Where Directus is, e.g. `https://directus.example.go.id`. */
  readonly url: string | URL;
  readonly mapping: Mapping;
  /** Those that the mapping names, and no others. */
  readonly resources: { readonly [K in MappedResource]?: DirectusResource };
}

export interface Source extends ForeignSource {
  readonly items: URL;
  readonly only: ReadonlyMap<string, string>;
  readonly search: boolean;
  /** The column of the id, where it is one. */
  readonly id: string | undefined;
  /** The columns that are to come, in Directus's words. */
  readonly asked: readonly string[];
}

/** @throws GuyubError `invalid` saying which option cannot be meant so */
export function sourcesOf({ url, mapping, resources }: DirectusOptions): ReadonlyMap<string, Source> {
  const home = absolute('directus', url);
  const named = Object.entries(resources) as [MappedResource, DirectusResource][];
  return new Map(named.map(([resource, own]) => [resource, sourceOf(home, mapping, resource, own)]));
}

function sourceOf(home: URL, mapping: Mapping, resource: MappedResource, own: DirectusResource): Source {
  const { collection, only = {}, search = false } = own;
  if (!/^[a-z_][\w-]*$/i.test(collection) || collection.startsWith('directus_'))
    throw invalid('directus', `${resource}.collection`, 'is the name of a collection of yours. Directus’s own are never read.');
  if (mapping.resources[resource]?.path !== undefined)
    throw invalid('directus', resource, 'has a "path" in the mapping. Write each column in full, as `alamat.kecamatan`.');
  const source = foreignSource('directus', mapping, resource, own, { max: MOST, counts: true });
  const asked = [...new Set([...mappedPaths(mapping, resource).flatMap(columnsOf), ...Object.keys(only)])];
  const strange = asked.find((column) => !/^[\w.]+$/.test(column));
  if (strange !== undefined)
    throw invalid('directus', resource, `names "${strange}", which cannot be a column of Directus.`);
  const [id, ...others] = pathsOf(mapping, resource, 'id');
  return {
    ...source,
    items: new URL(`${home.origin}${home.pathname.replace(/\/+$/, '')}/items/${collection}`),
    only: new Map(Object.entries(only)),
    search,
    id: others.length === 0 ? id : undefined,
    asked,
  };
} // prettier-ignore

/** Both ways: what stands in a column of JSON comes with the column, what stands in a relation by its own name. */
function columnsOf(path: string): readonly string[] {
  const written = path.replace(/\.(?:\*|\d+)(?=\.|$)/g, '');
  const [head = written] = written.split('.');
  return head === written ? [head] : [head, written];
}
