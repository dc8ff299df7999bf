import type { Scalar } from '@guyub/core/adapter';

/** What a record holds all the same where its backend does not say it; a list is empty then. */
export const untold: Readonly<Record<string, Scalar>> = {
  certified: false,
  hasBusiness: false,
  filled: false,
  openings: 1,
};

/** The value says nothing of the record: nobody may have been asked. */
export const isUntold = (field: string, value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : Object.hasOwn(untold, field) && value === untold[field];
