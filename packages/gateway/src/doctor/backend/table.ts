import { openFile } from '../../import/read/open.ts';
import { isDay, type Cell, type SheetRow } from '../../import/read/book.ts';
import { planSheets, type SheetPlan } from '../../import/plan.ts';
import { RowKinds } from '../../import/table/row-kind.ts';
import { DoctorError } from '../errors.ts';
import { isName, type Sample } from './columns.ts';

/** What a workbook holds: its first table, and what its titles say. */
export interface TableSample extends Sample {
  readonly titles: readonly string[];
  /** Other sheets with tables: each needs a mapping of its own. */
  readonly others: number;
}

const MOST_ROWS = 200;

/**
 * @param bytes what was fetched, where nothing lies at `path`
 * @throws ImportError for a file that cannot be read
 */
export async function sampleOfTable(
  path: string,
  bytes: Buffer | undefined,
  isSubdistrict: (text: string) => boolean,
): Promise<TableSample> {
  const { book } = await openFile(path, bytes);
  try {
    const plans = await planSheets(book, () => ({}), isSubdistrict);
    const tables = plans.filter(({ table }) => table?.headed);
    const plan = tables.find(({ skip }) => skip === undefined) ?? tables[0];
    if (!plan)
      throw new DoctorError(
        'Tidak ada baris judul yang dikenal. Beri setiap kolom judul (Nama, Kecamatan, Pelatihan, …) di baris pertama.',
      );
    return { ...(await read(plan)), others: tables.length - 1 };
  } finally {
    await book.close();
  }
}

async function read({ sheet, table, columns: guesses }: SheetPlan): Promise<Omit<TableSample, 'others'>> {
  const { bodyFrom, columns: all, titles } = table!;
  const columns = all
    .filter(({ title }) => isName(title))
    .map(({ title, index }) => ({ path: title, title, index }));
  const at = (field: string) => guesses.find((guess) => guess.field === field)?.index;
  const kinds = new RowKinds(table!, at('name') ?? -1, at('number'));
  const rows: SheetRow[] = [];
  for await (const row of sheet.rows()) {
    if (row.number < bodyFrom || kinds.of(row).kind !== 'person') continue;
    rows.push(row);
    if (rows.length === MOST_ROWS) break;
  }
  const records = rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ path, index }) => [path, written(cells[index])])),
  );
  return { columns, rows, records, titles, nameless: all.length - columns.length };
}

const written = (cell: Cell): unknown => (isDay(cell) ? cell.iso : (cell ?? null));
