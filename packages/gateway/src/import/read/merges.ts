import { parseReference } from './reference.ts';
import type { Range } from './book.ts';
import { limits } from './limits.ts';
import type { Zip } from './zip.ts';

const pattern = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+):([A-Z]+\d+)"/g;
const overlap = 200;

/**
 * Merged cells stand after the rows in the file, but are needed before. `<` is always escaped inside text,
 * so looking for the bare tag in the unpacked bytes is safe and much cheaper than parsing twice.
 */
export async function readMerges(zip: Zip, part: string): Promise<readonly Range[]> {
  const found: Range[] = [];
  let rest = '';
  const stream = await zip.stream(part);
  for await (const chunk of stream) {
    const text = rest + (chunk as Buffer).toString('latin1');
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      end = match.index + match[0].length;
      const from = parseReference(match[1]!);
      const to = parseReference(match[2]!);
      if (from && to) found.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
      if (found.length > limits.mergedRanges) return found;
    }
    rest = text.slice(Math.max(end, text.length - overlap));
  }
  return found;
}
