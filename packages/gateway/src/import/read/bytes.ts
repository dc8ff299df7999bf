import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

/** Where the bytes of a file are: on the disk, by its path, or here already. */
export type Bytes = string | Buffer;

export const streamOf = (bytes: Bytes): Readable =>
  typeof bytes === 'string' ? createReadStream(bytes, { highWaterMark: 1 << 18 }) : Readable.from([bytes]);
