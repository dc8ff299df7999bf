import type { HiringClient } from '@guyub/core/hiring';

/** Solved puzzles by idempotency key: an attempt whose answer was lost goes again as it was. */
export class Proofs {
  readonly #solved = new Map<string, { readonly proof: string; readonly until: number }>();

  known(key: string): string | undefined {
    const solved = this.#solved.get(key);
    return solved && solved.until > Date.now() ? solved.proof : undefined;
  }

  async make(key: string, client: HiringClient, region: string, signal: AbortSignal): Promise<string> {
    this.#solved.delete(key);
    const [{ puzzle }, { solve }] = await Promise.all([
      client.terms(region, { signal }),
      import('@guyub/core/hiring/proof'),
    ]);
    const proof = await solve(puzzle, signal);
    this.#solved.set(key, { proof, until: Date.parse(puzzle.expiresAt) });
    return proof;
  }

  forget(key: string): void {
    this.#solved.delete(key);
  }
}
