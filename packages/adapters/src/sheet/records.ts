import type { Plain } from '@guyub/core/adapter';
import { fold } from '@guyub/core/text';
import { readRecord } from '../mapping/index.ts';
import type { MappedResource } from '../mapping/shapes.ts';
import { inBreaths } from '../shared/in-breaths.ts';
import type { Columns } from './columns.ts';
import type { Head } from './head.ts';
import { madeId } from './made-id.ts';
import { bad, type Cell, type Row } from './table.ts';

type Named = Readonly<Record<string, Cell>>;

/** What everybody may see of the rows. @throws GuyubError when no row has an id */
export async function recordsOf(
  columns: Columns,
  head: Head,
  rows: readonly Row[],
): Promise<Readonly<Record<string, readonly Plain[]>>> {
  const body = rows
    .slice(head.body)
    .map((row) => named(columns, head, row))
    .filter((row) => row !== undefined);
  const resources = Object.keys(columns.mapping.resources) as MappedResource[];
  const shown: (readonly [MappedResource, readonly Plain[]])[] = [];
  for (const resource of resources) {
    const records: Plain[] = [];
    await inBreaths(readAll(columns, resource, body, records));
    shown.push([resource, records]);
  }
  const people = shown.find(([resource]) => resource === 'people')?.[1];
  const ids = people && new Set(people.map(({ id }) => id));
  // Of who is not shown nothing is, whatever an older row of theirs says.
  const ownerShown = ({ personId }: Plain) => !ids || personId === undefined || ids.has(personId);
  return Object.fromEntries(shown.map(([resource, records]) => [resource, records.filter(ownerShown)]));
}

/** Only the columns of the mapping; undefined for a row without any, and for the header written again. */
function named({ keys }: Columns, { titles }: Head, row: Row): Named | undefined {
  const used = keys.flatMap(({ columns }) => columns).filter((at) => row[at] !== undefined);
  if (used.length === 0) return undefined;
  if (used.length > 1 && used.every((at) => titles[at]?.includes(fold(String(row[at]))))) return undefined;
  return Object.fromEntries(
    keys.map(({ name, columns, made }) => {
      const cells = columns.map((at) => row[at]);
      return [name, made ? madeId(cells) : cells[0]];
    }),
  );
}

/** In steps: a page with ten thousand people goes on answering meanwhile. */
function* readAll(
  { mapping, ids }: Columns,
  resource: MappedResource,
  body: readonly Named[],
  into: Plain[],
): Generator<void> {
  const keys = ids.get(resource)!;
  // Of two rows with one id the lower is true: the upper may say yes to what was withdrawn since.
  const last = new Map<string, Named>();
  for (const row of body) {
    const id = keys.map((key) => String(row[key] ?? '').trim()).find((text) => text !== '');
    if (id !== undefined) last.set(id, row);
  }
  if (last.size === 0 && body.length > 0)
    throw bad(
      `No row of "${resource}" has an id where the mapping looks for it. Name a column that is never empty, or make it of some, like "hash:Nama + Stempel waktu".`,
    );
  for (const row of last.values()) {
    const { record } = readRecord(mapping, resource, row);
    if (record) into.push(record as Plain);
    yield;
  }
}
