import type { Facet, Plain, Query, TextReport } from '@guyub/core/adapter';
import { reportOf } from '@guyub/core/inverted';
import type { Search } from '@guyub/core/text';
import { needed, requiredOf, type Asked, type Ordered } from './asked.ts';
import { costOf } from './cost.ts';
import { countedFor } from './counted.ts';
import { facetsOf } from './facets.ts';
import { firstOfDay, firstOfMany } from './fair.ts';
import { firstOfMerged } from './first-of-merged.ts';
import type { Root } from './format/manifest.ts';
import { localised } from './localised.ts';
import type { Look } from './look.ts';
import { entriesFor } from './mask.ts';
import { nearestOrder } from './nearest.ts';
import { recordsOf } from './records.ts';
import { frameOf, leavesBy, narrowed, refinementsOf } from './scopes.ts';
import { isSmall } from './shard-index.ts';
import { sortedOrder } from './sorted.ts';
import { understand } from './understand.ts';
import { wholeOrder } from './whole.ts';

/** Lists in so few files are read whole, so that everything is counted. */
const CHEAP = 8;

export interface PeoplePage {
  readonly items: readonly Plain[];
  readonly total: number;
  readonly exact: boolean;
  readonly facets: readonly Facet[];
  readonly text: TextReport | undefined;
}

export interface Position {
  readonly from: number;
  readonly day: number;
}

/** What core's `evaluate` says of everybody, from as few files as will do. */
export function askPeople(look: Look, root: Root, query: Query, { from, day }: Position): PeoplePage {
  const given = { look, root, query, day, to: from + query.page.size };
  if (query.near) leavesBy(look, root, query.near); // asked for early
  const frame = needed(given, frameOf(look, root, query));
  // Asked for here, so that they come in one round with the words.
  const refinements = refinementsOf(query);
  narrowed(look, root, frame, refinements);
  for (const { index } of frame) for (const one of refinements) entriesFor(look, index, one);
  const search = query.text ? understand(look, query.text, frame) : undefined;
  const { scopes, rest } = needed(given, narrowed(look, root, frame, refinements));
  const among: Asked = { ...given, frame, scopes, refinements: rest, search };
  const asked = localised(among) ?? among;

  const ordered = orderOf(asked);
  const numbers = ordered.page.slice(from, asked.to);
  const items = recordsOf(look, root, numbers) ?? [];
  // The facets' own files come in the same round as the records, where they can.
  const complete = ordered.exact && ordered.total === numbers.length;
  if (complete) look.settle();
  const facets = facetsOf(asked, query.facets ?? [], ordered, complete ? items : []);
  look.settle();
  const { total, exact } = ordered;
  return {
    items,
    total,
    exact,
    facets,
    text: search && reportFor(search, ordered.most, items),
  };
}

function orderOf(asked: Asked): Ordered {
  const { query, scopes } = asked;
  const cost = costOf(asked);
  if (query.sort?.length) return sortedOrder(asked, query.sort);
  if (query.near) return nearestOrder(asked, query.near, cost);
  const [scope] = scopes;
  // Asked for here, so that it comes in one round with the lists.
  const counted = countedFor(asked);
  if (scopes.length === 1 && !isSmall(scope!.index)) {
    firstOfDay(asked.look, asked.root, asked.day);
    const early = firstOfMerged(asked, scope!);
    const told = early && needed(asked, counted);
    if (early && told) return { page: early, total: told.total, exact: true, most: requiredOf(asked) };
    const first = cost(scope!) > CHEAP || counted !== null ? firstOfMany(asked, scope!) : undefined;
    if (first) {
      const known = needed(asked, counted);
      return {
        page: first.page,
        total: known?.total ?? first.seen,
        exact: known !== null,
        most: requiredOf(asked),
      };
    }
  }
  return wholeOrder(asked);
}

const reportFor = (search: Search, most: number, items: readonly Plain[]): TextReport =>
  reportOf({ search, relaxed: most > 0 && most < requiredOf({ search }) }, 'people', items);
