import { MOST_IN_TURN } from '@guyub/core/order';
import { everyOf, needed, wantedOf, type Asked } from './asked.ts';
import { firstOfDay, inTurnOf, placeFrom, spansFrom } from './fair.ts';
import type { Entry } from './format/dictionary.ts';
import { earlyPlace, mergedPlace } from './format/terms.ts';
import { mergedKey } from './format/ways.ts';
import type { Scope } from './scopes.ts';
import { entryIn, numberOf, visit, type Span } from './shard-index.ts';

/**
 * The first people of a page for one word that very many have: the few who have it best, from a list of their own,
 * then those with whom the day begins.
 *
 * @returns undefined when it must be looked for otherwise
 */
export function firstOfMerged(asked: Asked, scope: Scope): readonly number[] | undefined {
  const { look, root, refinements, day, to } = asked;
  const { index, filters, near } = scope;
  const [word, ...more] = wantedOf(asked);
  if (!word || more.length + refinements.length + filters.length > 0 || near) return undefined;
  const { term } = word.ways[0]!;
  const [entry, early] = everyOf(look, [
    entryIn(look, index, mergedPlace(term)),
    entryIn(look, index, earlyPlace(term)),
  ]);
  const merged = entry?.merged;
  const many = merged?.worths[merged.early];
  if (!entry || merged?.ways !== mergedKey(word) || !many || many[1] <= MOST_IN_TURN) return undefined;

  const bands = Array.from({ length: merged.early }, (): number[] => []);
  const complete =
    bands.length === 0 ||
    visit(look, index, early!, [0, index.head.people], (person, band) => {
      bands[band]!.push(numberOf(index, person));
    });
  if (!complete) look.settle();
  const page = bands.flatMap((band) => inTurnOf(band, day, () => 0));
  if (page.length >= to) return page;
  const begin = needed(asked, firstOfDay(look, root, day));
  const found = [
    ...page,
    ...ofBand(asked, scope, { entry, band: merged.early, most: to - page.length, begin }),
  ];
  // Behind the band stand those to whom the word is worth less.
  return found.length < Math.min(to, entry.counts[0]) ? undefined : found;
}

interface Wished {
  readonly entry: Entry;
  readonly band: number;
  readonly most: number;
  /** With whom the day begins, by number among all. */
  readonly begin: number;
}

/** Those of one band, from where the day begins, as many as are wanted or a few more. */
function ofBand({ look }: Asked, { index }: Scope, { entry, band, most, begin }: Wished): readonly number[] {
  const first = placeFrom(index, begin) % index.head.people;
  const spans = spansFrom(index, first);
  const found: number[] = [];
  const read = (parts: readonly Span[]) => {
    const complete = parts.map((span) =>
      visit(look, index, entry, span, (person, own) => {
        if (own === band) found.push(numberOf(index, person));
      }),
    );
    if (!complete.every(Boolean)) look.settle();
  };
  const [start, end] = spans[0]!;
  read([[first, end]]);
  for (let done = 1, next = 4; done < spans.length && found.length < most; done = next, next *= 4)
    read(spans.slice(done, next));
  if (found.length < most) read([[start, first]]);
  return found;
}
