import type { Mark } from '../contract/query.ts';
import type { Search, Way } from './search.ts';
import { placedTerms, searchedTexts } from './terms.ts';

/** Where a record holds what was looked for: of several reasons for one place, the best. */
export function marksOf(search: Search, resource: string, record: object): readonly Mark[] {
  const ways = search.wanted.flatMap((wanted) => wanted.ways);
  return searchedTexts(resource, record).flatMap(({ field, kind, index, text }) => {
    const best = new Map<number, { way: Way; end: number }>();
    for (const { term, start, end } of placedTerms(text, kind))
      for (const way of ways)
        if (
          (way.prefix ? term.startsWith(way.term) : term === way.term) &&
          !worthier(best.get(start)?.way, way)
        )
          best.set(start, { way, end });
    const marks: Mark[] = [];
    for (const [start, { way, end }] of [...best].sort(([a], [b]) => a - b))
      if (start >= (marks.at(-1)?.end ?? 0)) marks.push({ field, index, start, end, how: way.how });
    return marks;
  });
}

const worthier = (known: Way | undefined, other: Way): boolean =>
  known !== undefined && known.worth[1] >= other.worth[1];
