import type { Reading } from '@guyub/core/reading';
import { takesMany, type Field } from './columns/fields.ts';
import type { PlannedColumn, SheetPlan } from './plan.ts';
import type { Cell, SheetRow } from './read/book.ts';

/** Something the officer should know about a row. Never holds a phone number or an identity number. */
export interface Note {
  readonly column: string;
  readonly kind: 'guess' | 'refused';
  readonly text: string;
}

/** The cells of a row by field, and the notes that reading them leaves. */
export class RowCells {
  readonly notes: Note[] = [];
  readonly #columns: ReadonlyMap<Field, readonly PlannedColumn[]>;
  readonly #row: SheetRow;

  constructor(columns: ReadonlyMap<Field, readonly PlannedColumn[]>, row: SheetRow) {
    this.#columns = columns;
    this.#row = row;
  }

  /** First value that the field's columns give; every guess and refusal on the way is noted. */
  read<T>(field: Field, reader: (cell: Cell, column: PlannedColumn) => Reading<T>): T | undefined {
    let refused: Note | undefined;
    for (const column of this.#columns.get(field) ?? []) {
      const reading = reader(this.#row.cells[column.index], column);
      if (reading.guess) this.notes.push({ column: column.title, kind: 'guess', text: reading.guess });
      if (reading.value !== undefined) return reading.value;
      if (reading.refused) refused ??= { column: column.title, kind: 'refused', text: reading.refused };
    }
    if (refused) this.notes.push(refused);
    return undefined;
  }

  /** All cells of a field that several columns may feed. */
  all(field: Field): Cell[] {
    return (this.#columns.get(field) ?? []).map((column) => this.#row.cells[column.index]);
  }

  /** No identity number was taken out of it. */
  isWhole(field: Field): boolean {
    return !this.#columns.get(field)?.some(({ index }) => this.#row.identity.includes(index));
  }

  note(field: Field, kind: Note['kind'], text: string): void {
    this.notes.push({ column: this.#columns.get(field)?.[0]?.title ?? '', kind, text });
  }
}

/** The columns that are stored, by field; surest first. */
export function columnsByField(plan: SheetPlan): ReadonlyMap<Field, readonly PlannedColumn[]> {
  const found = new Map<Field, PlannedColumn[]>();
  for (const column of plan.columns) {
    const list = found.get(column.field);
    if (list && takesMany(column.field)) list.push(column);
    else if (!list) found.set(column.field, [column]);
  }
  return found;
}
