import {
  cursors,
  GuyubError,
  publishedFields,
  type Capabilities,
  type Page,
  type Plain,
  type PublishedRecords,
  type Query,
  type Stored,
} from '@guyub/core/adapter';
import type { InvertedRows } from '@guyub/core/inverted';
import { inBreaths } from './in-breaths.ts';

type Engine = typeof import('@guyub/core/inverted');
let engine: Promise<Engine> | undefined;

/** What knows the language comes by itself, beside the data; a page need not wait for it to show its first words. */
const loadEngine = (adapter: string): Promise<Engine> =>
  (engine ??= import('@guyub/core/inverted').catch((cause: unknown) => {
    engine = undefined; // the next question tries again
    throw new GuyubError('network', 'A part of the script could not be loaded.', { adapter, cause });
  }));

/** Published records in memory. `memory` and `snapshot` answer from these. */
export class PublishedRows {
  readonly #rows: ReadonlyMap<string, ReadonlyMap<string, Plain>>;
  readonly #inverted = new Map<string, InvertedRows>();
  readonly #building = new Map<string, Promise<void>>();
  readonly #adapter: string;
  readonly #positions;

  /** @param records by resource, already projected; the last of two with one id wins. */
  constructor(adapter: string, records: Readonly<Record<string, readonly Plain[]>>) {
    this.#adapter = adapter;
    this.#positions = cursors<readonly [offset: number, day: number]>(adapter);
    this.#rows = new Map(
      Object.entries(records).map(([name, rows]) => [
        name,
        new Map(rows.map((row) => [String(row['id']), row])),
      ]),
    );
  }

  async list(query: Query): Promise<Page<Plain>> {
    const { after, size } = query.page;
    const rows = this.#of(query.resource);
    const { dayOf, InvertedRows, reportOf } = await loadEngine(this.#adapter);
    let inverted = this.#inverted.get(query.resource);
    if (!inverted)
      this.#inverted.set(query.resource, (inverted = new InvertedRows(query.resource, [...rows.values()])));
    const [from, day] = after === undefined ? [0, dayOf()] : this.#positions.read(query, after);
    // The first page of everything waits for no index; the index is begun then, for the first word.
    const built = this.#build(query.resource, inverted);
    if (query.text) await built;
    const { order, facets, found } = inverted.ask(query, day);
    const to = from + size;
    const items = Array.from(order.subarray(from, to), (record) => inverted.row(record));
    return {
      items,
      next: to < order.length ? this.#positions.write(query, [to, day]) : null,
      total: { value: order.length, relation: 'exact' },
      facets,
      ...(found && { text: reportOf(found, query.resource, items) }),
    };
  }

  get(resource: string, id: string): Stored<Plain> {
    const value = this.#of(resource).get(id);
    if (value) return { value, version: null };
    throw new GuyubError('not-found', `"${this.#adapter}" has no such record in "${resource}".`, {
      adapter: this.#adapter,
    });
  }

  #of(resource: string): ReadonlyMap<string, Plain> {
    const rows = this.#rows.get(resource);
    if (rows) return rows;
    throw new GuyubError('unsupported', `"${this.#adapter}" has no resource "${resource}".`, {
      adapter: this.#adapter,
    });
  }

  #build(resource: string, inverted: InvertedRows): Promise<void> {
    let building = this.#building.get(resource);
    if (!building) this.#building.set(resource, (building = inBreaths(inverted.build())));
    return building;
  }
}

/**
 * Rows in memory can be asked everything about every field.
 *
 * @param of the fields that the rows hold; every published one unless said
 */
export const everything = (
  resources: readonly string[],
  of: (resource: string) => readonly string[] = publishedFields,
): Capabilities<PublishedRecords> =>
  Object.fromEntries(
    resources
      .map((resource) => [resource, of(resource)] as const)
      .filter(([, fields]) => fields.length > 0)
      .map(([resource, fields]) => [
        resource,
        {
          text: true,
          rank: true,
          near: fields.includes('latitude') && fields.includes('longitude'),
          fields: Object.fromEntries(
            fields.map((name) => [name, { ops: ['eq', 'in', 'range', 'exists'], sort: true, facet: true }]),
          ),
          or: 'any',
          not: true,
          total: 'exact',
          maxPageSize: 1000,
        },
      ]),
  );
