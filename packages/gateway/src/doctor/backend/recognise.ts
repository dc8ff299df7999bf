import { isObject } from './json.ts';
import type { KindName } from './kinds.ts';

/** A list, and whose it is. */
export interface Recognised {
  readonly kind: KindName;
  /** What gave it away. */
  readonly because: string;
  readonly rows: readonly unknown[];
  /** Where in a row the record stands, as a mapping says it. */
  readonly path?: string;
}

interface Seen {
  readonly body: Loose;
  /** The list that stands under `data`, or where this kind has it. */
  readonly rows: readonly unknown[];
  readonly meta: Loose;
  readonly first: Loose;
  readonly pathname: string;
}
type Loose = Readonly<Record<string, unknown>>;
type Sign = (seen: Seen) => readonly [kind: KindName, because: string] | undefined;

/** The more particular stand before: nearly all of them write their rows under `data`. */
const signs: readonly Sign[] = [
  ({ body }) =>
    isObject(body['result']) && 'records' in body['result'] && 'fields' in body['result']
      ? ['ckan', 'jawabannya success, result.fields, dan result.records']
      : undefined,
  ({ body }) => ('api_status' in body ? ['crudbooster', 'ada api_status dan api_message'] : undefined),
  ({ body }) =>
    'recordsTotal' in body || 'iTotalRecords' in body
      ? ['dataTables', 'ada recordsTotal dan recordsFiltered']
      : undefined,
  ({ meta, first }) =>
    isObject(meta['pagination']) && ('pageCount' in meta['pagination'] || 'documentId' in first)
      ? ['strapi', 'ada meta.pagination.pageCount']
      : undefined,
  ({ first }) =>
    first['type'] === 'lapak-produk' ? ['opensid', 'barisnya bertipe lapak-produk'] : undefined,
  ({ first, pathname }) =>
    isObject(first['attributes']) && pathname.includes('/api/frontend/v1/')
      ? ['opendk', 'JSON:API di bawah /api/frontend/v1/']
      : undefined,
  ({ first }) =>
    isObject(first['attributes']) && 'type' in first
      ? ['jsonApi', 'barisnya punya type dan attributes']
      : undefined,
  ({ first }) =>
    isObject(first['attributes']) && 'id' in first
      ? ['strapi', 'barisnya punya id dan attributes, tanpa type (Strapi 4)']
      : undefined,
  ({ body, meta }) =>
    'next_cursor' in body || 'next_cursor' in meta || ('next_page_url' in body && !('current_page' in body))
      ? ['laravelCursor', 'halaman berikutnya ditunjuk dengan penanda (cursor)']
      : undefined,
  ({ body, meta }) =>
    'current_page' in meta && isObject(body['links'])
      ? 'last_page' in meta
        ? ['laravelResource', 'ada meta.current_page dan objek links']
        : ['laravelSimple', 'ada meta.current_page tanpa halaman terakhir']
      : undefined,
  ({ body }) =>
    'current_page' in body
      ? 'last_page' in body
        ? ['laravel', 'ada current_page dan last_page di samping data']
        : ['laravelSimple', 'ada current_page tanpa halaman terakhir']
      : undefined,
  ({ body }) =>
    (body['error'] === 0 || body['error'] === false) && 'data' in body
      ? ['jabar', 'ada error: 0 di samping data']
      : undefined,
  ({ pathname, meta }) =>
    /\/items\/\w+\/?$/.test(pathname)
      ? ['directus', 'daftarnya di bawah /items/']
      : 'filter_count' in meta || 'total_count' in meta
        ? ['directus', 'ada meta.filter_count']
        : undefined,
  ({ body }) =>
    'status' in body && ['boolean', 'number', 'string'].includes(typeof body['status'])
      ? ['codeigniter', 'ada status di samping datanya']
      : undefined,
];

const places = ['data', 'result.records', 'aaData', 'results', 'result', 'items', 'records', 'rows'];

/** @returns undefined for what is no list, or a list of nobody that we know */
export function recognise(body: unknown, url: URL, headers: Headers): Recognised | undefined {
  if (Array.isArray(body)) return ofArray(body, headers);
  if (!isObject(body)) return undefined;
  const place = places.find((name) => Array.isArray(at(body, name)));
  const rows = place === undefined ? [] : (at(body, place) as unknown[]);
  const meta = isObject(body['meta']) ? body['meta'] : {};
  const first = isObject(rows[0]) ? rows[0] : {};
  const seen = { body, rows, meta, first, pathname: url.pathname };
  for (const sign of signs) {
    const [kind, because] = sign(seen) ?? [];
    // Only an empty list may be without a list: some write it as a failure.
    if (kind && because && (place !== undefined || kind === 'crudbooster' || kind === 'codeigniter'))
      return { kind, because, rows, ...(isObject(first['attributes']) && { path: 'attributes' }) };
  }
  return place === undefined
    ? undefined
    : { kind: 'json', because: `daftarnya di "${place}", tanpa tanda lain`, rows };
}

function ofArray(rows: readonly unknown[], headers: Headers): Recognised {
  const first = isObject(rows[0]) ? rows[0] : {};
  if (headers.has('x-wp-total') || (isObject(first['title']) && 'rendered' in first['title']))
    return { kind: 'wordpress', because: 'ada kepala X-WP-Total atau title.rendered', rows };
  if (/^(?:\d+-\d+|\*)\/(?:\d+|\*)$/.test(headers.get('content-range') ?? ''))
    return { kind: 'postgrest', because: 'daftarnya polos, dengan kepala Content-Range', rows };
  return { kind: 'json', because: 'jawabannya daftar polos', rows };
}

const at = (body: Loose, path: string): unknown =>
  path.split('.').reduce<unknown>((from, step) => (isObject(from) ? from[step] : undefined), body);
