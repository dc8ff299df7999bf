import type { TextReport } from '../contract/query.ts';
import { marksOf } from '../text/marks.ts';
import type { Search } from '../text/search.ts';

/** How a text was read. */
export interface Found {
  readonly search: Search;
  readonly relaxed: boolean;
}

/** What a page tells of its text. @param items those of the page */
export const reportOf = (
  { search: read, relaxed }: Found,
  resource: string,
  items: readonly object[],
): TextReport => ({
  ...(read.suggestion !== undefined && { suggestion: read.suggestion }),
  relaxed,
  marks: items.map((item) => marksOf(read, resource, item)),
});
