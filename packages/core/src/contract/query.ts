import type { ErrorCode } from './error.ts';

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
  /** Only values with words that begin so, where there are too many to show. */
  readonly text?: string;
}

/** Degrees, WGS 84. A place of the visitor's choice, or a rough one of their own. */
export interface Near {
  readonly latitude: number;
  readonly longitude: number;
  /** Only records within so many kilometres. */
  readonly withinKm?: number;
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
  /** Nearest first, by the records' `latitude` and `longitude`, unless `sort` says otherwise. */
  readonly near?: Near;
  /** Without it: what fits the text best comes first, and equals take turns, day by day. */
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

/** Where a record holds what was looked for, and why it was taken for that. */
export interface Mark<F extends string = string> {
  readonly field: F;
  /** Place in a list field; 0 in a single one. */
  readonly index: number;
  /** In UTF-16 units of the value. */
  readonly start: number;
  readonly end: number;
  /** As spelled; sounds alike; another form; begins so; means the same; makes or mends it; a typing error apart. */
  readonly how: 'exact' | 'sound' | 'form' | 'prefix' | 'meaning' | 'related' | 'typo';
}

/** How the text of a question was understood. */
export interface TextReport<F extends string = string> {
  /** The text with its typing errors mended; the page answers this one. */
  readonly suggestion?: string;
  /** No record holds all the words: these hold most of them. */
  readonly relaxed: boolean;
  /** For each item of the page. */
  readonly marks: readonly (readonly Mark<F>[])[];
}

/** A backend among several that did not answer: what it has is not in the page. */
export interface Missing {
  /** Short and stable, e.g. `bangkalan`. */
  readonly source: string;
  /** For people, e.g. `Kabupaten Bangkalan`. */
  readonly label: string;
  readonly code: ErrorCode;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: Cursor | null;
  /** null: the backend cannot tell. */
  readonly total: { readonly value: number; readonly relation: Relation } | null;
  /** Of those that were asked for, in that order. One is absent where it turns out that the backend does not tell it. */
  readonly facets: readonly Facet<FieldName<T>>[];
  /** Absent where there was no text, or the backend does not say. */
  readonly text?: TextReport<FieldName<T>>;
  /** When the backend says this was true, ISO 8601; absent: at the time of asking. */
  readonly asOf?: string;
  /** true: what stands behind the backend is out of reach, and this is what it said before. */
  readonly stale?: boolean;
  /** Absent: nobody is missing. Totals and facets are then of those who answered. */
  readonly missing?: readonly Missing[];
}

export interface Stored<T> {
  readonly value: T;
  /** Opaque version, for conditional writes; null: the backend has none. */
  readonly version: string | null;
  readonly asOf?: string;
}
