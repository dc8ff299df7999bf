import type { Plain } from '@guyub/core/adapter';
import type { Mapping } from '../mapping/index.ts';
import type { ForeignBytes } from '../shared/fetch-foreign.ts';
import { columnsFor } from './columns.ts';
import { refuseWideRows } from './csv.ts';
import { fromResponse } from './from-response.ts';
import { refuseIdentityColumns, refuseIdentityTitles } from './guard.ts';
import { findHead } from './head.ts';
import { looksLost } from './lost.ts';
import { recordsOf } from './records.ts';
import { wantedOf } from './wanted.ts';

export { parseMapping } from '../mapping/index.ts';

export interface SheetReading {
  readonly records: Readonly<Record<string, readonly Plain[]>>;
  /** By which they were read. */
  readonly mapping: Mapping;
  /** When it was true, ISO 8601. */
  readonly asOf: string;
  /** Something that was typed into a column of the mapping may not have come. */
  readonly lost: boolean;
}

/** @throws GuyubError saying what is wrong with the sheet or the mapping; nothing of a row is in it */
export async function readSheet(answer: ForeignBytes, mapping: Mapping): Promise<SheetReading> {
  const wanted = wantedOf(mapping);
  const tables = await fromResponse(answer);
  // Before anything else is looked at, and also what is not shown: it came all the same.
  refuseIdentityColumns(tables);
  const { table, head } = findHead(tables, wanted);
  refuseIdentityTitles(head);
  refuseWideRows(table, head);
  const columns = columnsFor(mapping, wanted, head, table.rows);
  return {
    records: await recordsOf(columns, head, table.rows),
    mapping,
    asOf: asOf(answer.headers.get('last-modified')),
    lost: looksLost(table, head, columns),
  };
}

/** A file says when it was changed; Google's are renewed all the time. */
function asOf(changed: string | null): string {
  const at = changed === null ? Number.NaN : Date.parse(changed);
  return new Date(Number.isNaN(at) ? Date.now() : Math.min(at, Date.now())).toISOString();
}
