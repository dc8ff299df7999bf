import { DoctorError } from '../errors.ts';
import { here } from '../visit.ts';
import { isObject } from './json.ts';

type Loose = Readonly<Record<string, unknown>>;

/**
 * Where the list is, of an answer that tells about lists and is none.
 *
 * @throws DoctorError where there are several, and only people can choose
 */
export function fromAddress(body: Loose, url: URL): URL | 'wordpress' | undefined {
  if (Array.isArray(body['namespaces']) && body['namespaces'].includes('wp/v2')) return 'wordpress';
  const tables = isObject(body['definitions']) ? Object.keys(body['definitions']) : [];
  if ('swagger' in body && tables.length > 0)
    throw new DoctorError(`Ini PostgREST. ${choose('tabel', tables, `${here(url).replace(/\/$/, '')}/`)}`);
  const result = isObject(body['result']) ? body['result'] : {};
  if (Array.isArray(result['resources'])) return tableOfCkan(result['resources'], url);
  if (Array.isArray(result['results']))
    throw new DoctorError(
      'Ini CKAN, dan jawabannya daftar dataset. Buka tabelnya di situs itu, lalu ulangi dengan alamat …/dataset/…/resource/….',
    );
  return undefined;
}

function tableOfCkan(resources: readonly unknown[], url: URL): URL {
  const ids = resources.flatMap((resource) =>
    isObject(resource) &&
    String(resource['datastore_active']) === 'true' &&
    typeof resource['id'] === 'string'
      ? [resource['id']]
      : [],
  );
  const base = `${here(url).replace(/\w+$/, 'datastore_search')}?limit=50&resource_id=`;
  if (ids.length === 1) return new URL(`${base}${encodeURIComponent(ids[0]!)}`);
  throw new DoctorError(
    ids.length === 0
      ? 'Ini dataset CKAN tanpa tabel (DataStore). Beri alamat berkas CSV atau XLSX-nya.'
      : `Ini dataset CKAN. ${choose('tabel', ids, base)}`,
  );
}

/** Whether a table or a type is called by a word. */
export const isWord = (name: string): boolean => /^[\w-]{1,60}$/.test(name) && !/\d{8,}$/.test(name);

export function choose(what: string, names: readonly string[], base: string): string {
  const decent = names.filter(isWord);
  return `Ada beberapa ${what}: ${decent.slice(0, 12).join(', ')}. Ulangi dengan salah satunya, misalnya ${base}${decent[0] ?? ''}.`;
}
