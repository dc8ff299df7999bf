/** How large a run is, where the whole one is too long for a try. */
export interface Scale {
  /** Sizes of the data. */
  readonly people?: readonly number[];
  readonly rounds?: number;
}
