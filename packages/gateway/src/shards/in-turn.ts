import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { allowPublished, byTurn, turnOf } from '@guyub/core';

type Plain = Record<string, unknown>;
const BUCKETS = 64;
/** Text that is held back before it is written, in UTF-16 units. */
const HELD = 1 << 16;

/** A person, and the turn that the id gives. */
export interface Waiting {
  readonly record: Plain;
  readonly id: string;
  readonly turn: number;
}

/**
 * Everybody in the order of their turns, however many there are: they are put down in 64 files by turn, and each
 * file is put in order by itself.
 *
 * @param folder where the files may be; they are gone afterwards
 */
export async function* inTurn(
  batches: AsyncIterable<readonly Plain[]>,
  folder: string,
): AsyncGenerator<readonly Waiting[], void, undefined> {
  const place = mkdtempSync(join(folder, 'giliran-'));
  const files = Array.from({ length: BUCKETS }, (_, i) => openSync(join(place, `${i}`), 'w', 0o600));
  try {
    const held = files.map(() => '');
    const put = (bucket: number) => {
      writeSync(files[bucket]!, held[bucket]!);
      held[bucket] = '';
    };
    for await (const batch of batches)
      for (const record of batch) {
        const bucket = Math.floor((turnOf(String(record['id'])) / 2 ** 32) * BUCKETS);
        // They are published already; taking no other field is the second lock on that door.
        held[bucket] += `${JSON.stringify(allowPublished('people', record))}\n`;
        if (held[bucket]!.length > HELD) put(bucket);
      }
    held.forEach((_, bucket) => put(bucket));
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const lines = readFileSync(join(place, `${bucket}`), 'utf8')
        .split('\n')
        .filter(Boolean);
      const people = lines.map((line) => {
        const record = JSON.parse(line) as Plain;
        const id = String(record['id']);
        return { record, id, turn: turnOf(id) };
      });
      yield people.sort(byTurn);
    }
  } finally {
    for (const file of files) closeSync(file);
    rmSync(place, { recursive: true, force: true });
  }
}
