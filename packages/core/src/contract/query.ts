/** A value that a backend can compare without knowing our types. Dates travel as ISO 8601 strings. */
export type Scalar = string | number | boolean;
/** A record of any kind: every field may be asked about. */
export type Plain = Record<string, unknown>;
/** Resource name → record, e.g. `{ people: Person }`. */
export type Resources = { readonly [resource: string]: object };
export type ResourceName<R> = Extract<keyof R, string>;
export type FieldName<T> = Extract<keyof T, string>;

/** Closed on purpose: a new operator is a new contract version, not an adapter's feature. */
export type Filter<T = Plain> =
  | { readonly op: 'and' | 'or'; readonly of: readonly Filter<T>[] }
  | { readonly op: 'not'; readonly of: Filter<T> }
  | FieldFilter<T>;

/** On a list field a condition holds when any of its values satisfies it. */
export type FieldFilter<T = Plain> =
  | { readonly op: 'eq'; readonly field: FieldName<T>; readonly value: Scalar }
  | { readonly op: 'in'; readonly field: FieldName<T>; readonly values: readonly Scalar[] }
  | { readonly op: 'range'; readonly field: FieldName<T>; readonly gte?: Scalar; readonly lte?: Scalar }
  | { readonly op: 'exists'; readonly field: FieldName<T>; readonly value: boolean };

export type FieldOp = FieldFilter['op'];

declare const cursorBrand: unique symbol;
/** Opaque: only the adapter that made it may read it, and only for the query that it was made for. */
export type Cursor = string & { readonly [cursorBrand]: true };

export interface Sort<T = Plain> {
  readonly field: FieldName<T>;
  readonly order: 'asc' | 'desc';
}

export interface FacetRequest<T = Plain> {
  readonly field: FieldName<T>;
  /** Most frequent values wanted, 1 to 100. */
  readonly limit: number;
}

/** A question, as data. Never a string to parse. */
export interface Query<K extends string = string, T = Plain> {
  readonly resource: K;
  /** What a person typed. */
  readonly text?: string;
  /** The fixed frame; facet counts respect it. */
  readonly where?: Filter<T>;
  /** Facet selections: values of one field are OR-ed, fields are AND-ed. */
  readonly refine?: { readonly [F in FieldName<T>]?: readonly Scalar[] };
  readonly sort?: readonly Sort<T>[];
  readonly page: { readonly size: number; readonly after?: Cursor };
  /** Counted under `text`, `where` and every refinement but the field's own. Omit on later pages. */
  readonly facets?: readonly FacetRequest<T>[];
}

export type Relation = 'exact' | 'estimated' | 'at-least';

export interface Facet<F extends string = string> {
  readonly field: F;
  readonly buckets: readonly { readonly value: Scalar; readonly count: number }[];
  /** false: counted over part of the rows only. */
  readonly exact: boolean;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: Cursor | null;
  /** null: the backend cannot tell. */
  readonly total: { readonly value: number; readonly relation: Relation } | null;
  readonly facets: readonly Facet<FieldName<T>>[];
  /** When the backend says this was true, ISO 8601; absent: at the time of asking. */
  readonly asOf?: string;
}

export interface Stored<T> {
  readonly value: T;
  /** Opaque version, for conditional writes; null: the backend has none. */
  readonly version: string | null;
  readonly asOf?: string;
}
