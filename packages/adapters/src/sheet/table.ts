import { GuyubError } from '@guyub/core/error';

export type Cell = string | number | boolean | undefined;
export type Row = readonly Cell[];

/** One tab, as it came. */
export interface Table {
  readonly rows: readonly Row[];
  /** Of each column, where it was guessed by the majority: what the others wrote there did not come. */
  readonly types?: readonly string[];
  /** It was text that was cut into cells; a stray sign in it moves what follows. */
  readonly cut?: boolean;
  /** Its owner does not show it, but it came all the same. */
  readonly hidden?: boolean;
}

/** As people and mappings name a column: 0 is A. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

export const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const bad = (message: string): GuyubError =>
  new GuyubError('bad-response', message, { adapter: 'sheet' });
