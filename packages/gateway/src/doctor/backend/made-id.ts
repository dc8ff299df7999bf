import { fold } from '@guyub/core/text';
import { cellText } from '../../import/read/book.ts';
import type { Sample } from './columns.ts';
import type { Known } from './meanings.ts';
import type { Meaning } from './words.ts';

/** What everybody may see of a row, the steadiest first. An id can be guessed from what it is made of. */
const parts: readonly Meaning[] = ['createdAt', 'cohort', 'training', 'year', 'subdistrict', 'offerings'];

/**
 * The `sheet` adapter makes an id of columns where a sheet has none.
 *
 * @returns undefined where public columns do not tell the rows apart
 */
export function madeId(name: Known | undefined, all: readonly Known[], { rows }: Sample): string | undefined {
  const others = parts.flatMap((meaning) => all.find((known) => known.meaning === meaning) ?? []);
  const usable = (name ? [name, ...others] : []).filter(({ column }) => !column.path.includes(' + '));
  const chosen: Known[] = [];
  for (const known of usable) {
    chosen.push(known);
    // Of a whole register two have one name, whatever the first rows say.
    if (chosen.length === 1 && usable.length > 1) continue;
    const keys = rows.map(({ cells }) =>
      chosen.map(({ column }) => fold(cellText(cells[column.index]))).join('\n'),
    );
    if (new Set(keys).size === rows.length)
      return `hash:${chosen.map(({ column }) => column.path).join(' + ')}`;
  }
  return undefined;
}

/** The rows as that adapter would give them to the mapping. */
export const withMadeId = (sample: Sample, rule: string): Sample => ({
  ...sample,
  records: sample.records.map((record, at) => ({ ...(record as object), [rule]: `baris-${at + 1}` })),
});
