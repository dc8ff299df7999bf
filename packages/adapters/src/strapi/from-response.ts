import { GuyubError, type Plain } from '@guyub/core/adapter';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';
import type { At, ForeignPage } from '../shared/gather.ts';
import { refusal } from './refusal.ts';
import type { Source } from './sources.ts';
import { isPlain } from '../shared/plain.ts';

/** @throws GuyubError for an answer that is no list of Strapi's */
export function fromList(source: Source, answer: ForeignAnswer, at: At): ForeignPage {
  const rows = rowsIn(source, answer);
  const { meta } = answer.body as { readonly meta?: unknown };
  const counts = isPlain(meta) && isPlain(meta['pagination']) ? meta['pagination'] : {};
  const page = Number(at ?? 1);
  const last = numberIn(counts['pageCount']);
  const more = rows.length > 0 && (last === undefined || page < last);
  return {
    rows,
    next: more ? page + 1 : null,
    sure: last !== undefined || !more,
    total: numberIn(counts['total']),
  };
}

/** undefined: there is no such record. */
export const fromRecord = (source: Source, answer: ForeignAnswer): Plain | undefined =>
  rowsIn(source, answer)[0];

/** Rows as Strapi 5 writes them; those of 4 are taken out of their wrapping. */
export function rowsIn(source: Source, answer: ForeignAnswer): readonly Plain[] {
  if (answer.error) throw refusal(source, answer);
  const data = isPlain(answer.body) ? answer.body['data'] : undefined;
  if (!Array.isArray(data) || !data.every(isPlain))
    throw new GuyubError(
      'bad-response',
      `The answer about resources.${source.resource} has no list under "data". Is this a Strapi, and "type" a list of it?`,
      { adapter: 'strapi', status: answer.status },
    );
  return data.map(flat);
}

function flat(row: Plain): Plain {
  const { id, attributes } = row;
  // Strapi 5 has a documentId, and may have a column of this name.
  if (!isPlain(attributes) || 'documentId' in row) return row;
  return { ...Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, bare(value)])), id };
}

/** A relation is `{ data: … }`, of one, of several, or of none. */
function bare(value: unknown): unknown {
  if (!isPlain(value) || Object.keys(value).join() !== 'data') return value;
  const { data } = value;
  return Array.isArray(data) ? data.map((one) => (isPlain(one) ? flat(one) : one)) : isPlain(data) ? flat(data) : data;
} // prettier-ignore

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) ? value : undefined;
