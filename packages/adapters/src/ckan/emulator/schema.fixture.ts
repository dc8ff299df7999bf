import { notValid } from './refused.fixture.ts';
import { wordOf, type Asked, type SearchSettings, type Version } from './site.fixture.ts';
import { identifier } from './tables.fixture.ts';

const parameters = [
  'resource_id', 'id', 'q', 'plain', 'filters', 'language', 'limit', 'offset', 'fields', 'sort', 'distinct',
  'include_total', 'total_estimation_threshold', 'records_format',
]; // prettier-ignore
const later: Readonly<Record<Version, readonly string[]>> = {
  '2.9': [],
  '2.10': ['full_text'],
  '2.11': ['full_text'],
  '2.12': ['full_text', 'include_next_page'],
};

/** `datastore_search_schema` (datastore/logic/schema.py), then `datastore_validate` (datastore/backend/postgres.py). */
export function checked(
  given: Readonly<Record<string, unknown>>,
  types: ReadonlyMap<string, string>,
  { version, rowsMax }: SearchSettings,
): Asked {
  const known = [...parameters, ...later[version]];
  const strange = Object.keys(given).find((name) => !known.includes(name));
  if (strange !== undefined)
    throw notValid({ __junk: [`The input field [('${strange}',)] was not expected.`] });
  const isNumber = (name: string) => /^-?\d+$/.test(String(given[name]));
  for (const name of ['limit', 'offset'])
    if (given[name] !== undefined && !isNumber(name)) throw notValid({ [name]: ['Invalid integer'] });
  const limit = Number(given['limit'] ?? 100);
  if (limit < 0) throw notValid({ limit: ['Must be a natural number'] });
  const filters = jsonIn(given['filters'] ?? {});
  if (filters === undefined) throw notValid({ filters: ['Cannot parse JSON'] });
  const fields = listIn(given['fields'])?.map((name) => name.trim().replaceAll('"', ''));
  const sort = (listIn(given['sort']) ?? []).map((clause) => ({ clause, sql: orderIn(clause, types, version) }));
  // A text that is written like an object is one (`unicode_or_json_validator`).
  const parsed = jsonIn(given['q']);
  const q = isObject(parsed) ? (parsed as Record<string, string>) : given['q'] === undefined ? undefined : wordOf(given['q']);

  // Whatever of it is not understood is named, the first of each.
  const refuse = (name: string, value: unknown) => notValid({ [name]: [`invalid value "${String(value)}"`] });
  if (!isObject(filters)) throw refuse('filters', filters);
  const strayFilter = Object.keys(filters).find((name) => !types.has(name) && !(version === '2.12' && name === '$or'));
  if (strayFilter !== undefined) throw refuse('filters', strayFilter);
  const strayField = fields?.find((name) => !types.has(name));
  if (strayField !== undefined) throw refuse('fields', strayField);
  const stray = sort.find(({ sql }) => sql === undefined);
  if (stray) throw refuse('sort', stray.clause);
  const strayText = isObject(q) ? Object.entries(q).find(([name, text]) => !types.has(name) || typeof text !== 'string') : undefined;
  if (strayText) throw refuse('q', strayText[0]);
  return {
    filters: filters as Record<string, unknown>,
    q,
    plain: isTrue(given['plain'] ?? true),
    language: given['language'] as string | undefined,
    // `limit_to_configured_maximum`: without a word, but `limit` in the answer tells.
    limit: Math.min(limit, rowsMax),
    offset: Number(given['offset'] ?? 0),
    fields,
    sort: sort.map(({ sql }) => sql!),
    includeTotal: isTrue(given['include_total'] ?? true),
    format: wordOf(given['records_format'] ?? 'objects'),
  };
} // prettier-ignore

/** `_parse_sort_clause` (datastore/backend/__init__.py); `nulls last` came with 2.11 (ckan/ckan#7357). */
function orderIn(clause: string, types: ReadonlyMap<string, string>, version: Version): string | undefined {
  const pattern =
    version === '2.9' || version === '2.10'
      ? /^(.+?)( +(asc|desc) *)?$/i
      : /^(.+?)( +(asc|desc))?( nulls +(first|last) *)?$/i;
  const [, name = '', , way = 'asc', nulls = ''] = pattern.exec(clause) ?? [];
  const field = name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1) : name;
  return types.has(field) ? `${identifier(field)} ${way}${nulls}` : undefined;
}

const isTrue = (value: unknown): boolean =>
  value === true || ['true', 'yes', 't', 'y', '1'].includes(String(value).toLowerCase());
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function jsonIn(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** A parameter that comes twice is a list; a single text is parted by its commas. */
function listIn(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === '') return undefined;
  return Array.isArray(value) ? value.map(String) : wordOf(value).split(',').map((part) => part.trim());
} // prettier-ignore
