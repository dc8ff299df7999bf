import { dateThere } from '@guyub/core/hiring';

/** When something happens, and which day it is where it happens. */
export interface Moment {
  /** ms since 1970. */
  readonly ms: number;
  /** ISO 8601 instant, UTC. */
  readonly iso: string;
  /** ISO date. */
  readonly today: string;
}

export const momentIn = (region: string, ms: number): Moment => ({
  ms,
  iso: new Date(ms).toISOString(),
  today: dateThere(ms, region),
});
