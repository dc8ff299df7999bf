import { fold } from '@guyub/core/text';
import { bad, columnIndex, type Row, type Table } from './table.ts';
import { placeOf, type Wanted, type Way } from './wanted.ts';

export interface Head {
  /** Of each column all that it may be called, folded: its own words, and with the group above them. */
  readonly titles: readonly (readonly string[])[];
  /** The first row under it. */
  readonly body: number;
}

/** Offices write titles above their tables. */
const DEEPEST = 40;
/** Longest text that names a column; Google Forms takes whole questions. */
const LONGEST = 500;

/**
 * The header row: the one, or the two together, in which most of what the mapping names is found.
 *
 * @throws GuyubError naming what is missing; what is there is not repeated, it may be about people
 */
export function findHead(
  tables: readonly Table[],
  wanted: readonly Wanted[],
): { readonly table: Table; readonly head: Head } {
  let best: { table: Table; head: Head; missing: readonly Wanted[] } | undefined;
  for (const table of tables) {
    if (table.hidden) continue;
    for (const head of candidates(table.rows)) {
      const missing = wanted.filter(({ ways }) => !ways.some((way) => isThere(way, head)));
      if (!best || missing.length < best.missing.length) best = { table, head, missing };
      if (missing.length === 0) return best;
    }
  }
  throw bad(best ? lacking(best.missing) : 'The sheet is empty.');
}

function lacking(missing: readonly Wanted[]): string {
  const lines = missing
    .slice(0, 8)
    .map(
      (one) =>
        `  ${placeOf(one)}: ${one.ways.map(({ names }) => names.map((name) => `"${name}"`).join(' + ')).join(' or ')}`,
    );
  return `The sheet has no row with all the columns that the mapping names. These are not there:\n${lines.join('\n')}\nWrite them as they stand in the header row, or by letter, like "column:C".`;
}

function* candidates(rows: readonly Row[]): Generator<Head> {
  for (let at = 0; at < Math.min(rows.length, DEEPEST); at++) {
    const row = rows[at]!;
    if (!row.some((cell) => cell !== undefined)) continue;
    yield { titles: Array.from(row, (cell) => named(textIn(cell))), body: at + 1 };
    const below = rows[at + 1];
    if (below?.some((cell) => cell !== undefined)) yield { titles: grouped(row, below), body: at + 2 };
  }
}

/** `USAHA` above `Nama` and `Alamat`: the lower words are the column's, and `USAHA / Nama` is, too. */
function grouped(upper: Row, lower: Row): string[][] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const own = textIn(upper[index]);
    const word = textIn(lower[index]);
    // A group reaches as far as there are words under it.
    if (own !== '' || word === '') group = own;
    return word === '' ? named(own) : [...named(word), ...(group === '' ? [] : named(`${group} ${word}`))];
  });
}

const textIn = (cell: Row[number]): string =>
  typeof cell === 'string' && cell.length <= LONGEST ? cell : typeof cell === 'number' ? String(cell) : '';
const named = (text: string): string[] => [fold(text)].filter(Boolean);

const isThere = ({ names }: Way, head: Head): boolean =>
  names.every((name) => matching(name, head).length > 0);

const letter = /^column:\s*([A-Z]{1,2})$/i;
const numbered = /^(.*\S)\s*\((\d+)\)$/s;
const begun = /^(.*\S)\s*(?:…|\.\.\.)$/s;

/** Those that a name may mean. Capitals, spaces and punctuation do not count. */
function matching(name: string, { titles }: Head): readonly number[] {
  const named = (is: (title: string) => boolean) =>
    titles.flatMap((all, index) => (all.some(is) ? [index] : []));
  const letters = letter.exec(name)?.[1];
  if (letters !== undefined) return columnIndex(letters) < titles.length ? [columnIndex(letters)] : [];
  const whole = fold(name);
  const same = named((title) => title === whole);
  if (same.length > 0) return same;
  const start = begun.exec(name)?.[1];
  if (start !== undefined) return named((title) => title.startsWith(fold(start)));
  const [, base, times] = numbered.exec(name) ?? [];
  return base === undefined ? [] : named((title) => title === fold(base)).slice(Number(times) - 1, Number(times)); // prettier-ignore
}

/**
 * The column of a name; undefined: there is none.
 *
 * @throws GuyubError when it may mean several: which one is shown is not to be guessed
 */
export function columnNamed(name: string, head: Head): number | undefined {
  const found = matching(name, head);
  if (found.length > 1)
    throw bad(
      `The sheet has ${found.length} columns that "${name}" may mean. Write which: "${name.replace(begun, '$1')} (1)" is the first of that name; or by letter, like "column:C".`,
    );
  return found[0];
}
