import { sha256 } from '@noble/hashes/sha2.js';
import type { Puzzle } from './backend.ts';

/** How many zero bits the bytes begin with. */
export function leadingZeroBits(bytes: Uint8Array): number {
  let bits = 0;
  for (const byte of bytes) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}

/** @param proof `challenge.n` */
export const proves = (proof: string, { challenge, zeroBits }: Puzzle): boolean =>
  proof.startsWith(`${challenge}.`) && leadingZeroBits(sha256(new TextEncoder().encode(proof))) >= zeroBits;

/** Tries between two breaths: short enough that typing does not stumble. */
const TRIES = 500;

/**
 * Solves the puzzle in breaths. In plain script, because WebCrypto is missing on pages without TLS, of which there are
 * many, and because a call of it takes longer than the hash.
 *
 * @param breathe lets the page do something else
 */
export async function solve(
  puzzle: Puzzle,
  signal: AbortSignal,
  breathe: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve)),
): Promise<string> {
  for (let n = 0; ; n++) {
    if (n % TRIES === 0) {
      await breathe();
      signal.throwIfAborted();
    }
    const proof = `${puzzle.challenge}.${n}`;
    if (proves(proof, puzzle)) return proof;
  }
}
