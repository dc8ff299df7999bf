/**
 * What a cell was read as. `guess` says how it was understood when that was not plain; `refused` says why
 * nothing was kept. Both are Indonesian and never repeat a phone number or an identity number.
 */
export interface Reading<T> {
  readonly value?: T;
  readonly guess?: string;
  readonly refused?: string;
}
export const nothing: Reading<never> = {};
