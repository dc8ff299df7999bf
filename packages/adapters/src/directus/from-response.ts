import { GuyubError, type Plain } from '@guyub/core/adapter';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';
import type { At, ForeignPage } from '../shared/gather.ts';
import { refusal } from './refusal.ts';
import type { Source } from './sources.ts';
import { isPlain } from '../shared/plain.ts';

/** @throws GuyubError for an answer that is no list of Directus's */
export function fromList(source: Source, answer: ForeignAnswer, at: At): ForeignPage {
  const rows = rowsIn(source, answer);
  const { meta } = answer.body as { readonly meta?: unknown };
  const count = isPlain(meta) ? numberIn(meta['filter_count']) : undefined;
  const next = Number(at ?? 0) + rows.length;
  const more = rows.length > 0 && (count === undefined || next < count);
  return {
    rows: rows.map((row) => (isMeant(source, row) ? row : idOf(source, row))),
    next: more ? next : null,
    sure: count !== undefined || !more,
    total: count,
  };
}

/** undefined: there is no such record. */
export const fromRecord = (source: Source, answer: ForeignAnswer): Plain | undefined =>
  fromList(source, answer, null).rows[0];

const isMeant = ({ only }: Source, row: Plain): boolean =>
  [...only].every(([column, value]) => String(row[column]) === value);
/** Which makes no record. */
const idOf = ({ id }: Source, row: Plain): Plain => (id === undefined ? {} : { [id]: row[id] });

function rowsIn(source: Source, answer: ForeignAnswer): readonly Plain[] {
  if (answer.error) throw refusal(source, answer);
  const data = isPlain(answer.body) ? answer.body['data'] : undefined;
  if (Array.isArray(data) && data.every(isPlain)) return data;
  throw new GuyubError(
    'bad-response',
    `The answer about resources.${source.resource} has no list under "data". Is this a Directus?`,
    { adapter: 'directus', status: answer.status },
  );
}

/** PostgreSQL's counts come as text. */
const numberIn = (value: unknown): number | undefined =>
  /^\d{1,15}$/.test(String(value)) ? Number(value) : undefined;
