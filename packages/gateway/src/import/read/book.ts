import type { Day } from '@guyub/core/reading';

export { isDay, textOf as cellText } from '@guyub/core/reading';

/** `undefined` is an empty cell. */
export type Cell = string | number | boolean | Day | undefined;

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
