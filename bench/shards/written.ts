/** What the writer says when it is done. */
export interface Written {
  readonly people: number;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  /** With the invented people themselves, which stand in memory. */
  readonly peakMb: number;
  /** All records as one file, gzip. */
  readonly wholeBytes: number;
  readonly key: string;
}
