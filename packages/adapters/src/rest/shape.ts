/** How one family of backends writes its lists. Data: a preset may be spread and changed. */
export interface RestShape {
  /** Where the rows stand in the answer to a list, e.g. `data`; empty: the answer is the list. The first that is there. */
  readonly items: readonly string[];
  /** Where the record stands in the answer to a question for one; empty: the answer is the record. */
  readonly item: readonly string[];
  /** The address of one record, of `{url}` and `{id}`. Without it the list is asked, or read until the record comes. */
  readonly one?: string;
  readonly total?: readonly string[];
  readonly paging: Paging;
  /** Most rows that a request may ask for. */
  readonly max: number;
  /** A field that says whether it went well, and what it says then. */
  readonly success?: { readonly path: string; readonly is: readonly string[] };
  /** Words with which it says that there is nothing to list, as if that were a failure. */
  readonly empty?: { readonly path: string; readonly says: readonly string[] };
  /** Sent with every list. */
  readonly query?: Readonly<Record<string, string>>;
  /** How a condition is written: `{column}` in a name, or all of them as one JSON object. Several values are joined, if that is known. */
  readonly filter: { readonly name: string; readonly join?: string } | { readonly json: string };
  readonly search?: string;
  /** Absent: it cannot sort by several columns, so core does. */
  readonly sort?: { readonly name: string; readonly descending: string; readonly join: string };
}

export type Paging =
  | {
      readonly by: 'page';
      readonly page: string;
      /** Absent: the backend alone knows the size. */
      readonly size?: string;
      readonly first: 0 | 1;
      /** Where the number of the last page stands. */
      readonly last?: readonly string[];
      /** Where something stands as long as there are more, e.g. `next_page_url`. */
      readonly more?: readonly string[];
    }
  | {
      readonly by: 'offset';
      readonly offset: string;
      readonly size: string;
      readonly more?: readonly string[];
    }
  | {
      readonly by: 'cursor';
      readonly cursor: string;
      readonly size?: string;
      /** Where the next cursor stands, alone or in an address. The address itself is never followed. */
      readonly next: readonly string[];
    };
