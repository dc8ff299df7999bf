import { createHmac, randomBytes } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** 12 random letters and digits, first a letter: means nothing, and can never look like an identity number. */
export function randomId(): string {
  const bytes = randomBytes(12);
  let id = letters[bytes[0]! % 26]!;
  for (let i = 1; i < 12; i++) id += letters[bytes[i]! & 31];
  return id;
}

/** 128 bits are enough to tell people apart, and base64url can hardly spell a long number. */
export const hashKey = (secret: Buffer, key: string): string =>
  createHmac('sha256', secret).update(key).digest().subarray(0, 16).toString('base64url');
