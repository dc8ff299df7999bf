type Row = Readonly<Record<string, unknown>>;

/** Finds what a path names in a row. A title such as `No. HP` is one step if the row has it so. */
export function finder(path: string): (row: unknown) => unknown {
  const key = keyOf(path);
  if (!path.includes('.')) return (row) => step(row, key);
  const steps = path.split('.').map(keyOf);
  return (row) => {
    const found = walk(row, steps, 0);
    return found === undefined ? step(row, key) : found;
  };
}

interface Key {
  readonly written: string;
  readonly spelled: string;
}
const keyOf = (written: string): Key => ({ written, spelled: written.trim().toLowerCase() });

function walk(from: unknown, steps: readonly Key[], first: number): unknown {
  for (let at = first; at < steps.length && from !== undefined && from !== null; at++) {
    if (steps[at]!.written === '*') return each(from, steps, at + 1);
    from = step(from, steps[at]!);
  }
  return from;
}

function each(from: unknown, steps: readonly Key[], first: number): unknown {
  if (typeof from !== 'object' || from === null) return undefined;
  const items: readonly unknown[] = Array.isArray(from) ? from : Object.values(from);
  return items.flatMap((item) => walk(item, steps, first) ?? []);
}

/** Exactly so, else in whatever case: backends and offices write `Nama`, `NAMA` and `nama`. */
function step(from: unknown, { written, spelled }: Key): unknown {
  if (typeof from !== 'object' || from === null) return undefined;
  if (Object.hasOwn(from, written)) return (from as Row)[written];
  const other = Array.isArray(from) ? undefined : spellings(from).get(spelled);
  return other === undefined ? undefined : (from as Row)[other];
}

interface Spelt {
  readonly keys: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}
/** Rows of one answer have the same keys, so their spellings are worked out once. The last ones first. */
let known: readonly Spelt[] = [];

function spellings(row: object): ReadonlyMap<string, string> {
  const keys = Object.keys(row);
  let own = known.find((one) => areSame(one.keys, keys));
  if (!own) {
    // Of two spellings the first counts.
    own = { keys, names: new Map(keys.toReversed().map((key) => [key.trim().toLowerCase(), key])) };
    known = [own, ...known.slice(0, 19)];
  }
  return own.names;
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return some.length === others.length;
}
