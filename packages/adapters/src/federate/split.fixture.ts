import type { Seed } from '../conformance/harness.ts';

type Owned = { readonly id: string; readonly personId?: string };

/** The same records over so many backends: what belongs to a person stands with the person. */
export function splitOver(seed: Seed, count: number, placeOf: (owner: string) => number): readonly Seed[] {
  return Array.from({ length: count }, (_, place) =>
    Object.fromEntries(
      Object.entries(seed).map(([resource, records]) => [
        resource,
        (records as readonly Owned[]).filter(({ id, personId = id }) => placeOf(personId) % count === place),
      ]),
    ),
  ) as readonly Seed[];
}

/** Spread, and always alike. */
export const spread = (owner: string): number =>
  [...owner].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
