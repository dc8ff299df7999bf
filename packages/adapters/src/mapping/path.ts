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

function walk(from: unknown, steps: readonly Key[], at: number): unknown {
  if (at === steps.length || from === undefined || from === null) return from;
  if (steps[at]!.written !== '*') return walk(step(from, steps[at]!), steps, at + 1);
  if (typeof from !== 'object') return undefined;
  return Object.values(from).flatMap((item) => walk(item, steps, at + 1) ?? []);
}

/** Exactly so, else in whatever case: backends and offices write `Nama`, `NAMA` and `nama`. */
function step(from: unknown, { written, spelled }: Key): unknown {
  if (typeof from !== 'object' || from === null) return undefined;
  if (Object.hasOwn(from, written)) return (from as Row)[written];
  const other = Array.isArray(from) ? undefined : spellings(from).get(spelled);
  return other === undefined ? undefined : (from as Row)[other];
}

/** Rows of one answer have the same keys, so their spellings are worked out once. */
let known = new Map<string, ReadonlyMap<string, string>>();
const ofRow = new WeakMap<object, ReadonlyMap<string, string>>();

function spellings(row: object): ReadonlyMap<string, string> {
  const own = ofRow.get(row);
  if (own) return own;
  const keys = Object.keys(row);
  const all = keys.join('\n');
  let map = known.get(all);
  if (!map) {
    if (known.size > 50) known = new Map();
    // Of two spellings the first counts.
    map = new Map(keys.reverse().map((key) => [key.trim().toLowerCase(), key]));
    known.set(all, map);
  }
  ofRow.set(row, map);
  return map;
}
