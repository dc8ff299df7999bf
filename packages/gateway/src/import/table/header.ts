import { fold } from '@guyub/core/text';
import { fromHeader } from '../columns/header-words.ts';
import type { Range, SheetRow } from '../read/book.ts';
import { columnLetter } from '../read/reference.ts';
import { cellText } from '../read/book.ts';

export interface Table {
  /** First row of people, as numbered in Excel. */
  readonly bodyFrom: number;
  /** The last row of the header; 0 when the sheet has none. */
  readonly headerRow: number;
  readonly headed: boolean;
  /** `named` is false where the header says nothing. */
  readonly columns: readonly { readonly index: number; readonly title: string; readonly named: boolean }[];
  /** What stands above the table. */
  readonly titles: readonly string[];
}

const deepest = 40;
/** One known word among words is a header; people's rows hold numbers and unknown words. */
const enough = 0.7;

/** @param rows the first rows of a sheet. @param told the header row that a person wrote in the mapping. */
export function findTable(
  rows: readonly SheetRow[],
  merges: readonly Range[],
  told?: number,
): Table | undefined {
  const top = rows.filter((row) => row.number <= deepest || row.number === told);
  const scored = top
    .map((row) => ({ row, score: score(row) }))
    .filter(({ row, score }) => (told ? row.number === told : score > 0));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  );
  if (!best || (!told && best.score < enough)) return headless(rows);
  const at = rows.indexOf(best.row);
  const above = rows[at - 1];
  const below = rows[at + 1];
  const useAbove = above?.number === best.row.number - 1 && isUpperHalf(above, best.row, merges);
  const useBelow = !useAbove && below?.number === best.row.number + 1 && isLowerHalf(best.row, below, merges);
  const upper = useAbove ? above : best.row;
  const lower = useAbove ? best.row : useBelow ? below : undefined;
  const last = lower ?? upper;
  return {
    bodyFrom: last.number + 1,
    headerRow: last.number,
    headed: true,
    columns: columnsOf(upper, lower, merges),
    titles: titlesOf(rows.filter((row) => row.number < upper.number)),
  };
}

/** A line each: `Angkatan`, `:` and `III` often stand in three cells. */
const titlesOf = (rows: readonly SheetRow[]) =>
  rows
    .map((row) => row.cells.map(cellText).filter(Boolean).join(' '))
    .filter(Boolean)
    .slice(0, 30);

/** Header words known, less what a header never has: numbers, identity numbers, the same word twice. */
function score(row: SheetRow): number {
  const texts = row.cells.map(cellText).filter(Boolean);
  if (texts.length < 2 || row.identity.length > 0 || texts.some((text) => text.length > 80)) return 0;
  const numbers = row.cells.filter((cell) => typeof cell === 'number').length;
  const known = new Set(
    texts.map((text) => (text.length < 60 ? fromHeader(text)?.field : undefined)).filter(Boolean),
  );
  const name = known.has('name') ? 2 : 0;
  return numbers > texts.length / 3 ? 0 : known.size + name - (texts.length - known.size) * 0.15;
}

const spansColumns = (row: SheetRow, merges: readonly Range[]) =>
  merges.some(
    (range) => range.top === row.number - 1 && range.right > range.left && range.top === range.bottom,
  );
const spansDown = (row: SheetRow, merges: readonly Range[]) =>
  merges.some((range) => range.top === row.number - 1 && range.bottom > range.top);

const wordsIn = (row: SheetRow) =>
  row.cells.every((cell) => cell === undefined || typeof cell === 'string') && row.identity.length === 0;

/** The row under the header is part of it when it names things where the upper row is merged or empty. */
function isLowerHalf(upper: SheetRow, lower: SheetRow, merges: readonly Range[]): boolean {
  if (!wordsIn(lower)) return false;
  const filled = lower.cells
    .map((cell, i) => ({ text: cellText(cell), i }))
    .filter(({ text }) => text !== '');
  if (filled.length === 0) return false;
  const known = filled.filter(({ text }) => fromHeader(text)).length;
  if (spansColumns(upper, merges) || spansDown(upper, merges)) {
    const heads = upper.cells.map(cellText);
    const named = filled.some(({ i }) => fromHeader(heads[i] ?? '')?.field === 'name');
    return known / filled.length >= 0.4 && !(named && !spansColumns(upper, merges));
  }
  // A CSV has no merged cells: the lower row fills exactly the gaps and what stands left of a gap.
  const gaps = filled.filter(({ i }) => !cellText(upper.cells[i])).length;
  return gaps > 0 && known / filled.length >= 0.6 && known >= 2;
}

function isUpperHalf(upper: SheetRow, lower: SheetRow, merges: readonly Range[]): boolean {
  if (!wordsIn(upper)) return false;
  const filled = upper.cells.map(cellText).filter(Boolean);
  if (filled.length < 2) return false;
  const known = filled.filter((text) => fromHeader(text)).length;
  const grouped =
    spansColumns(upper, merges) || upper.cells.some((cell, i) => cellText(cell) && cellText(lower.cells[i]));
  return (
    grouped &&
    (known >= 1 || filled.length >= 2) &&
    filled.length < lower.cells.map(cellText).filter(Boolean).length + 3
  );
}

function columnsOf(upper: SheetRow, lower: SheetRow | undefined, merges: readonly Range[]): Table['columns'] {
  const width = Math.max(upper.cells.length, lower?.cells.length ?? 0);
  const seen = new Map<string, number>();
  let parent = '';
  return Array.from({ length: width }, (_, index) => {
    const own = oneLine(cellText(upper.cells[index]));
    const child = lower ? oneLine(cellText(lower.cells[index])) : '';
    const covered = merges.find(
      (range) => range.top === upper.number - 1 && range.left < index && range.right >= index,
    );
    if (own) parent = own;
    else if (lower && (merges.length > 0 ? !covered : !child)) parent = '';
    const group = lower ? parent : own;
    const title = child && group && fold(child) !== fold(group) ? `${group} / ${child}` : child || own || '';
    return { index, title: title || `(kolom ${columnLetter(index)})`, named: title !== '' };
  }).map(({ index, title, named }) => {
    const times = (seen.get(fold(title)) ?? 0) + 1;
    seen.set(fold(title), times);
    return { index, title: times === 1 ? title : `${title} (${times})`, named };
  });
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** A sheet that starts with people at once. Columns are told apart by what they hold. */
function headless(rows: readonly SheetRow[]): Table | undefined {
  const body = rows.filter((row) => row.cells.filter((cell) => cell !== undefined).length >= 2);
  if (body.length < 2) return undefined;
  const width = Math.max(...body.map((row) => Math.max(row.cells.length, ...row.identity.map((i) => i + 1))));
  const first = body[0]!.number;
  return {
    bodyFrom: first,
    headerRow: 0,
    headed: false,
    columns: Array.from({ length: width }, (_, index) => ({
      index,
      title: `(kolom ${columnLetter(index)})`,
      named: false,
    })),
    titles: titlesOf(rows.filter((row) => row.number < first)),
  };
}
