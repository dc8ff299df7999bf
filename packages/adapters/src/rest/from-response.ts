import { GuyubError, type Plain } from '@guyub/core/adapter';
import { hasIdentityNumber } from '@guyub/core/privacy';
import { finder } from '../mapping/path.ts';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';
import type { At, ForeignPage } from '../shared/gather.ts';
import { isCount, isPlain } from '../shared/plain.ts';
import type { Paging, RestShape } from './shape.ts';
import type { Source } from './sources.ts';

/** @throws GuyubError for an answer that says of itself that it failed, and for one that is not as the preset says */
export function fromList({ shape }: Source, answer: ForeignAnswer, at: At): ForeignPage {
  if (isEmpty(shape, answer)) return { rows: [], next: null, sure: true, total: 0 };
  expectSuccess(shape, answer);
  const rows = first(shape.items, answer.body, Array.isArray);
  if (!rows?.every(isPlain))
    throw bad(`no list of records under "${shape.items.join('" or "') || 'the answer itself'}"`);
  const total = countIn(shape, answer.body);
  return { rows, total, ...onward(shape.paging, answer.body, at, rows.length, total) };
}

/** undefined: there is no such record. */
export function fromRecord({ shape }: Source, answer: ForeignAnswer): Plain | undefined {
  if (isEmpty(shape, answer)) return undefined;
  expectSuccess(shape, answer);
  // Some answer a list of one.
  const record = first(shape.item, answer.body, (value) => isPlain(value) || Array.isArray(value));
  const one = Array.isArray(record) ? (record as unknown[]) : [record];
  if (one.length === 0) return undefined;
  if (one.length === 1 && isPlain(one[0])) return one[0];
  throw bad(`no record under "${shape.item.join('" or "')}"`);
}

function onward(paging: Paging, body: unknown, at: At, found: number, total: number | undefined) {
  if (paging.by === 'cursor') {
    const next = first(
      paging.next,
      body,
      (value) => value !== '' && ['string', 'number'].includes(typeof value),
    );
    return { next: next === undefined ? null : cursorIn(String(next), paging.cursor), sure: true };
  }
  const more = paging.more && first(paging.more, body, () => true);
  const start = Number(at ?? (paging.by === 'page' ? paging.first : 0));
  const next = start + (paging.by === 'page' ? 1 : found);
  if (found === 0 || more === null || more === false) return { next: null, sure: true };
  if (more !== undefined) return { next, sure: true };
  if (paging.by === 'offset')
    return { next: total !== undefined && next >= total ? null : next, sure: total !== undefined };
  const last = first(paging.last ?? [], body, isCount);
  if (last === undefined) return { next, sure: false };
  return { next: next - paging.first >= Number(last) ? null : next, sure: true };
}

/** An address is taken apart, and never followed: behind a proxy it often says http, or another host. */
function cursorIn(next: string, name: string): string | null {
  if (!/^https?:\/\/|\?/.test(next)) return harmless(next);
  const base = 'https://backend.invalid';
  if (!URL.canParse(next, base)) throw bad('no address of a next page where one is looked for');
  const cursor = new URL(next, base).searchParams.get(name);
  return cursor === null ? null : harmless(cursor);
}

/** Whoever asks for the next page gets it, and can read out of it by which columns the backend sorts. */
function harmless(cursor: string): string {
  if (![cursor, unpacked(cursor)].some(hasIdentityNumber)) return cursor;
  throw new GuyubError(
    'bad-response',
    'The cursor of the backend holds an identity number. Let it sort by another column.',
    { adapter: 'rest' },
  );
}

function unpacked(cursor: string): string {
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

function expectSuccess({ success }: RestShape, { body, error, status }: ForeignAnswer): void {
  if (error) throw error;
  if (!success) return;
  const said = finder(success.path)(body);
  if (success.is.includes(String(said).toLowerCase())) return;
  throw new GuyubError(
    'bad-response',
    said === undefined
      ? `The answer has no "${success.path}". Is this the right preset?`
      : `The answer says itself that it failed ("${success.path}").`,
    { adapter: 'rest', status },
  );
}

/** Some backends write an empty list as a failure, by a word or by 404. */
function isEmpty({ empty, success }: RestShape, { body }: ForeignAnswer): boolean {
  if (!empty || !success || success.is.includes(String(finder(success.path)(body)).toLowerCase()))
    return false;
  const said = finder(empty.path)(body);
  return typeof said === 'string' && empty.says.some((words) => letters(said).startsWith(letters(words)));
}
const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

function countIn({ total = [] }: RestShape, body: unknown): number | undefined {
  const count = first(total, body, isCount);
  return count === undefined ? undefined : Number(count);
}

/** The first of several places where something of that kind stands; `''` is the answer itself. */
function first(paths: readonly string[], body: unknown, is: (value: unknown) => boolean): any {
  for (const path of paths) {
    const value = path === '' ? body : finder(path)(body);
    if (value !== undefined && is(value)) return value;
  }
  return undefined;
}

const bad = (what: string) =>
  new GuyubError('bad-response', `The answer has ${what}. Is this the right preset?`, { adapter: 'rest' });
