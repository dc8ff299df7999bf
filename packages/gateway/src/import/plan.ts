import { guessColumns, type ColumnGuess } from './columns/guess.ts';
import type { Book, Cell, Range, Sheet, SheetRow } from './read/book.ts';
import { cellText } from './read/book.ts';
import { contextOf, type Context } from './table/context.ts';
import { findTable, type Table } from './table/header.ts';
import { dateOrder, type DateOrder } from './values/date.ts';

/** How one sheet will be read. */
export interface SheetPlan {
  readonly sheet: Sheet;
  readonly name: string;
  /** Why the sheet is left out; absent when it is read. */
  readonly skip?: string;
  readonly table?: Table;
  readonly columns: readonly PlannedColumn[];
  readonly merges: readonly Range[];
  readonly context: Context;
}

export interface PlannedColumn extends ColumnGuess {
  readonly order: DateOrder;
  /** `P` beside `W` is a man, beside `L` a woman. */
  readonly genders: 'lp' | 'pw';
}

/** What a person decided about a sheet earlier. */
export interface SheetChoice {
  readonly read?: boolean;
  readonly headerRow?: number;
}

/** Rows looked at before anything is decided. */
const sampled = 400;

/** First pass: looks at the top of every sheet and decides how to read it. Reads no sheet to its end. */
export async function planSheets(
  book: Book,
  choice: (sheet: string) => SheetChoice,
  isSubdistrict: (text: string) => boolean,
): Promise<SheetPlan[]> {
  const plans: SheetPlan[] = [];
  for (const sheet of book.sheets) plans.push(await planSheet(sheet, choice(sheet.name), isSubdistrict));
  return plans;
}

async function planSheet(
  sheet: Sheet,
  choice: SheetChoice,
  isSubdistrict: (text: string) => boolean,
): Promise<SheetPlan> {
  const base = { sheet, name: sheet.name, columns: [], merges: [], context: {} };
  if (choice.read === false) return { ...base, skip: 'dilewati menurut pemetaan' };
  if (sheet.hidden && !choice.read)
    return { ...base, skip: 'lembar tersembunyi; tampilkan di Excel bila memang data' };
  const rows: SheetRow[] = [];
  for await (const row of sheet.rows()) {
    if (row.cells.some((cell) => cell !== undefined) || row.identity.length > 0) rows.push(row);
    if (rows.length >= sampled) break;
  }
  if (rows.length === 0) return { ...base, skip: 'lembar kosong' };
  const merges = await sheet.merges();
  const table = findTable(rows, merges, choice.headerRow);
  if (!table) return { ...base, skip: 'tidak ada tabel di lembar ini' };
  const body = rows.filter((row) => row.number >= table.bodyFrom);
  const columns = guessColumns(table, body, isSubdistrict).map((guess) => {
    const cells = body.map((row) => row.cells[guess.index]);
    return { ...guess, order: dateOrder(cells), genders: pairing(cells) };
  });
  const context = contextOf([sheet.name, ...table.titles]);
  const found = { ...base, table, columns, merges, context };
  if (!columns.some(({ field }) => field === 'name') && choice.read !== true) {
    return { ...found, skip: 'tidak ada kolom nama orang (rekap, petunjuk, atau daftar lain)' };
  }
  return body.length === 0 ? { ...found, skip: 'hanya judul, belum ada baris data' } : found;
}

function pairing(cells: readonly Cell[]): 'lp' | 'pw' {
  const words = new Set(cells.map((cell) => cellText(cell).toLowerCase()));
  return words.has('w') && words.has('p') && !words.has('l') ? 'pw' : 'lp';
}
