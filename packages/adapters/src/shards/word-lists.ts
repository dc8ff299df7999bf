import type { Wanted } from '@guyub/core/text';
import type { Entry } from './format/dictionary.ts';
import { mergedPlace } from './format/terms.ts';
import { mergedKey } from './format/ways.ts';
import type { Look } from './look.ts';
import { entriesFrom, entryIn, entryOf, type ShardIndex } from './shard-index.ts';

/** People who hold a word in some way, and what it is worth there by the number that the list tells. */
export interface WordList {
  readonly entry: Entry;
  readonly worths: readonly number[];
}

/** The lists of one way; undefined: in the next round. */
export function entriesOf(
  look: Look,
  index: ShardIndex,
  { term, prefix }: Wanted['ways'][number],
): readonly Entry[] | undefined {
  if (prefix) return entriesFrom(look, index, term);
  const entry = entryOf(look, index, term);
  return entry === null ? [] : entry && [entry];
}

/** All lists of a word: a merged one where there is, or those of its ways. Undefined: in the next round. */
export function listsOf(look: Look, index: ShardIndex, wanted: Wanted): readonly WordList[] | undefined {
  const entry = entryIn(look, index, mergedPlace(wanted.ways[0]!.term));
  const each = wanted.ways.map((way) =>
    entriesOf(look, index, way)?.map((one) => ({ entry: one, worths: way.worth })),
  );
  if (entry?.merged?.ways === mergedKey(wanted))
    return [{ entry, worths: entry.merged.worths.map(([worth]) => worth) }];
  return entry !== undefined && each.every((lists) => lists !== undefined) ? each.flat() : undefined;
}
