import { isAsWritten, mappedPaths, pathsOf } from '../mapping/index.ts';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';
import { invalid } from '../shared/foreign-source.ts';
import { resultOf } from './from-response.ts';
import { complaintOf } from './refusal.ts';
import type { Columns, Source } from './sources.ts';

/** How long what was learned of a table is believed, ms: a new upload may have other columns. */
const BELIEVED_MS = 600_000;

/**
 * Looks at a table before it is asked anything: portals write `KECAMATAN` and `kemendagri_Nama_kecamatan`, and CKAN
 * refuses a column that is spelled otherwise. Remembers what it saw.
 */
export function columnsLearner() {
  const known = new Map<string, { readonly source: Source; readonly until: number }>();
  return async (source: Source, ask: (url: URL) => Promise<ForeignAnswer>): Promise<Source> => {
    const before = known.get(source.resource);
    if (before && Date.now() < before.until) return before.source;
    const learned = await learn(source, ask);
    known.set(source.resource, { source: learned, until: Date.now() + BELIEVED_MS });
    return learned;
  };
}

async function learn(source: Source, ask: (url: URL) => Promise<ForeignAnswer>): Promise<Source> {
  const url = new URL('api/3/action/datastore_search', source.portal);
  url.search = new URLSearchParams({ resource_id: source.resourceId, limit: '0' }).toString();
  if (source.sort.size === 0) return withColumns(source, await ask(url), false);
  const newer = new URL(url);
  newer.searchParams.set('sort', '_id desc nulls last');
  const tried = await ask(newer);
  return 'sort' in complaintOf(tried)
    ? withColumns(source, await ask(url), false)
    : withColumns(source, tried, true);
}

function withColumns(source: Source, answer: ForeignAnswer, nullsLast: boolean): Source {
  const { fields } = resultOf(source, answer);
  const types = new Map(
    (Array.isArray(fields) ? (fields as unknown[]) : []).flatMap((field) => {
      const { id, type } = (field ?? {}) as { readonly id?: unknown; readonly type?: unknown };
      return typeof id === 'string' && id !== '' ? [[id, String(type)] as const] : [];
    }),
  );
  // Every table of CKAN has it.
  const genuine = types.has('_id');
  const named = (option: 'filters' | 'sort') =>
    new Map(
      [...source[option]].map(([field, column]) => {
        const real = genuine ? spelledIn(types, column)[0] : column;
        if (real !== undefined) return [field, real];
        const at = `${source.resource}.${option}.${field}`;
        throw invalid('ckan', at, `names "${column}", and the resource has no such column.`);
      }),
    );
  const filters = named('filters');
  const columns: Columns = genuine
    ? { types, nullsLast, wanted: wantedOf(source, types), id: filters.get('id') ?? idOf(source, types) }
    : { types: new Map(), nullsLast: false, wanted: undefined, id: undefined };
  return { ...source, filters, sort: named('sort'), columns };
}

/** Exactly so, else in whatever case. */
function spelledIn(types: ReadonlyMap<string, string>, column: string): readonly string[] {
  if (types.has(column)) return [column];
  const wanted = column.trim().toLowerCase();
  return [...types.keys()].filter((name) => name.trim().toLowerCase() === wanted);
}

/** Columns that nobody maps do not travel: some hold an identity number. */
function wantedOf(
  { mapping, resource }: Source,
  types: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  const paths = mappedPaths(mapping, resource).flatMap((path) => [path, path.split('.', 1)[0]!]);
  const wanted = [...types.keys()].filter((column) =>
    paths.some((path) => spelledIn(types, path).includes(column)),
  );
  // A list of columns is parted by commas, and quotes are taken off.
  return wanted.length > 0 && wanted.every((column) => !/[",]/.test(column)) ? wanted : undefined;
}

/** Where the mapping reads the id as it stands in one column. */
function idOf({ mapping, resource }: Source, types: ReadonlyMap<string, string>): string | undefined {
  // Of one place, since it is as it is written.
  const [path] = isAsWritten(mapping, resource, 'id') ? pathsOf(mapping, resource, 'id') : [];
  return path === undefined ? undefined : spelledIn(types, path)[0];
}
