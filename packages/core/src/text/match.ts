import type { Search, Wanted } from './search.ts';
import type { Terms } from './terms.ts';

/** How well a record fits a search. */
export interface Match {
  /** Number of required words that it holds. */
  readonly held: number;
  /** What all that it holds is worth together. */
  readonly worth: number;
}

export function match({ wanted }: Search, terms: Terms): Match {
  let held = 0;
  let worth = 0;
  for (const word of wanted) {
    const found = worthOf(word, terms);
    if (found > 0 && word.required) held++;
    worth += found;
  }
  return { held, worth };
}

function worthOf({ ways }: Wanted, terms: Terms): number {
  let best = 0;
  for (const { term, prefix, worth } of ways) {
    if (!prefix) {
      const weight = terms.get(term);
      if (weight !== undefined && worth[weight] > best) best = worth[weight];
    } else if (worth[2] > best) {
      for (const [other, weight] of terms)
        if (worth[weight] > best && other.startsWith(term)) best = worth[weight];
    }
  }
  return best;
}
