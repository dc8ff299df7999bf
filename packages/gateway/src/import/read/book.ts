/** A calendar day as Excel keeps it: no clock, no zone. */
export interface DayCell {
  readonly iso: string;
}
/** `undefined` is an empty cell. */
export type Cell = string | number | boolean | DayCell | undefined;

export interface SheetRow {
  /** As the person sees it in Excel, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Columns whose identity number was thrown away while reading. */
  readonly identity: readonly number[];
  /** Columns that hold a formula error such as #N/A. */
  readonly errors: readonly number[];
}

/** Zero-based, inclusive. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  /** Empty for a CSV, which has one sheet without a name. */
  readonly name: string;
  readonly hidden: boolean;
  /** Merged cells; known before the first row. */
  merges(): Promise<readonly Range[]>;
  /** Every call reads from the first row again. */
  rows(): AsyncIterable<SheetRow>;
}

export interface Book {
  readonly sheets: readonly Sheet[];
  /** Bytes to read for all sheets together, and read so far; for a progress bar. */
  readonly size: number;
  position(): number;
  close(): Promise<void>;
}

export const isDay = (cell: Cell): cell is DayCell => typeof cell === 'object';

/** The text an officer would see in the cell, trimmed; '' when empty. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return cell ? 'ya' : 'tidak';
  return typeof cell === 'number' ? String(cell) : cell.iso;
}
