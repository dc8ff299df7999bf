import { isAnswer } from '../columns/answers.ts';
import { fromHeader } from '../columns/header-words.ts';
import type { Range, SheetRow } from '../read/book.ts';
import { columnLetter } from '../read/reference.ts';
import { cellText } from '../read/book.ts';
import { columnsOf, type TableColumn } from './titles.ts';

export interface Table {
  /** First row of people, as numbered in Excel. */
  readonly bodyFrom: number;
  /** The last row of the header; 0 when the sheet has none. */
  readonly headerRow: number;
  readonly headed: boolean;
  readonly columns: readonly TableColumn[];
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
  const header = headerAround(rows, best.row, merges);
  const [first, last] = [header[0]!, header.at(-1)!];
  return {
    bodyFrom: last.number + 1,
    headerRow: last.number,
    headed: true,
    columns: columnsOf(header, merges),
    titles: titlesOf(rows.filter((row) => row.number < first.number)),
  };
}

/** The header row with its group titles above and its finer words below, at most three rows together. */
function headerAround(
  rows: readonly SheetRow[],
  found: SheetRow,
  merges: readonly Range[],
): readonly SheetRow[] {
  const header = [found];
  const at = rows.indexOf(found);
  for (let i = at - 1; i >= 0 && header.length < 3; i--) {
    const [above, first] = [rows[i]!, header[0]!];
    if (above.number !== first.number - 1 || !isUpperPart(above, first, merges)) break;
    if (first !== found && !spansColumns(above, merges)) break;
    header.unshift(above);
  }
  for (let i = at + 1; i < rows.length && header.length < 3; i++) {
    const [below, last] = [rows[i]!, header.at(-1)!];
    if (below.number !== last.number + 1 || !isLowerPart(header, below, merges)) break;
    header.push(below);
  }
  return header;
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

/** The row under the header is part of it when it names things where the rows above are merged or empty. */
function isLowerPart(header: readonly SheetRow[], lower: SheetRow, merges: readonly Range[]): boolean {
  if (!wordsIn(lower)) return false;
  const upper = header.at(-1)!;
  const filled = lower.cells
    .map((cell, i) => ({ text: cellText(cell), i }))
    .filter(({ text }) => text !== '');
  if (filled.length === 0) return false;
  const isName = (i: number) => header.some(({ cells }) => fromHeader(cellText(cells[i]))?.field === 'name');
  const named = filled.some(({ i }) => isName(i));
  if (!named && filled.length >= 2 && filled.every(({ text }) => isAnswer(text))) return true;
  const known = filled.filter(({ text }) => fromHeader(text)).length;
  if (spansColumns(upper, merges) || spansDown(upper, merges)) {
    return known / filled.length >= 0.4 && !(named && !spansColumns(upper, merges));
  }
  // A CSV has no merged cells: the lower row fills exactly the gaps and what stands left of a gap.
  const gaps = filled.filter(({ i }) => !cellText(upper.cells[i])).length;
  return gaps > 0 && known / filled.length >= 0.6 && known >= 2;
}

function isUpperPart(upper: SheetRow, lower: SheetRow, merges: readonly Range[]): boolean {
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
