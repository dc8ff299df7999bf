import { fold } from '@guyub/core/text';
import { DoctorError } from '../errors.ts';
import type { Visitor } from '../visit.ts';
import { isWord } from './address.ts';
import { isObject, parsed, textOf } from './json.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Most terms that WordPress names at a time. */
const MOST = 100;
const own = ['categories', 'tags'];
const ofTraining =
  /\b(?:kejuruan|jurusan|pelatihan|program|kursus|keahlian|keterampilan|kompetensi|bidang|skills?|training|course)/;

/**
 * Posts as a mapping for WordPress sees them: what they are filed under stands in `terms`. A post has numbers there; the
 * names of the one taxonomy that most looks like training are asked for, and the others stay numbers.
 */
export async function withTerms(
  visitor: Visitor,
  list: URL,
  rows: readonly unknown[],
): Promise<readonly unknown[]> {
  const taxonomies = [...new Set(rows.flatMap(taxonomiesOf))];
  const strange = taxonomies.filter((name) => !own.includes(name));
  const chosen = strange.find((name) => ofTraining.test(fold(name))) ?? strange[0];
  const names =
    chosen === undefined ? undefined : await namesOf(visitor, list, chosen, rows.flatMap(idsIn(chosen)));
  return rows.map((row) => {
    if (!isObject(row)) return row;
    const rest = Object.entries(row).filter(([key]) => !taxonomies.includes(key));
    const terms = taxonomies.map((name) => {
      const ids = idsIn(name)(row);
      return [name, names && name === chosen ? ids.flatMap((id) => names.get(id) ?? []) : ids];
    });
    return { ...Object.fromEntries(rest), terms: Object.fromEntries(terms) };
  });
}

/** By their `rest_base`, which is what a post has them under. */
function taxonomiesOf(row: unknown): readonly string[] {
  const links = isObject(row) && isObject(row['_links']) ? row['_links']['wp:term'] : undefined;
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown) => {
    if (!isObject(link) || typeof link['href'] !== 'string' || !URL.canParse(link['href'])) return [];
    const { pathname, searchParams } = new URL(link['href']);
    const name = (searchParams.get('rest_route') ?? pathname).split('/').at(-1)!;
    return isWord(name) && Array.isArray((row as Loose)[name]) ? [name] : [];
  });
}

const idsIn =
  (taxonomy: string) =>
  (row: unknown): readonly number[] => {
    const ids = isObject(row) ? row[taxonomy] : undefined;
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'number') : [];
  };

/** undefined: they are closed, or nobody may be asked more. */
async function namesOf(
  visitor: Visitor,
  list: URL,
  taxonomy: string,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string> | undefined> {
  if (ids.length === 0) return undefined;
  const url = new URL(list);
  const route = url.searchParams.get('rest_route');
  const beside = (path: string) => path.replace(/[^/]+\/?$/, taxonomy);
  url.search = '';
  if (route === null) url.pathname = beside(url.pathname);
  else url.searchParams.set('rest_route', beside(route));
  url.searchParams.set('include', [...new Set(ids)].slice(0, MOST).join(','));
  url.searchParams.set('per_page', String(MOST));
  const answer = await visitor.get(url).catch((error: unknown) => {
    if (error instanceof DoctorError) return undefined;
    throw error;
  });
  const terms = answer && answer.status < 400 ? parsed(textOf(answer)) : undefined;
  if (!Array.isArray(terms)) return undefined;
  return new Map(
    terms.flatMap((term: unknown) =>
      isObject(term) && typeof term['id'] === 'number' && typeof term['name'] === 'string'
        ? [[term['id'], term['name']] as const]
        : [],
    ),
  );
}
