import type { FieldName, FieldOp, Plain, Relation, ResourceName, Resources } from './query.ts';

/** What a backend can do with one field. */
export interface FieldCapabilities {
  /** Operators that the backend applies. Not listed: core applies it to the rows it gets. */
  readonly ops: readonly FieldOp[];
  /** false: core sorts, over a bounded number of rows. */
  readonly sort: boolean;
  /** false: core counts, over a bounded number of rows. */
  readonly facet: boolean;
}

/** Capabilities are hand-written data, read by core's planner, by widgets and by the conformance suite. */
export interface ResourceCapabilities<T = Plain> {
  /**
   * false: core matches the text itself. `narrows`: so it does, among the rows that the backend finds, which may look into
   * what is not published.
   */
  readonly text: boolean | 'narrows';
  /** Without a `sort` it gives the best matches first, and equals in turn. false: core does, for what has a text. */
  readonly rank: boolean;
  /** false: core measures distances itself. */
  readonly near: boolean;
  /**
   * Every field that this backend tells. One that is not here cannot be asked about, though records may hold what stands for nothing in
   * it: `certified` is false, `skills` are empty.
   */
  readonly fields: { readonly [F in FieldName<T>]?: FieldCapabilities };
  /** `same-field`: only among conditions on one field. Else core applies it. */
  readonly or: 'none' | 'same-field' | 'any';
  /** false: core applies negations. */
  readonly not: boolean;
  /** The least exact that a total may be; `none`: widgets show no count. */
  readonly total: Relation | 'none';
  /** Largest page the backend gives, in records. */
  readonly maxPageSize: number;
}

export type Capabilities<R extends Resources> = {
  readonly [K in ResourceName<R>]?: ResourceCapabilities<R[K]>;
};
