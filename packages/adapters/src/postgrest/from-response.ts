import { GuyubError, type Plain, type Query } from '@guyub/core/adapter';
import { isNumeric } from '../shared/column-conditions.ts';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';
import type { Ask } from '../shared/foreign-adapter.ts';
import type { At, ForeignPage } from '../shared/gather.ts';
import { isPlain } from '../shared/plain.ts';
import { codeOf, refusal } from './refusal.ts';
import type { Source } from './sources.ts';
import { toListUrl } from './to-request.ts';

/** How long it is believed how many rows a server gives at a time, ms. */
const BELIEVED_MS = 600_000;

/** A value that the column cannot hold, e.g. a word where numbers are. */
const cannotHold = (answer: ForeignAnswer): boolean =>
  ['22P02', '22003', '22007', '22008'].includes(codeOf(answer));

/** Reads pages. Remembers the longest: a server gives no more than its `db-max-rows`, and does not say that it cut. */
export function pageReader() {
  let longest = { rows: 0, until: 0 };
  return async (
    source: Source,
    answer: ForeignAnswer,
    at: At,
    size: number,
    ask: Ask,
    query: Query,
  ): Promise<ForeignPage> => {
    const { resource, page, sort } = query;
    // Then all rows are asked for, and looked through here.
    const wider = cannotHold(answer) && toListUrl(source, { resource, page, ...(sort && { sort }) }, at, size);
    const heard = wider ? await ask(wider) : answer;
    // A page past the end, where a count was asked for, too.
    if (heard.status === 416) return { rows: [], next: null, sure: true, total: undefined };
    const rows = rowsIn(source, heard);
    expectNumbers(source, rows);
    const now = Date.now();
    if (rows.length > longest.rows || now > longest.until) longest = { rows: rows.length, until: now + BELIEVED_MS };
    const last = rows.length === 0 || (rows.length < size && rows.length < longest.rows);
    return { rows, next: last ? null : Number(at ?? 0) + rows.length, sure: last, total: totalIn(heard) };
  };
} // prettier-ignore

/** undefined: there is no such record. */
export const fromRecord = (source: Source, answer: ForeignAnswer): Plain | undefined =>
  cannotHold(answer) ? undefined : rowsIn(source, answer)[0];

/** @throws GuyubError for an answer that says of itself that it failed, and for one that is no list of rows */
export function rowsIn(source: Pick<Source, 'resource'>, answer: ForeignAnswer): readonly Plain[] {
  if (answer.error) throw refusal(source.resource, answer);
  if (Array.isArray(answer.body) && answer.body.every(isPlain)) return answer.body;
  throw new GuyubError('bad-response', 'The answer is no list of rows. Is this PostgREST?', {
    adapter: 'postgrest',
  });
}

/** @throws GuyubError `bad-response` when a column that is asked as one of numbers holds texts, of which 9 is above 10 */
function expectNumbers(source: Source, rows: readonly Plain[]): void {
  const { resource, fields, filters, sort } = source;
  for (const field of fields.filter((one) => isNumeric(source, one)))
    for (const column of [filters.get(field), sort.get(field)])
      if (
        column !== undefined &&
        !column.includes('.') &&
        rows.some((row) => typeof row[column] === 'string')
      )
        throw new GuyubError(
          'bad-response',
          `resources.${resource}: the column of "${field}" holds texts, not numbers. Take it out of "filters" and "sort", or give the column a type of numbers.`,
          { adapter: 'postgrest' },
        );
}

/** Behind some proxies it is not there, and pages of other sites cannot always read it. */
function totalIn({ headers }: ForeignAnswer): number | undefined {
  const total = /\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1];
  return total === undefined ? undefined : Number(total);
}
