import type { Query, Scalar } from '@guyub/core/adapter';
import { readField, writeId } from '../mapping/index.ts';
import { conditionsOf } from '../shared/conditions.ts';
import type { Ask } from '../shared/foreign-adapter.ts';
import type { At } from '../shared/gather.ts';
import { taxonomyOf } from './fields.ts';
import { routeUrl } from './route-url.ts';
import type { Source } from './sources.ts';
import type { Taxonomies } from './taxonomies.ts';

/** Everything in the address, and no header of ours: a page may ask without a preflight. null: nobody can fit. */
export async function toListUrl(
  source: Source,
  query: Query,
  at: At,
  size: number,
  known: Taxonomies,
  ask: Ask,
): Promise<URL | null> {
  const { site, type, asked, only, search } = source;
  const url = routeUrl(site, type);
  const set = (name: string, value: Scalar) => url.searchParams.set(name, String(value));
  set('per_page', size);
  set('page', at ?? 1);
  // Posts of one second have no order of their own, and would slip from page to page.
  set('orderby', 'id');
  set('order', 'asc');
  set('_fields', asked.join(','));
  if (search && query.text) set('search', withoutSigns(query.text));
  for (const [taxonomy, slug] of only) {
    const [term] = await known.withSlug(taxonomy, slug, ask);
    if (!term) return null;
    set(`${taxonomy}[terms]`, term.id);
    if (term.nested) set(`${taxonomy}[include_children]`, 'true');
  }
  for (const [field, values] of conditionsOf(query)) {
    const column = source.filters.get(field);
    const taxonomy = column === undefined ? undefined : taxonomyOf(column);
    const name = taxonomy ?? column;
    if (name === undefined || url.searchParams.has(name) || (taxonomy && only.has(taxonomy))) continue;
    const ids = taxonomy ? await termsFor(source, field, values, taxonomy, known, ask) : idsFor(name, values);
    if (ids?.length === 0) return null;
    if (ids) set(name, ids.join(','));
  }
  return url;
}

/** A minus would leave words out, and quotation marks would hold them together. */
const withoutSigns = (text: string): string =>
  text
    .replace(/["“”]|(?<!\S)-+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Ids as WordPress has them: numbers, or slugs, of which none holds a comma or a space. */
const idsFor = (name: string, values: readonly Scalar[]): readonly string[] =>
  values
    .map((value) => writeId(String(value)))
    .filter((id) => (name === 'include' ? /^[1-9]\d{0,14}$/ : /^[^\s,]+$/).test(id));

/** The terms whose name reads as one of these values; undefined: there are more terms than can be looked at. */
async function termsFor(
  { resource, mapping }: Source,
  field: string,
  values: readonly Scalar[],
  taxonomy: string,
  known: Taxonomies,
  ask: Ask,
): Promise<readonly number[] | undefined> {
  const terms = await known.all(taxonomy, ask);
  return terms
    ?.filter(({ name }) =>
      readField(mapping, resource, field, { terms: { [taxonomy]: [name] } }).some((value) =>
        values.includes(value as Scalar),
      ),
    )
    .map(({ id }) => id);
}
