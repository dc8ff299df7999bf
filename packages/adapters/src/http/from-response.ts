import {
  allowPublished,
  GuyubError,
  type Cursor,
  type Facet,
  type Mark,
  type Missing,
  type Page,
  type Plain,
  type Scalar,
  type Stored,
  type TextReport,
} from '@guyub/core/adapter';
import type { JsonAnswer } from '../shared/fetch-json.ts';

/** @throws GuyubError `bad-response` naming the part that is not as agreed */
export function fromList(resource: string, { body }: JsonAnswer): Page<Plain> {
  const { items, next, total, facets, text, missing, asOf } = (body ?? {}) as Partial<
    Record<string, unknown>
  >;
  if (!Array.isArray(items)) throw bad('items');
  if (next !== null && typeof next !== 'string') throw bad('next');
  if (!Array.isArray(facets)) throw bad('facets');
  return {
    items: items.map((item) => record(resource, item, 'items')),
    next: next as Cursor | null,
    total: totalOf(total),
    facets: facets.map(facet),
    ...(text !== undefined && { text: textOf(text) }),
    // A gateway says so only of what it cannot ask for now.
    ...(typeof asOf === 'string' && { asOf, stale: true }),
    // Only named, so one that is not as agreed is no reason to show nobody.
    ...(isList(missing) && { missing: missing.filter((one) => (one as Missing | null)?.label) as Missing[] }),
  };
}

/** @throws GuyubError `bad-response` when the body is no record */
export const fromRecord = (resource: string, { body, headers }: JsonAnswer): Stored<Plain> => ({
  value: record(resource, body, 'the record'),
  version: headers.get('etag'),
});

/** A gateway sends published fields only; taking no others is the second lock on that door. */
function record(resource: string, value: unknown, part: string): Plain {
  const allowed = allowPublished<Plain>(resource, value);
  if (typeof allowed['id'] !== 'string') throw bad(part);
  return allowed;
}

function totalOf(total: unknown): Page<Plain>['total'] {
  if (total === null) return null;
  const { value, relation } = (total ?? {}) as Partial<Record<string, unknown>>;
  if (
    typeof value !== 'number' ||
    (relation !== 'exact' && relation !== 'estimated' && relation !== 'at-least')
  )
    throw bad('total');
  return { value, relation };
}

function facet(given: unknown): Facet {
  const { field, buckets, exact } = (given ?? {}) as Partial<Record<string, unknown>>;
  if (typeof field !== 'string' || !Array.isArray(buckets) || typeof exact !== 'boolean') throw bad('facets');
  return { field, exact, buckets: buckets.map(bucket) };
}

function bucket(given: unknown): { value: Scalar; count: number } {
  const { value, count } = (given ?? {}) as Partial<Record<string, unknown>>;
  if (!isScalar(value) || typeof count !== 'number') throw bad('facets');
  return { value, count };
}

function textOf(given: unknown): TextReport {
  const { suggestion, relaxed, marks } = (given ?? {}) as Partial<TextReport>;
  if (typeof (suggestion ?? '') !== 'string' || typeof relaxed !== 'boolean' || !isList(marks))
    throw bad('text');
  if (!marks.every((own) => isList(own) && own.every(isMark))) throw bad('text');
  return { ...(suggestion && { suggestion }), relaxed, marks };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A mark that stands where it may not would cut the text wrongly. */
const isMark = (mark: Partial<Mark> | null) =>
  typeof mark?.field === 'string' && [mark.index, mark.start, mark.end].every(Number.isInteger);

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

const bad = (part: string) =>
  new GuyubError('bad-response', `The gateway's answer is not as agreed (${part}). Is it the same version?`, {
    adapter: 'http',
  });
