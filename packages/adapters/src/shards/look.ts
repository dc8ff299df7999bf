import { allowPublished, GuyubError, type Plain } from '@guyub/core/adapter';
import type { Files } from './files.ts';

/**
 * What a question sees of the snapshot. It asks for files as if they were there; those that are not yet come before
 * it is asked again from the start. So each round fetches side by side all that can be known to be needed.
 */
export interface Look {
  /** What a file holds; undefined: in the next round. @param decode always the same one for a path */
  read<T>(path: string, decode: (content: Uint8Array) => T): T | undefined;
  /** Something that takes long, made once for all rounds; undefined: in the next round. */
  once<T>(key: string, make: () => T | undefined): T | undefined;
  /** Goes on only when all that was asked for so far is there. */
  settle(): void;
  /** Of a record that left a file, the fields that everybody may see. */
  allow(resource: string, record: unknown): Plain;
  /** Ends the question: it cannot be answered. @throws GuyubError `unsupported` */
  refuse(message: string): never;
}

const nextRound = Symbol('next round');

/** @param work without side effects: it runs again until nothing is missing */
export async function inRounds<T>(files: Files, signal: AbortSignal, work: (look: Look) => T): Promise<T> {
  // Of one question nothing is forgotten before it is answered, or it would never be.
  const held = new Map<string, unknown>();
  for (;;) {
    signal.throwIfAborted();
    const missing = new Map<string, (content: Uint8Array) => unknown>();
    const look: Look = {
      read<V>(path: string, decode: (content: Uint8Array) => V) {
        if (!held.has(path) && files.has(path)) held.set(path, files.known(path));
        if (held.has(path)) return held.get(path) as V;
        missing.set(path, decode);
        return undefined;
      },
      once<V>(key: string, make: () => V | undefined) {
        const value = held.has(key) ? (held.get(key) as V) : make();
        if (value !== undefined) held.set(key, value);
        return value;
      },
      settle() {
        // eslint-disable-next-line typescript/only-throw-error -- caught below, and nowhere else
        if (missing.size > 0) throw nextRound;
      },
      allow: allowPublished,
      refuse(message) {
        throw new GuyubError('unsupported', message, { adapter: 'shards' });
      },
    };
    try {
      const result = work(look);
      if (missing.size === 0) return result;
    } catch (error) {
      if (error !== nextRound) throw error;
    }
    await Promise.all(
      [...missing].map(async ([path, decode]) => {
        held.set(path, await files.read(path, decode, signal));
      }),
    );
  }
}
