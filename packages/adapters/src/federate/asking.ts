import type { Query } from '@guyub/core/adapter';
import type { IdScheme } from './ids.ts';
import type { Member } from './members.ts';
import type { Round } from './round.ts';
import type { SameRule } from './same.ts';

/** A question of ours, and all that is needed to put it. */
export interface Asking {
  readonly round: Round;
  /** Who has the resource, those that are missing too. */
  readonly members: readonly Member[];
  readonly query: Query;
  readonly scheme: IdScheme;
  readonly rules: readonly SameRule[];
}

/** Those among whom a text is understood, choices are counted and the same are looked for. */
export const frameOf = ({ resource, where, near }: Query): Pick<Query, 'resource' | 'where' | 'near'> => ({
  resource,
  ...(where && { where }),
  ...(near?.withinKm !== undefined && { near }),
});
