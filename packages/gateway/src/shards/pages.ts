import {
  between,
  encodePage,
  encodeWords,
  paths,
  type Entry,
  type Sizes,
} from '@guyub/adapters/shards/format';
import type { SnapshotFolder } from './folder.ts';

/** Pages as large as makes pages and the list of them together least: both are loaded for the first word. */
export function writePages(
  folder: SnapshotFolder,
  index: string,
  sizes: Sizes,
  entries: readonly Entry[],
): string[] {
  const weigh = ({ place, at }: Entry) => place.length / 2 + 6 + (at instanceof Uint8Array ? at.length : 2);
  const total = entries.reduce((so, entry) => so + weigh(entry), 0);
  const [least, most] = sizes.page;
  const size = Math.min(most, Math.max(least, Math.sqrt(2 * total)));
  const begins: string[] = [];
  let page: Entry[] = [];
  let weight = 0;
  let last: string | undefined;
  const close = () => {
    begins.push(between(last, page[0]!.place));
    folder.write(paths.page(index, begins.length - 1), encodePage(page));
    last = page.at(-1)!.place;
    page = [];
    weight = 0;
  };
  for (const entry of entries) {
    page.push(entry);
    weight += weigh(entry);
    if (weight >= size) close();
  }
  if (page.length > 0) close();
  return begins;
}

/** Words in order, so many a page. @returns where each begins */
export function writeWords(
  folder: SnapshotFolder,
  words: readonly string[],
  sizes: Sizes,
  pathOf: (page: number) => string,
): string[] {
  const begins: string[] = [];
  for (let from = 0; from < words.length; from += sizes.words) {
    begins.push(between(words[from - 1], words[from]!));
    folder.write(pathOf(begins.length - 1), encodeWords(words.slice(from, from + sizes.words)));
  }
  return begins;
}
