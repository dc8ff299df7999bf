import { hasIdentityNumber } from '@guyub/core/privacy';
import { columnsOf, usualColumns, type Column, type Columns } from './sheet-columns.ts';
import { sheetNumber, sheetTurn } from './sheet-number.ts';

/** Somebody, as a row of a pasted sheet tells of them. */
export interface SheetRow {
  readonly name: string;
  readonly level: number;
  /** Undefined: the sheet does not say, so nobody is held back. */
  readonly capacity?: number;
  readonly onLeave: boolean;
  readonly turn: number;
}

type ProblemKind =
  | 'identity'
  | 'no-name'
  | 'twice'
  | 'no-level'
  | 'level'
  | 'negative'
  | 'no-capacity'
  | 'capacity'
  | 'fraction'
  | 'turn'
  /** More cells than in the first row: probably a comma inside a number. */
  | 'comma'
  | 'too-many';

/** What is wrong with a row. */
export interface Problem {
  /** As the sheet counts them, from 1. */
  readonly row: number;
  readonly kind: ProblemKind;
  /** The cell, or the row that has the same name. */
  readonly found: string;
}

export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly problems: readonly Problem[];
  readonly columns: readonly Column[];
  /** Rows of sums, which are nobody. */
  readonly sums: number;
}

/** Beyond this nobody pastes by hand, and the page would stand still at each key. */
const MOST_ROWS = 2000;
const MOST_NUMBER = 1_000_000;

/** Two names are the same person when only capitals and spaces differ. */
export const sameName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** Reads what was copied from a spreadsheet, or typed: tabs, semicolons or commas between the cells. */
export function readSheet(text: string): Sheet {
  const lines = text.split(/\r\n?|\n/);
  const between = text.includes('\t') ? '\t' : text.includes(';') ? ';' : ',';
  const spaced = text.includes(', ') && !/\D,\d/.test(text);
  const table = lines
    .map((line, i) => ({ row: i + 1, cells: cellsOf(line, between, spaced) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (table.length === 0) return { rows: [], problems: [], columns: [], sums: 0 };
  const header = columnsOf(table[0]!.cells);
  const body = header ? table.slice(1) : table;
  const columns = header ?? usualColumns(table.map(({ cells }) => cells));
  const known = Object.keys(columns) as Column[];
  if (body.length > MOST_ROWS)
    return {
      rows: [],
      problems: [{ row: MOST_ROWS + 1, kind: 'too-many', found: '' }],
      columns: known,
      sums: 0,
    };
  const people = body.filter(({ cells }) => !isSum(cells[columns.name!] ?? ''));
  const problems: Problem[] = [];
  const firstAt = new Map<string, number>();
  const rows: SheetRow[] = [];
  for (const { row, cells } of people) {
    const wrong = (kind: ProblemKind, found = '') => void problems.push({ row, kind, found });
    // Its number is neither repeated nor kept.
    if (cells.some(hasIdentityNumber)) wrong('identity');
    else if (between === ',' && cells.length > table[0]!.cells.length) wrong('comma');
    else rows.push(personOf(cells, columns, wrong));
    const key = sameName(cells[columns.name!] ?? '');
    const first = firstAt.get(key);
    if (key && first) wrong('twice', String(first));
    else firstAt.set(key, row);
  }
  return { rows, problems, columns: known, sums: body.length - people.length };
}

function personOf(
  cells: readonly string[],
  columns: Columns,
  wrong: (kind: ProblemKind, found?: string) => void,
): SheetRow {
  const cell = (column: Column) =>
    columns[column] === undefined ? undefined : (cells[columns[column]] ?? '');
  const number = (column: Column, missing: ProblemKind, unclear: ProblemKind): number => {
    const text = cell(column)!;
    const value = sheetNumber(text);
    if (text === '') wrong(missing);
    else if (value === undefined || value > MOST_NUMBER) wrong(unclear, text);
    else if (value < 0) wrong('negative', text);
    return value ?? 0;
  };
  const name = cell('name')!.replace(/\s+/g, ' ');
  if (!/\p{L}/u.test(name)) wrong('no-name', name);
  const level = number('level', 'no-level', 'level');
  const able = cell('capacity');
  const onLeave = /^(cuti|libur|leave|on leave)$/i.test(able ?? '');
  const capacity =
    able === undefined ? undefined : onLeave ? 0 : number('capacity', 'no-capacity', 'capacity');
  if (capacity !== undefined && capacity > 0 && !Number.isInteger(capacity)) wrong('fraction', able);
  const last = cell('turn') ?? '';
  const turn = last === '' ? 0 : sheetTurn(last);
  if (turn === undefined) wrong('turn', last);
  return { name, level, ...(capacity !== undefined && { capacity }), onLeave, turn: turn ?? 0 };
}

const isSum = (name: string) => /^(jumlah|total|grand total)\b/i.test(name);

/**
 * A cell in quotes may hold what stands between cells.
 *
 * @param spaced between cells a space follows the comma, so that "1,5" is one number and not two
 */
function cellsOf(line: string, between: string, spaced: boolean): string[] {
  const cells: string[] = [''];
  let quoted = false;
  for (const letter of spaced ? line.replace(/(\d),(?=\d)/g, `$1${INSIDE}`) : line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === between && !quoted) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  return cells.map((cell) => cell.trim().replaceAll(INSIDE, ','));
}

/** A comma inside a number, while cells are told apart. */
const INSIDE = '\0';
