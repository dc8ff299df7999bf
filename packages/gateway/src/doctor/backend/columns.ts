import { hasIdentityNumber } from '@guyub/core/privacy';
import type { Cell, SheetRow } from '../../import/read/book.ts';
import { withoutIdentity } from '../../import/read/identity.ts';
import { isObject } from './json.ts';

/** Something that rows have, whatever it is called. */
export interface Column {
  /** As a mapping names it: `alamat.kecamatan`, `pelatihan.*.nama`. */
  readonly path: string;
  /** As a spreadsheet would have it: `alamat / kecamatan`. */
  readonly title: string;
  readonly index: number;
}

/** What was looked at. No identity number is in `rows`. */
export interface Sample {
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
  /** The same as they came, for `readRecord` alone. */
  readonly records: readonly unknown[];
  /** Columns that cannot be named, since their title is data itself. */
  readonly nameless: number;
}

const MOST_ROWS = 200;
const MOST_COLUMNS = 300;
const DEEPEST = 4;
/** Enough to tell what it is; a photo in letters has millions. */
const LONGEST = 400;

/** The columns of records that came as JSON, with those inside others. */
export function sampleOf(given: readonly unknown[], within?: string): Sample {
  const records = given.filter(isObject).slice(0, MOST_ROWS);
  const found = records.map((record) => {
    const values = new Map<string, unknown>();
    const inner = within === undefined ? record : record[within];
    // What stands beside the record: its id.
    if (inner !== record) flatten(rest(record, within!), '', 0, values);
    flatten(inner, '', 0, values);
    return values;
  });
  const counts = new Map<string, number>();
  for (const path of found.flatMap((values) => [...values.keys()]))
    counts.set(path, (counts.get(path) ?? 0) + 1);
  const all = [...counts.keys()];
  // An object with another key in each row is a list of people or things by name.
  const lonely = all.filter((path) => counts.get(path) === 1);
  const byName = records.length >= 5 && lonely.length >= records.length;
  const paths = all
    .filter((path) => isName(path) && !(byName && counts.get(path) === 1))
    .slice(0, MOST_COLUMNS);
  const columns = paths.map((path, index) => ({ path, title: titleOf(path), index }));
  const rows = found.map((values, at) =>
    row(
      at + 1,
      paths.map((path) => cellOf(values.get(path))),
    ),
  );
  return { columns, rows, records, nameless: all.length - paths.length };
}

const rest = (record: Readonly<Record<string, unknown>>, within: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== within));

function flatten(value: unknown, path: string, depth: number, into: Map<string, unknown>): void {
  if (value === null || value === undefined) return;
  const step = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(value)) {
    const items = value.slice(0, 3);
    if (!items.some(isObject)) into.set(path, value[0]);
    else if (depth < DEEPEST) for (const item of items) flatten(item, step('*'), depth + 1, into);
  } else if (!isObject(value)) {
    if (!into.has(path)) into.set(path, value);
  } else if (depth < DEEPEST)
    // Links and what hangs on them are about the backend, and nobody's data.
    for (const [key, item] of Object.entries(value))
      if (!key.startsWith('_') || key === '_id') flatten(item, step(key), depth + 1, into);
}

/** A title that is itself a number, an address or a sentence is data, and is not repeated. */
export const isName = (path: string): boolean =>
  path !== '' &&
  path.length <= 120 &&
  !/\d{6,}|@|[\p{Cc}\p{Cf}]/u.test(path) &&
  !/\d[\d\s.-]{8,}\d/.test(path) &&
  !hasIdentityNumber(path);

/** Words around a value that say nothing of it. */
const wrapping = /^(?:\*|\d+|attributes|data|acf|meta|terms|fields|rendered|result|value|pivot)$/;

function titleOf(path: string): string {
  const steps = path.split('.');
  const telling = steps.filter((step) => !wrapping.test(step));
  const kept = telling.length > 0 ? telling : steps.slice(-1);
  return kept
    .map((step) =>
      step
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/_+/g, ' ')
        .trim(),
    )
    .join(' / ');
}

interface Clean {
  readonly cell: Cell;
  readonly found: boolean;
}
function cellOf(value: unknown): Clean {
  if (typeof value === 'string') {
    const { cell, found } = withoutIdentity(value.trim());
    return { cell: typeof cell === 'string' ? cell.slice(0, LONGEST) || undefined : cell, found };
  }
  return typeof value === 'number' || typeof value === 'boolean'
    ? withoutIdentity(value)
    : { cell: undefined, found: false };
}

const row = (number: number, cells: readonly Clean[]): SheetRow => ({
  number,
  cells: cells.map(({ cell }) => cell),
  identity: cells.flatMap(({ found }, index) => (found ? [index] : [])),
  errors: [],
});
