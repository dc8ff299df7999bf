import type { Known } from './meanings.ts';
import type { Meaning } from './words.ts';

/** Below this a column is named, and not used. */
export const enough = 0.6;

/** The surest of a meaning; of equals the first, and what stands outside before what stands inside. */
export function best(all: readonly Known[], meaning: Meaning): Known | undefined {
  const depth = ({ column: { path } }: Known) => path.split('.').length + (path.startsWith('_') ? 1 : 0);
  return all
    .filter((known) => known.meaning === meaning && known.confidence >= enough)
    .toSorted((a, b) => b.confidence - a.confidence || depth(a) - depth(b))[0];
}
