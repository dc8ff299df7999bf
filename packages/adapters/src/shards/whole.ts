import { everyOf, needed, requiredOf, wantedOf, type Asked, type Ordered } from './asked.ts';
import { firstOfDay, inTurnOf, spansFrom } from './fair.ts';
import { eachFitting, mostHeld, scan, type Scan } from './scan.ts';
import type { Scope } from './scopes.ts';
import { isSmall, numberOf, visit, wholeSpan, type Span } from './shard-index.ts';
import { listsOf } from './word-lists.ts';

/** Everybody who can be found, against the question, and the most required words that anybody of the frame holds. */
export interface Whole {
  readonly scans: readonly Scan[];
  readonly most: number;
}

export function wholeOf(asked: Asked): Whole {
  const { scopes } = asked;
  const required = requiredOf(asked);
  if (required > 1) {
    // Who holds all words holds the rarest: only the parts are read where somebody does.
    const some = scansOf(
      asked,
      scopes.map((scope) => ({ scope, spans: spansOfRarest(asked, scope) })),
    );
    if (Math.max(0, ...some.map(mostHeld)) === required) return { scans: some, most: required };
  }
  const scans = scansOf(asked, all(scopes));
  return { scans, most: mostOf(asked, scans) };
}

const all = (scopes: readonly Scope[]) => scopes.map((scope) => ({ scope, spans: [wholeSpan(scope.index)] }));

/** Somebody in the scopes holds all words. */
export const holdsAll = (asked: Asked): boolean =>
  scansOf({ ...asked, refinements: [] }, all(asked.scopes)).some(
    (scanned) => mostHeld(scanned) === requiredOf(asked),
  );

function scansOf(
  { look, search, refinements }: Asked,
  parts: readonly { readonly scope: Scope; readonly spans: readonly Span[] }[],
): readonly Scan[] {
  const scans = parts.flatMap(({ scope, spans }) =>
    spans.map((span) => scan(look, scope, span, search, refinements)),
  );
  return everyOf(look, scans);
}

/** Slices in which somebody holds the rarest of the required words, if all of its lists stand in the dictionary. */
function spansOfRarest(asked: Asked, { index }: Scope): readonly Span[] {
  if (isSmall(index)) return [wholeSpan(index)];
  const words = wantedOf(asked).filter((wanted) => wanted.required);
  const lists = everyOf(
    asked.look,
    words.map((wanted) => listsOf(asked.look, index, wanted)),
  );
  const short = lists
    .map((list) => list.map(({ entry }) => entry))
    .filter((entries) => entries.every(({ at }) => at instanceof Uint8Array));
  const size = (entries: (typeof short)[number]) =>
    entries.reduce((so, { counts }) => so + counts[0] + counts[1] + counts[2], 0);
  const [rarest] = short.sort((a, b) => size(a) - size(b));
  if (!rarest) return [wholeSpan(index)];
  const people = new Set<number>();
  for (const entry of rarest)
    visit(asked.look, index, entry, wholeSpan(index), (person) => people.add(person));
  return spansFrom(index, 0).filter(([first, end]) => [...people].some((one) => one >= first && one < end));
}

/** @param scans of `asked.scopes` */
function mostOf(asked: Asked, scans: readonly Scan[]): number {
  const { look, frame, scopes } = asked;
  const words = wantedOf(asked).filter((wanted) => wanted.required);
  if (words.length === 0) return 0;
  const most = Math.max(0, ...scans.map(mostHeld));
  if (most === words.length || frame === scopes) return most;
  // Nobody among those chosen holds all of them. Perhaps somebody else of the frame does.
  const open = frame.every(({ filters, near }) => filters.length === 0 && !near);
  if (open && words.length === 1) {
    const lists = frame.map(({ index }) => listsOf(look, index, words[0]!));
    return everyOf(look, lists).some((entries) => entries.length > 0) ? 1 : 0;
  }
  return wholeOf({ ...asked, scopes: frame, refinements: [] }).most;
}

/** Numbers among all of everybody who fits, by what they are worth; each band ascending. */
export function bandsOf({ scans, most }: Whole): readonly (readonly number[])[] {
  const bands = new Map<number, number[]>();
  for (const scanned of scans)
    eachFitting(scanned, most, (person, worth) => {
      const band = bands.get(worth);
      const number = numberOf(scanned.scope.index, scanned.span[0] + person);
      if (band) band.push(number);
      else bands.set(worth, [number]);
    });
  const best = [...bands].sort(([a], [b]) => b - a).map(([, band]) => band);
  if (scans.length > 1) for (const band of best) band.sort((a, b) => a - b);
  return best;
}

/** Best first, equals in turn: from the whole of the lists. */
export function wholeOrder(asked: Asked): Ordered {
  const { look, root, day, to } = asked;
  const whole = wholeOf(asked);
  const page: number[] = [];
  const bands = bandsOf(whole);
  for (const band of bands) {
    if (page.length >= to) break;
    page.push(...inTurnOf(band, day, () => needed(asked, firstOfDay(look, root, day))));
  }
  return { page, total: bands.reduce((so, band) => so + band.length, 0), exact: true, most: whole.most };
}
