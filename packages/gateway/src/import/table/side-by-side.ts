import { fold } from '@guyub/core/text';
import { fromHeader } from '../columns/header-words.ts';
import type { Range, Sheet, SheetRow } from '../read/book.ts';
import { columnLetter } from '../read/reference.ts';
import type { Table } from './header.ts';

/**
 * Where tables stand beside each other on one sheet: the first column of each, or [] for the usual one table.
 * A second column of names alone is no second table; its neighbours must repeat too.
 */
export function tableStarts({ columns, headed }: Table): readonly number[] {
  if (!headed) return [];
  const words = columns.map(({ title }) => lastWord(title));
  const named = columns
    .filter(({ title }) => (fromHeader(lastWord(title))?.field ?? '') === 'name')
    .map(({ index }) => index);
  const [first, second] = named;
  if (first === undefined || second === undefined) return [];
  const apart = second - first;
  const same = (index: number) => words[index] === words[index + apart] && words[index] !== undefined;
  let before = 0;
  while (before < first && first + apart - before - 1 > first && same(first - before - 1)) before++;
  let after = 0;
  while (after + 1 < apart - before && same(first + after + 1)) after++;
  const repeated = words
    .slice(first - before, first + after + 1)
    .filter((word) => !word.startsWith('kolom '));
  if (repeated.length < 3) return [];
  return named.map((index, i) => (i === 0 ? 0 : index - before));
}

const lastWord = (title: string) =>
  fold(
    title
      .split(' / ')
      .at(-1)!
      .replace(/ \(\d+\)$/, ''),
  );

/** One of the tables as a sheet of its own; rows keep the numbers that the person sees in Excel. */
export function sheetPart(sheet: Sheet, from: number, to: number): Sheet {
  const inside = (column: number) => column >= from && column <= to;
  const part = (row: SheetRow): SheetRow => ({
    number: row.number,
    cells: Array.from({ length: Math.min(row.cells.length, to + 1) }, (_, i) =>
      inside(i) ? row.cells[i] : undefined,
    ),
    identity: row.identity.filter(inside),
    errors: row.errors.filter(inside),
  });
  return {
    name: `${sheet.name} (kolom ${columnLetter(from)}–${columnLetter(to)})`.trim(),
    hidden: sheet.hidden,
    async merges() {
      const all: readonly Range[] = await sheet.merges();
      return all.filter(({ left, right }) => inside(left) && inside(right));
    },
    async *rows() {
      for await (const row of sheet.rows()) yield part(row);
    },
  };
}
