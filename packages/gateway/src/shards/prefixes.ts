/** All words from one to, but not including, another begin so. */
export interface PrefixRange {
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Beginnings that so many words share that putting their lists together would cost a visitor too much, shortest
 * first. Those that the same words share have the same range.
 *
 * @param words in order
 * @param spread most words that are put together by the reader
 */
export function* sharedPrefixes(
  words: readonly string[],
  spread: number,
  { from, to, length }: { from: number; to: number; length: number } = {
    from: 0,
    to: words.length,
    length: 0,
  },
): Generator<PrefixRange, void, undefined> {
  for (let start = from; start < to;) {
    const word = words[start]!;
    if (word.length <= length) {
      start++;
      continue;
    }
    const letters = /[\uD800-\uDBFF]/.test(word.charAt(length)) ? 2 : 1;
    const prefix = word.slice(0, length + letters);
    let end = start + 1;
    while (end < to && words[end]!.startsWith(prefix)) end++;
    if (end - start > spread) {
      yield { prefix, from: start, to: end };
      yield* sharedPrefixes(words, spread, { from: start, to: end, length: prefix.length });
    }
    start = end;
  }
}
