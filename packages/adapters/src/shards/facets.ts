import type { Facet, FacetRequest, Plain, Scalar } from '@guyub/core/adapter';
import { isNamed } from '@guyub/core/order';
import { everyOf, needed, type Asked, type Ordered } from './asked.ts';
import { countedFor } from './counted.ts';
import { firstOfDay, placeFrom } from './fair.ts';
import { decodeColumns } from './format/columns.ts';
import { columnSpans, MOST_BUCKETS, paths } from './format/manifest.ts';
import { eachFitting, scan, type Scan } from './scan.ts';
import { narrowed, refinementsOf } from './scopes.ts';
import { isSmall, type ShardIndex, type Span } from './shard-index.ts';
import { wholeOf } from './whole.ts';

type Counts = ReadonlyMap<Scalar, number>;

/**
 * How many have which value. Exact where the writer has counted it, where the index is small, and where the page
 * shows everybody; else counted over a part of the people, and the facet says so.
 *
 * @param records of the page, when they are all who were found
 */
export function facetsOf(
  asked: Asked,
  wanted: readonly FacetRequest[],
  ordered: Ordered,
  records: readonly Plain[],
): readonly Facet[] {
  const known = new Map<string, ReturnType<typeof countsIn>>();
  return wanted.map((request) => {
    const own = withoutOwn(asked, request.field);
    const key =
      own.refinements.length === asked.refinements.length && own.scopes === asked.scopes ? '' : request.field;
    const whole = key === '' && ordered.exact && ordered.total === records.length;
    if (whole) return facetOf(request, countValues(records, request.field), true);
    const counted = needed(own, countedFor(own));
    const histogram = counted?.facets[request.field];
    if (histogram && (histogram.whole || (!request.text && request.limit <= MOST_BUCKETS)))
      return facetOf(request, new Map(histogram.buckets), true);
    let counts = known.get(key);
    if (!counts) known.set(key, (counts = countsIn(own, ordered.most)));
    return facetOf(request, counts.of(request.field), counts.exact);
  });
}

/** The question without what was chosen in this field. */
function withoutOwn(asked: Asked, field: string): Asked {
  const { look, root, query, frame } = asked;
  const all = refinementsOf(query);
  if (!all.some((refinement) => refinement.field === field)) return asked;
  const { scopes, rest } = needed(
    asked,
    narrowed(
      look,
      root,
      frame,
      all.filter((refinement) => refinement.field !== field),
    ),
  );
  return { ...asked, scopes, refinements: rest };
}

/**
 * Counts over the columns: of everybody in small indexes, else of a sample of those with whom the day begins.
 *
 * @param found how many required words those hold who were found
 */
function countsIn(asked: Asked, found: number): { readonly exact: boolean; of(field: string): Counts } {
  const { look, scopes } = asked;
  const exact = scopes.every(({ index }) => isSmall(index));
  const { scans, most } = exact ? wholeOf(asked) : { scans: samplesOf(asked), most: found };
  const columns = scans.map(({ scope: { index }, span }) =>
    look.read(paths.columns(index.name, sliceAt(index, span)), decodeColumns),
  );
  const blocks = everyOf(look, columns);
  return {
    exact,
    of(field) {
      const counts = new Map<Scalar, number>();
      scans.forEach((scanned, i) => {
        const column = blocks[i]![field];
        eachFitting(scanned, most, (person) => {
          for (const number of column?.of[person] ?? [])
            counts.set(column!.values[number]!, (counts.get(column!.values[number]!) ?? 0) + 1);
        });
      });
      return counts;
    },
  };
}

/** Of each scope, those whose columns stand ready and with whom the day begins, or nearly. */
function samplesOf(asked: Asked): readonly Scan[] {
  const { look, root, search, refinements, scopes } = asked;
  const begin = needed(asked, firstOfDay(look, root, asked.day));
  const scans = scopes.map((scope) => {
    const { index } = scope;
    const spans = columnSpans(index.head.people, index.sizes);
    const first = placeFrom(index, begin) % index.head.people;
    const span = spans.findLast(([start]) => start <= first)!;
    return scan(look, scope, span, search, refinements);
  });
  return everyOf(look, scans);
}

const sliceAt = ({ head, sizes }: ShardIndex, [first]: Span): number =>
  columnSpans(head.people, sizes).findIndex(([start]) => start === first);

function countValues(records: readonly Plain[], field: string): Counts {
  const counts = new Map<Scalar, number>();
  for (const record of records) {
    const value = record[field] as Scalar | readonly Scalar[] | undefined;
    const values = value === undefined ? [] : Array.isArray(value) ? (value as Scalar[]) : [value as Scalar];
    for (const one of new Set(values)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** As `evaluate` orders them: the most frequent first, then by value. */
function facetOf({ field, limit, text }: FacetRequest, counts: Counts, exact: boolean): Facet {
  const buckets = [...counts]
    .map(([value, count]) => ({ value, count }))
    .filter(({ value }) => isNamed(value, text))
    .sort((a, b) => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1));
  return { field, buckets: buckets.slice(0, limit), exact };
}
