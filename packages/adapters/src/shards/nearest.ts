import type { Near } from '@guyub/core/adapter';
import { kmFrom } from '@guyub/core/order';
import { everyOf, needed, wantedOf, type Asked, type Ordered } from './asked.ts';
import type { Cost } from './cost.ts';
import { countedFor, type Counted } from './counted.ts';
import { firstOfDay, inTurnOf } from './fair.ts';
import { ALL, folderOf, paths, type Root } from './format/manifest.ts';
import { fromJson } from './from-json.ts';
import { distances } from './mask.ts';
import { recordsOf } from './records.ts';
import { eachFitting } from './scan.ts';
import { leavesBy, type Filter, type Scope } from './scopes.ts';
import { isSmall, numberOf, openIndex } from './shard-index.ts';
import { bandsOf, wholeOf } from './whole.ts';

interface Found {
  readonly number: number;
  readonly km: number;
  readonly worth: number;
}

/** Of so few people the records are read to know where they are, wherever that is. */
const FEW = 60;
/** Lists in so few files are read whole to know whether those are few. */
const CHEAP = 8;

/** Nearest first, then best first; who is equal in both takes turns. */
export function nearestOrder(asked: Asked, near: Near, cost: Cost): Ordered {
  const { look, root, scopes } = asked;
  const isLeaf = ({ index }: Scope) =>
    index.name === ALL ? root.regions.length < 2 : provincesOf(root, [index.name]).length === 0;
  if (scopes.every(isLeaf)) return whole(asked, near);
  const few = fewOf(asked, near, cost);
  if (few) return few;

  const counted = needed(asked, countedFor(asked));
  const leaves = needed(asked, leavesBy(look, root, near)).filter(isInhabited(counted));
  const opened: Scope[] = [];
  const [scope] = scopes;
  const provinces = provincesOf(
    root,
    scopes.map(({ index }) => index.name),
  );
  const filters: readonly Filter[] = [
    ...scope!.filters,
    ...(provinces.length > 0 ? [{ op: 'in', field: 'province', values: provinces } as const] : []),
  ];
  // As many at once as should hold enough people.
  const spread = (asked.to * leaves.length) / Math.max(1, counted?.total ?? root.head.people);
  for (let next = Math.min(16, Math.ceil(spread)); ; next *= 2) {
    const indexes = leaves.slice(opened.length, next).map(({ region }) => {
      look.read(paths.points(folderOf(region)), fromJson); // in one round with the rest
      return openIndex(look, root, region, root.regions);
    });
    for (const index of everyOf(look, indexes)) opened.push({ index, filters, near: undefined });
    const there = { ...asked, scopes: opened };
    const bound = leaves[next]?.km;
    const found = whole(there, near, bound);
    if (bound === undefined) return found;
    if (found.page.length >= asked.to)
      return { ...found, total: counted?.total ?? found.total, exact: counted !== null };
  }
}

/** Where some of those are who were found, as far as that was counted. */
function isInhabited(counted: Counted | null) {
  const regions = counted?.facets['region'];
  const known = regions?.whole && new Set(regions.buckets.map(([value]) => value));
  return ({ region }: { readonly region: string }) => !known || known.has(region);
}

/** Provinces whose indexes are called so. */
const provincesOf = ({ provinces }: Root, names: readonly string[]): readonly string[] =>
  provinces.flatMap(([id]) => (names.includes(folderOf(id)) ? [id] : []));

/** @param bound nobody who was not seen is nearer; Infinity: but they may be nowhere; undefined: all were seen */
function whole(asked: Asked, near: Near, bound?: number): Ordered {
  const { look, scopes } = asked;
  const kms = new Map(scopes.map(({ index }) => [index.name, distances(look, index, near)]));
  const { scans, most } = wholeOf(asked);
  everyOf(look, [...kms.values()]);
  const found: Found[] = [];
  for (const scanned of scans) {
    const { index } = scanned.scope;
    eachFitting(scanned, most, (person, worth) => {
      const place = scanned.span[0] + person;
      found.push({ number: numberOf(index, place), km: kms.get(index.name)![place]!, worth });
    });
  }
  return inOrder(asked, found, bound, most);
}

function inOrder(asked: Asked, found: Found[], bound: number | undefined, most: number): Ordered {
  const { look, root, day } = asked;
  const all = bound === undefined ? found : found.filter(({ km }) => km < bound);
  const byKm = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  all.sort((a, b) => byKm(a.km, b.km) || b.worth - a.worth || a.number - b.number);
  const page: number[] = [];
  for (let from = 0; from < all.length && page.length < asked.to;) {
    const { km, worth } = all[from]!;
    let end = from + 1;
    while (end < all.length && all[end]!.km === km && all[end]!.worth === worth) end++;
    const band = all.slice(from, end).map(({ number }) => number);
    page.push(...inTurnOf(band, day, () => needed(asked, firstOfDay(look, root, day))));
    from = end;
  }
  return { page, total: found.length, exact: true, most };
}

/** Few people wherever they are: found in the lists, placed by their records. */
function fewOf(asked: Asked, near: Near, cost: Cost): Ordered | undefined {
  const { look, root, scopes } = asked;
  const counted = needed(asked, countedFor(asked));
  if (counted ? counted.total > FEW : wantedOf(asked).length === 0) return undefined;
  if (!counted && scopes.some((scope) => !isSmall(scope.index) && cost(scope) > CHEAP)) return undefined;
  const all = wholeOf(asked);
  const bands = bandsOf(all);
  if (bands.reduce((so, band) => so + band.length, 0) > FEW) return undefined;
  const numbers = bands.flat();
  const records = needed(asked, recordsOf(look, root, numbers));
  const worths = bands.flatMap((band, i) => band.map(() => bands.length - i));
  const found = numbers.map((number, i) => ({
    number,
    km: kmFrom(near, records[i]!) ?? Infinity,
    worth: worths[i]!,
  }));
  return inOrder(asked, found, undefined, all.most);
}
