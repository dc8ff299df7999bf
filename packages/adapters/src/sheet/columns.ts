import type { AnyResourceMapping, Mapping } from '../mapping/mapping.ts';
import type { Kind, MappedResource } from '../mapping/shapes.ts';
import { columnNamed, type Head } from './head.ts';
import { refusePrivateIds } from './made-id.ts';
import type { Row } from './table.ts';
import { invalid, isFrom, placeOf, type Key, type Wanted } from './wanted.ts';

/** What the mapping becomes once it is known where in the sheet its columns stand. */
export interface Columns {
  /** The same, with keys for names: a header may hold anything, also dots. */
  readonly mapping: Mapping;
  readonly keys: readonly Key[];
  /** Of each resource the keys of its id, the first that says something. */
  readonly ids: ReadonlyMap<MappedResource, readonly string[]>;
  /** What is read from which column, and how. */
  readonly read: readonly { readonly column: number; readonly kind: Kind }[];
}

/** @throws GuyubError for a name that may mean several columns, and for an id that would tell what is kept back */
export function columnsFor(
  mapping: Mapping,
  wanted: readonly Wanted[],
  head: Head,
  rows: readonly Row[],
): Columns {
  const keys = new Map<string, Key>();
  const found = new Map<string, readonly string[]>();
  const read: { column: number; kind: Kind }[] = [];
  for (const one of wanted) {
    const own = one.ways.flatMap(({ names, made }) => {
      const columns = names.map((name) => columnNamed(name, head)).filter((column) => column !== undefined);
      if (columns.length < names.length) return [];
      const key = { name: `${made ? 'made' : 'column'}${columns.join('-')}`, columns, made };
      keys.set(key.name, key);
      for (const column of columns) read.push({ column, kind: one.kind });
      return [key.name];
    });
    found.set(placeOf(one), own);
  }
  refusePrivateIds(wanted, (one) => found.get(placeOf(one))!.map((name) => keys.get(name)!), head, rows);
  const rewritten = Object.entries(mapping.resources).map(([resource, entry]) => {
    const { fields, consents } = entry as unknown as AnyResourceMapping;
    const renamed = (group: string, rules: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        Object.entries(rules).map(([name, rule]) => {
          const from = found.get(`${resource} → ${group} → ${name}`);
          return [name, from ? (isFrom(rule) ? from : { ...(rule as object), from }) : rule];
        }),
      );
    return [
      resource,
      { fields: renamed('fields', fields), ...(consents && { consents: renamed('consents', consents) }) },
    ];
  });
  const ids = wanted.flatMap((one) =>
    one.group === 'fields' && one.name === 'id' ? [[one.resource, found.get(placeOf(one))!] as const] : [],
  );
  for (const resource of Object.keys(mapping.resources) as MappedResource[])
    if (!ids.some(([named]) => named === resource))
      throw invalid(`${resource} → fields → id`, 'each row needs its own, from a column or by "hash:"');
  return {
    mapping: { ...mapping, resources: Object.fromEntries(rewritten) },
    keys: [...keys.values()],
    ids: new Map(ids),
    read,
  };
}
