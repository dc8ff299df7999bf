import type { Near } from '@guyub/core/adapter';
import { kmFrom } from '@guyub/core/order';
import { fieldTerm, isKept, valueTerm } from './format/fields.ts';
import type { Entry } from './format/dictionary.ts';
import { paths, type Points } from './format/manifest.ts';
import { fromJson } from './from-json.ts';
import type { Look } from './look.ts';
import type { Filter, Refinement, Scope } from './scopes.ts';
import { entryOf, range, visit, type ShardIndex, type Span } from './shard-index.ts';

/** A byte for each person of a span: 1 for those meant. Undefined: in the next round. */
export type Mask = Uint8Array;

/** Those of a scope; null: everybody. */
export function maskOf(look: Look, { index, filters, near }: Scope, span: Span): Mask | null | undefined {
  if (filters.length === 0 && !near) return null;
  const parts = filters.map((filter) => filterMask(look, index, filter, span));
  if (near) parts.push(nearMask(look, index, near, span));
  return all(parts, span);
}

export const refinementMask = (
  look: Look,
  index: ShardIndex,
  { field, values }: Refinement,
  span: Span,
): Mask | undefined => filterMask(look, index, { op: 'in', field, values }, span);

function filterMask(look: Look, index: ShardIndex, filter: Filter, span: Span): Mask | undefined {
  switch (filter.op) {
    case 'and':
      return all(
        filter.of.map((part) => filterMask(look, index, part, span)),
        span,
      );
    case 'or': {
      const parts = filter.of.map((part) => filterMask(look, index, part, span));
      const either = empty(span);
      if (!parts.every((part) => part !== undefined)) return undefined;
      for (const part of parts) for (let i = 0; i < either.length; i++) either[i]! |= part[i]!;
      return either;
    }
    case 'not':
      return inverse(filterMask(look, index, filter.of, span));
    case 'eq':
      return termsMask(look, index, valueTerms(filter.field, [filter.value]), span);
    case 'in':
      return termsMask(look, index, valueTerms(filter.field, filter.values), span);
    case 'exists': {
      const some = termsMask(look, index, isKept(filter.field) ? [fieldTerm(filter.field)] : [], span);
      return filter.value ? some : inverse(some);
    }
    case 'range': {
      if (!isKept(filter.field)) return empty(span);
      const start = `${fieldTerm(filter.field)}=`;
      const entries = range(look, index, start, (place) =>
        isWithin(filter, Number(place.slice(start.length, -2))),
      );
      if (!entries) return undefined;
      return termsMask(
        look,
        index,
        entries.map(({ place }) => place.slice(0, -2)),
        span,
      );
    }
  }
}

/** Only numbers are offered in ranges. */
const isWithin = ({ gte, lte }: Extract<Filter, { op: 'range' }>, value: number): boolean =>
  (gte === undefined || (typeof gte === 'number' && value >= gte)) &&
  (lte === undefined || (typeof lte === 'number' && value <= lte));

const valueTerms = (field: string, values: readonly (string | number | boolean)[]): readonly string[] =>
  isKept(field) ? values.flatMap((value) => valueTerm(field, value) ?? []) : [];

/** What the dictionary says of values; undefined: in the next round. */
export const entriesFor = (
  look: Look,
  index: ShardIndex,
  { field, values }: Refinement,
): readonly (Entry | null | undefined)[] =>
  valueTerms(field, values).map((term) => entryOf(look, index, term));

const empty = ([first, end]: Span): Mask => new Uint8Array(end - first);

function termsMask(look: Look, index: ShardIndex, terms: readonly string[], span: Span): Mask | undefined {
  const mask = empty(span);
  const complete = terms.map((term) => {
    const entry = entryOf(look, index, term);
    if (!entry) return entry === null;
    return visit(look, index, entry, span, (person) => {
      mask[person - span[0]] = 1;
    });
  });
  return complete.every(Boolean) ? mask : undefined;
}

const inverse = (mask: Mask | undefined): Mask | undefined => mask?.map((bit) => 1 - bit);

function all(parts: readonly (Mask | undefined)[], span: Span): Mask | undefined {
  const both = empty(span).fill(1);
  if (!parts.every((part) => part !== undefined)) return undefined;
  for (const part of parts) for (let i = 0; i < both.length; i++) both[i]! &= part[i]!;
  return both;
}

function nearMask(look: Look, index: ShardIndex, near: Near, span: Span): Mask | undefined {
  const kms = distances(look, index, near);
  return kms && Uint8Array.from(kms.subarray(...span), (km) => Number(km <= near.withinKm!));
}

/** Kilometres to each person of an index; Infinity for who has no place. Undefined: in the next round. */
export function distances(look: Look, { name }: ShardIndex, near: Near): Float64Array | undefined {
  const points = look.read(paths.points(name), fromJson) as Points | undefined;
  if (!points) return undefined;
  const kms = points.places.map(([latitude, longitude]) => kmFrom(near, { latitude, longitude })!);
  return Float64Array.from(points.of, (place) => kms[place] ?? Infinity);
}
