import {
  cursors,
  GuyubError,
  type Adapter,
  type Capabilities,
  type Cursor,
  type Plain,
  type PublishedRecords,
  type Query,
} from '@guyub/core/adapter';
import { readRecord, writeId } from '../mapping/index.ts';
import { isOfAll } from './conditions.ts';
import { fetchForeign, type ForeignAnswer } from './fetch-foreign.ts';
import type { Fetch } from './fetch-json.ts';
import type { ForeignSource } from './foreign-source.ts';
import { gather, type At, type ForeignPage, type Position } from './gather.ts';
import { published } from './published.ts';

/** How long a page that was read ahead waits for its question, ms. */
const AHEAD_MS = 5_000;
/** Most rows that are read for one record of a backend that has no address for it. */
const MOST_ROWS = 2_000;
/** No record has another id. */
const ours = /^[a-z0-9][a-z0-9.:-]{0,63}$/;
const nobody: ForeignPage = { rows: [], next: null, sure: true, total: 0 };

/** Sends one more request, e.g. to learn which number stands for a word. */
export type Ask = (url: URL) => Promise<ForeignAnswer>;

/** What is particular to a backend that was not written for us. */
export interface Foreign<S extends ForeignSource> {
  readonly name: string;
  readonly sources: ReadonlyMap<string, S>;
  readonly capabilities: Capabilities<PublishedRecords>;
  readonly fetch: Fetch | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** What must be asked before a question can be written, e.g. what the columns are called. Called for each; it remembers. */
  prepare?(source: S, ask: Ask): Promise<S>;
  /** null: nothing can fit, so there is nothing to ask for. */
  toListUrl(source: S, query: Query, at: At, size: number, ask: Ask): URL | null | Promise<URL | null>;
  /** Beside `headers`, with a list. */
  listHeaders?(source: S, query: Query, at: At): Readonly<Record<string, string>>;
  /** undefined: it has no address for one record, so the list is read until the record comes. */
  toRecordUrl(source: S, id: string): URL | undefined;
  /** @throws GuyubError for an answer that says of itself that it failed */
  fromList(
    source: S,
    answer: ForeignAnswer,
    at: At,
    size: number,
    ask: Ask,
    query: Query,
  ): ForeignPage | Promise<ForeignPage>;
  /** The row; undefined: there is none. */
  fromRecord(source: S, answer: ForeignAnswer): Plain | undefined;
}

