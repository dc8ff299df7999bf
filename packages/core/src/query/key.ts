import type { Query } from '../contract/query.ts';

/** The same text for the same question, whatever the order of its keys and of values that are OR-ed. */
export const queryKey = (query: object): string => JSON.stringify(sorted(query));

/** What a cursor is bound to: everything but the page and the facets. */
export const questionKey = ({ resource, text, where, refine, near, sort }: Query): string =>
  queryKey({ resource, text, where, refine, near, sort });

const byText = (a: unknown, b: unknown): number => {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

function sorted(value: unknown, key?: string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item));
    return key === 'values' || key === 'refined' ? items.sort(byText) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const within = key === 'refine' ? 'refined' : undefined;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined && !(within && Array.isArray(item) && item.length === 0))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, sorted(item, within ?? name)]),
  );
}
