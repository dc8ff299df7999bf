import type { Plain } from '@guyub/core/adapter';
import { byTurn, turnOf } from '@guyub/core/order';
import { paths, type Chunk, type Root } from './format/manifest.ts';
import { fromJson } from './from-json.ts';
import type { Look } from './look.ts';

/** Records by their numbers among all. Undefined: in the next round. */
export function recordsOf(
  look: Look,
  { sizes }: Root,
  people: readonly number[],
): readonly Plain[] | undefined {
  const found = people.map(
    (person) => chunkAt(look, Math.floor(person / sizes.chunk))?.[person % sizes.chunk],
  );
  return found.every((record) => record !== undefined) ? found : undefined;
}

const chunkAt = (look: Look, chunk: number) =>
  look.read(paths.records(chunk), (content) => rowsOf(content, look));

/** What leaves the file passes the allow-list, as from any backend. */
function rowsOf(content: Uint8Array, { allow }: Look): readonly Plain[] {
  const { size, fields } = fromJson(content) as Chunk;
  return Array.from({ length: size }, (_, i) =>
    allow('people', Object.fromEntries(Object.entries(fields).map(([field, values]) => [field, values[i]]))),
  );
}

/**
 * Number of the first whose turn is not before this one: people stand in the order of their turns, so that a guess
 * comes within a file or two. Undefined: in the next round.
 */
export function firstFrom(
  look: Look,
  { head, sizes, turns }: Root,
  wanted: { id: string; turn: number },
): number | undefined {
  if (head.people === 0) return 0;
  const after = turns.findIndex((turn) => turn > wanted.turn);
  const step = (after < 0 ? turns.length : after) - 1;
  if (step < 0) return 0;
  const from = turns[step]!;
  const to = turns[step + 1] ?? 2 ** 32;
  const most = Math.min(sizes.turns, head.people - step * sizes.turns);
  const guess = step * sizes.turns + Math.floor((most * (wanted.turn - from)) / (to - from));
  const last = Math.floor((head.people - 1) / sizes.chunk);
  let chunk = Math.min(last, Math.floor(guess / sizes.chunk));
  for (let back = false; ;) {
    const rows = chunkAt(look, chunk)?.map(({ id }) => ({ id: String(id), turn: turnOf(String(id)) }));
    if (!rows) return undefined;
    const at = rows.findIndex((row) => byTurn(row, wanted) >= 0);
    if (at < 0 && (chunk === last || back))
      return (chunk + 1) * sizes.chunk < head.people ? (chunk + 1) * sizes.chunk : head.people;
    if (at < 0) chunk++;
    else if (at > 0 || chunk === 0) return chunk * sizes.chunk + at;
    else {
      // Perhaps one of the file before is not before it either.
      back = true;
      chunk--;
    }
  }
}

/** Number of the person with this id, or -1. Undefined: in the next round. */
export function personWith(look: Look, root: Root, id: string): number | undefined {
  const person = firstFrom(look, root, { id, turn: turnOf(id) });
  if (person === undefined) return undefined;
  if (person === root.head.people) return -1;
  const records = recordsOf(look, root, [person]);
  return records && (records[0]!['id'] === id ? person : -1);
}