/** Pages of ours out of pages of theirs. What comes is read by the mapping, and checked against the question. */
export function foreignAdapter<S extends ForeignSource>(foreign: Foreign<S>): Adapter<PublishedRecords> {
  const { name, sources, headers, fetch = globalThis.fetch } = foreign;
  const positions = cursors<Position>(name);
  let ahead: { readonly href: string; readonly page: ForeignPage; readonly until: number } | undefined;

  const ask = (url: URL, signal: AbortSignal, more: Readonly<Record<string, string>> = {}) =>
    fetchForeign(name, fetch, url, { headers: { ...headers, ...more }, signal });

  function sourceOf(resource: string): S {
    const source = sources.get(resource);
    if (source) return source;
    throw new GuyubError('unsupported', `"${name}" has no resource "${resource}".`, { adapter: name });
  }

  async function ready(resource: string, signal: AbortSignal): Promise<S> {
    const source = sourceOf(resource);
    return (await foreign.prepare?.(source, (url) => ask(url, signal))) ?? source;
  }

  /** Anybody may make a cursor up, and have the backend asked for a million rows. */
  function positionIn(query: Query, after: Cursor, max: number): Position {
    const position = positions.read(query, after) as Position | null;
    const { at, skip = -1, size = 0 } = position ?? {};
    const isPlace = at === null || typeof at === 'string' || (Number.isSafeInteger(at) && Number(at) >= 0);
    if (position && isPlace && Number.isSafeInteger(skip) && skip >= 0 && Number.isSafeInteger(size) && size >= 1 && size <= max)
      return position;
    throw new GuyubError('stale-cursor', 'This cursor was not made here; start from the first page.', { adapter: name });
  } // prettier-ignore

  async function collect(source: S, query: Query, from: Position, signal: AbortSignal) {
    const more: Ask = (url) => ask(url, signal);
    const urlOf = (at: At, size: number) => foreign.toListUrl(source, query, at, size, more);
    const found = await gather(name, source, query, from, async (at, size) => {
      const url = await urlOf(at, size);
      if (!url) return nobody;
      const kept = ahead;
      if (kept?.href === url.href && Date.now() < kept.until) {
        ahead = undefined;
        return kept.page;
      }
      const answer = await ask(url, signal, foreign.listHeaders?.(source, query, at));
      return foreign.fromList(source, answer, at, size, more, query);
    });
    if (found.next && found.ahead) {
      const url = await urlOf(found.next.at, found.next.size);
      if (url) ahead = { href: url.href, page: found.ahead, until: Date.now() + AHEAD_MS };
    }
    return found;
  }

  /** By the list, where there is no other way. */
  async function search(source: S, id: string, signal: AbortSignal): Promise<Plain | undefined> {
    const { max } = source;
    const query: Query = {
      resource: source.resource,
      page: { size: max },
      ...(source.filters.has('id') && { where: { op: 'eq', field: 'id', value: id } }),
    };
    let from: Position | null = { at: null, skip: 0, size: max };
    for (let rows = 0; from && rows < MOST_ROWS; rows += max) {
      const found: Awaited<ReturnType<typeof collect>> = await collect(source, query, from, signal);
      const record = found.items.find((item) => item['id'] === id);
      if (record) return record;
      from = found.next;
    }
    if (!from) return undefined;
    throw new GuyubError(
      'unsupported',
      `"${name}" reads no more than ${MOST_ROWS} rows of "${source.resource}" for one record. If the backend can be asked for an id, say so; else show a snapshot.`,
      { adapter: name },
    );
  }

  async function one(source: S, id: string, signal: AbortSignal): Promise<Plain | undefined> {
    const url = foreign.toRecordUrl(source, id);
    if (!url) return search(source, id, signal);
    const row = foreign.fromRecord(source, await ask(url, signal));
    if (!row) return undefined;
    const { record, issues } = readRecord(source.mapping, source.resource, row);
    if (issues.some(({ field, code }) => field === 'id' && code === 'missing'))
      throw new GuyubError(
        'bad-response',
        `The record of "${source.resource}" has no id where the mapping looks for it.`,
        { adapter: name },
      );
    // A backend that ignored the id has answered with another record.
    return record?.id === id ? (record as unknown as Plain) : undefined;
  }

  return published({
    contract: 1,
    name,
    capabilities: foreign.capabilities,
    async list(query, { signal }) {
      signal.throwIfAborted();
      const source = await ready(query.resource, signal);
      const { after, size } = query.page;
      // Twice as many rows as are wanted: it is then known whether there is another page.
      const start = { at: null, skip: 0, size: Math.min(source.max, 2 * size) };
      const from = after === undefined ? start : positionIn(query, after, source.max);
      const { items, next, total } = await collect(source, query, from, signal);
      return {
        items,
        next: next && positions.write(query, next),
        total:
          source.counted && isOfAll(query) && total !== undefined
            ? { value: total, relation: 'estimated' }
            : null,
        facets: [],
      };
    },
    async get(resource, id, { signal }) {
      signal.throwIfAborted();
      const source = await ready(resource, signal);
      const mayBe = ours.test(id) && !['.', '..'].includes(writeId(id));
      const value = mayBe ? await one(source, id, signal) : undefined;
      if (value) return { value, version: null };
      throw new GuyubError('not-found', `"${name}" has no such record in "${resource}".`, { adapter: name });
    },
  });
}
