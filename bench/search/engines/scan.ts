import { words, type PublishedPerson } from '@guyub/core';
import { refined, textOf, type Engine, type Refine } from '../../relevance/engines/engine.ts';
import { facetFields } from './facets.ts';

/** What a page without an index does: look at every record, and count the facets of those that match. */
export function countingScan(): Engine {
  let rows: readonly { readonly person: PublishedPerson; readonly text: string }[] = [];
  return {
    name: 'naive scan, 5 facets',
    build(people) {
      rows = people.map((person) => ({ person, text: textOf(person) }));
    },
    search(text, refine, limit) {
      const wanted = words(text);
      const matching = rows
        .filter(({ text: own }) => wanted.every((word) => own.includes(word)))
        .map(({ person }) => person);
      for (const field of facetFields) count(matching, field, refine);
      return matching
        .filter((person) => refined(person, refine))
        .slice(0, limit)
        .map(({ id }) => id);
    },
  };
}

/** Under every refinement but the field's own. */
function count(people: readonly PublishedPerson[], field: (typeof facetFields)[number], refine: Refine) {
  const { [field]: _, ...others } = refine;
  const counts = new Map<unknown, number>();
  for (const person of people) {
    if (!refined(person, others)) continue;
    for (const value of [person[field]].flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 20);
}
