import { dateOrder, type DateOrder } from '@guyub/core/reading';
import { guessColumns, type ColumnGuess } from './columns/guess.ts';
import type { Book, Cell, Range, Sheet, SheetRow } from './read/book.ts';
import { cellText } from './read/book.ts';
import { contextOf, type Context } from './table/context.ts';
import { findTable, type Table } from './table/header.ts';
import { RowKinds } from './table/row-kind.ts';
import { sheetPart, tableStarts } from './table/side-by-side.ts';

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
  for (const sheet of book.sheets) {
    const whole = await planSheet(sheet, choice(sheet.name), isSubdistrict);
    const parts = await planParts(whole, choice, isSubdistrict);
    plans.push(...(parts.some(({ skip }) => skip === undefined) ? parts : [whole]));
  }
  return plans;
}

/** Tables beside each other on one sheet, each planned by itself; [] when there is one table. */
async function planParts(
  { sheet, table, context }: SheetPlan,
  choice: (sheet: string) => SheetChoice,
  isSubdistrict: (text: string) => boolean,
): Promise<SheetPlan[]> {
  const starts = table ? tableStarts(table) : [];
  const plans: SheetPlan[] = [];
  for (const [i, from] of starts.entries()) {
    const part = sheetPart(sheet, from, (starts[i + 1] ?? table!.columns.length) - 1);
    const plan = await planSheet(part, choice(part.name), isSubdistrict);
    // What stands above the first table counts for all; its own cohort and place do not.
    const { cohort: _, subdistrict: __, ...shared } = context;
    plans.push({ ...plan, context: { ...shared, ...plan.context } });
  }
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
  const people = peopleOf(table, body, guessColumns(table, body, isSubdistrict));
  const columns = guessColumns(table, people, isSubdistrict).map((guess) => {
    const cells = people.map((row) => row.cells[guess.index]);
    return { ...guess, order: dateOrder(cells), genders: pairing(cells) };
  });
  const context = contextOf([sheet.name, ...table.titles]);
  const found = { ...base, table, columns, merges, context };
  if (!columns.some(({ field }) => field === 'name') && choice.read !== true) {
    return {
      ...found,
      skip: 'tidak ada kolom nama orang (rekap, petunjuk, atau daftar lain); bila ini daftar orang, beri judul Nama pada kolomnya',
    };
  }
  return body.length === 0 ? { ...found, skip: 'hanya judul, belum ada baris data' } : found;
}

/** Columns are judged by rows of people: sub-headings, totals and repeated headers say nothing about them. */
function peopleOf(
  table: Table,
  body: readonly SheetRow[],
  columns: readonly ColumnGuess[],
): readonly SheetRow[] {
  const at = (field: string) => columns.find((column) => column.field === field)?.index;
  const kinds = new RowKinds(table, at('name') ?? -1, at('number'));
  const people = body.filter((row) => kinds.of(row).kind === 'person');
  return people.length > 0 ? people : body;
}

function pairing(cells: readonly Cell[]): 'lp' | 'pw' {
  const words = new Set(cells.map((cell) => cellText(cell).toLowerCase()));
  return words.has('w') && words.has('p') && !words.has('l') ? 'pw' : 'lp';
}
