import { createHmac, randomFillSync, type KeyObject } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** 12 random letters and digits, first a letter: means nothing, and can never look like an identity number. */
export function randomId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  let id = letters[pool[used++]! % 26]!;
  for (let i = 1; i < 12; i++) id += letters[pool[used++]! & 31];
  return id;
}

/** Asking the system for each id would take a tenth of an import's time. */
const pool = new Uint8Array(12 * 512);
let used = pool.length;

/** 128 bits are enough to tell people apart, and base64url can hardly spell a long number. */
export const hashKey = (secret: KeyObject, key: string): string =>
  createHmac('sha256', secret).update(key).digest().subarray(0, 16).toString('base64url');
