import { GuyubError, type Plain } from '@guyub/core/adapter';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';
import type { At, ForeignPage } from '../shared/gather.ts';
import { isCount, isPlain } from '../shared/plain.ts';
import { refusal } from './refusal.ts';
import type { Source } from './sources.ts';

/** What stands in `result`, of an answer that says that it went well. */
export function resultOf(source: Source, answer: ForeignAnswer): Plain {
  const { body, error } = answer;
  const { success, result } = isPlain(body) ? body : {};
  if (!error && success === true && isPlain(result)) return result;
  throw refusal(source, answer);
}

/** @throws GuyubError for an answer that says of itself that it failed, and for one that is not CKAN's */
export function fromList(source: Source, answer: ForeignAnswer, at: At, size: number): ForeignPage {
  const result = resultOf(source, answer);
  const rows = rowsIn(result);
  const total = isCount(result['total']) ? Number(result['total']) : undefined;
  const next = Number(at ?? 0) + rows.length;
  // The addresses in `_links` are never followed: there is always a next one, and it may be of another host.
  if (rows.length === 0) return { rows, next: null, sure: true, total };
  // Who only looks like CKAN may cut a size down without a word, and count what it likes.
  const genuine = source.columns?.types.has('_id') ?? false;
  if (genuine && total !== undefined) return { rows, next: next >= total ? null : next, sure: true, total };
  const last = genuine && isCount(result['limit']) && rows.length < Math.min(size, Number(result['limit']));
  return { rows, next: last ? null : next, sure: last, total };
}

/** undefined: there is no such record. */
export const fromRecord = (source: Source, answer: ForeignAnswer): Plain | undefined =>
  rowsIn(resultOf(source, answer))[0];

function rowsIn({ records }: Plain): readonly Plain[] {
  if (Array.isArray(records) && records.every(isPlain)) return records;
  throw new GuyubError('bad-response', 'The answer has no list of records. Is this a CKAN portal?', {
    adapter: 'ckan',
  });
}
