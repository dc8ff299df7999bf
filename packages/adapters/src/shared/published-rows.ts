import {
  cursors,
  evaluate,
  GuyubError,
  publishedFields,
  searchText,
  type Capabilities,
  type Page,
  type Plain,
  type PublishedRecords,
  type Query,
  type Stored,
} from '@guyub/core/adapter';

/** Published records in memory, each with its search text made once. `memory` and `snapshot` answer from these. */
export class PublishedRows {
  readonly #rows: ReadonlyMap<string, ReadonlyMap<string, Plain>>;
  readonly #texts = new WeakMap<object, string>();
  readonly #adapter: string;
  readonly #offsets;

  /** @param records by resource, already projected; the last of two with one id wins. */
  constructor(adapter: string, records: Readonly<Record<string, readonly Plain[]>>) {
    this.#adapter = adapter;
    this.#offsets = cursors<number>(adapter);
    this.#rows = new Map(
      Object.entries(records).map(([name, rows]) => [
        name,
        new Map(rows.map((row) => [String(row['id']), row])),
      ]),
    );
  }

  list(query: Query): Page<Plain> {
    const rows = [...this.#of(query.resource).values()];
    const from = query.page.after === undefined ? 0 : this.#offsets.read(query, query.page.after);
    const to = from + query.page.size;
    const { matching, facets } = evaluate(rows, query, (row) => this.#text(query.resource, row));
    return {
      items: matching.slice(from, to),
      next: to < matching.length ? this.#offsets.write(query, to) : null,
      total: { value: matching.length, relation: 'exact' },
      facets,
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

  #text(resource: string, row: Plain): string {
    let text = this.#texts.get(row);
    if (text === undefined) this.#texts.set(row, (text = searchText(resource, row)));
    return text;
  }
}

/** Rows in memory can be asked everything about every published field. */
export const everything = (resources: readonly string[]): Capabilities<PublishedRecords> =>
  Object.fromEntries(
    resources
      .map((resource) => [resource, publishedFields(resource)] as const)
      .filter(([, fields]) => fields.length > 0)
      .map(([resource, fields]) => [
        resource,
        {
          text: true,
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
