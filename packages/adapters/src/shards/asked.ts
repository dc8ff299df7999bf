import type { Query } from '@guyub/core/adapter';
import type { Search } from '@guyub/core/text';
import type { Root } from './format/manifest.ts';
import type { Look } from './look.ts';
import type { Refinement, Scope } from './scopes.ts';

/** A question, understood. */
export interface Asked {
  readonly look: Look;
  readonly root: Root;
  readonly query: Query;
  /** Who it is about at all. */
  readonly frame: readonly Scope[];
  /** Where those are who may be shown, and what else they must satisfy. */
  readonly scopes: readonly Scope[];
  readonly refinements: readonly Refinement[];
  /** Absent: there is no text. */
  readonly search: Search | undefined;
  readonly day: number;
  /** Place of the first after the page. */
  readonly to: number;
}

/** Who was found, by number among all, as far as the page reaches. */
export interface Ordered {
  readonly page: readonly number[];
  readonly total: number;
  /** false: there are more. */
  readonly exact: boolean;
  /** How many required words each holds. */
  readonly most: number;
}

/** A value that may come in the next round only. */
export function needed<T>({ look }: Pick<Asked, 'look'>, value: T | undefined): T {
  if (value === undefined) look.settle();
  return value as T;
}

/** Values that may come in the next round only. */
export function everyOf<T>(look: Look, values: readonly (T | undefined)[]): readonly T[] {
  if (values.includes(undefined)) look.settle();
  return values as readonly T[];
}

export const requiredOf = (asked: Pick<Asked, 'search'>): number =>
  wantedOf(asked).filter((wanted) => wanted.required).length;

export const wantedOf = ({ search }: Pick<Asked, 'search'>) => search?.wanted ?? [];
