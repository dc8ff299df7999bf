export const engineNames = ['scan', 'minisearch', 'flexsearch', 'orama', 'lunr', 'fuse', 'guyub'] as const;
export type EngineName = (typeof engineNames)[number];

/** What `child.ts` prints. Times in ms, of each question the best of five. */
export interface Measured {
  readonly p50: number;
  readonly p95: number;
  /** Questions that the time allowed, of 200. */
  readonly asked: number;
  /** Of these, how many found anybody. */
  readonly answered: number;
  readonly buildMs: number;
  /** What the index adds to the records, in 10⁶ bytes. */
  readonly heapMb: number;
  /** gzip of the index as a page would download it; none: it cannot be sent, or nobody would. */
  readonly indexBytes?: number;
  /** gzip of the records. */
  readonly dataBytes: number;
}
