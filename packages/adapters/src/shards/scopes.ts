import type { Near, Query, Scalar } from '@guyub/core/adapter';
import { paths, type Box, type Root } from './format/manifest.ts';
import { fromJson } from './from-json.ts';
import type { Look } from './look.ts';
import { kmToBox } from './near-box.ts';
import { indexOfAll, openIndex, type ShardIndex } from './shard-index.ts';

export type Filter = NonNullable<Query['where']>;

/** Some of the people of an index. No two scopes of a question share anybody. */
export interface Scope {
  readonly index: ShardIndex;
  /** All must hold. */
  readonly filters: readonly Filter[];
  /** Only those within its radius. */
  readonly near: Near | undefined;
}

/** Beyond so many regencies, it is cheaper to look through all people. */
const MANY = 8;

type Level = 'region' | 'province';

/** Who a question is about at all: `where`, and the radius of `near`. Undefined: in the next round. */
export function frameOf(look: Look, root: Root, { where, near }: Query): readonly Scope[] | undefined {
  const filters = split(where);
  const circle = near?.withinKm === undefined ? undefined : near;
  const named = levels.find((level) => namedIn(filters, root, level));
  const chosen = named && namedIn(filters, root, named)!;
  if (chosen && (named === 'region' || !circle)) {
    const rest = filters.filter((filter) => filter !== chosen.filter);
    return opened(look, root, named!, chosen.ids, { filters: rest, near: circle });
  }
  if (!circle) return [{ index: indexOfAll(root), filters, near: undefined }];
  const leaves = leavesBy(look, root, circle);
  if (!leaves) return undefined;
  const within = leaves.filter(({ km }) => km <= circle.withinKm!).map(({ region }) => region);
  return opened(look, root, 'region', within, { filters, near: circle });
}

const levels: readonly Level[] = ['region', 'province'];

/** The conditions that must all hold. */
const split = (filter: Filter | undefined): readonly Filter[] =>
  filter === undefined ? [] : filter.op === 'and' ? filter.of.flatMap(split) : [filter];

/** A condition that names few regencies or provinces, and those of them where there is anybody. */
function namedIn(filters: readonly Filter[], root: Root, level: Level) {
  for (const filter of filters) {
    if (!('field' in filter) || filter.field !== level) continue;
    const values = filter.op === 'eq' ? [filter.value] : filter.op === 'in' ? filter.values : undefined;
    if (values) {
      const ids = knownOf(root, level, values);
      if (ids.length <= MANY) return { filter, ids };
    }
  }
  return undefined;
}

const listOf = (root: Root, level: Level) => (level === 'region' ? root.regions : root.provinces);

const knownOf = (root: Root, level: Level, values: readonly Scalar[]): readonly string[] =>
  listOf(root, level).flatMap(([id]) => (values.includes(id) ? [id] : []));

function opened(
  look: Look,
  root: Root,
  level: Level,
  ids: readonly string[],
  rest: Omit<Scope, 'index'>,
): readonly Scope[] | undefined {
  const indexes = ids.map((id) => openIndex(look, root, id, listOf(root, level)));
  return indexes.every((index) => index !== undefined)
    ? indexes.map((index) => ({ index, ...rest }))
    : undefined;
}

/** Values that a visitor has chosen in one field. */
export interface Refinement {
  readonly field: string;
  readonly values: readonly Scalar[];
}

export const refinementsOf = ({ refine }: Query): readonly Refinement[] =>
  Object.entries(refine ?? {}).flatMap(([field, values]) => (values?.length ? [{ field, values }] : []));

/** Where those are who were chosen: a chosen regency has an index of its own. Undefined: in the next round. */
export function narrowed(
  look: Look,
  root: Root,
  frame: readonly Scope[],
  refinements: readonly Refinement[],
): { readonly scopes: readonly Scope[]; readonly rest: readonly Refinement[] } | undefined {
  const [only] = frame;
  if (frame.length === 1 && only!.index.name === 'all')
    for (const level of levels) {
      const refinement = refinements.find(({ field }) => field === level);
      const ids = refinement && knownOf(root, level, refinement.values);
      if (!ids || ids.length > MANY) continue;
      const scopes = opened(look, root, level, ids, { filters: only!.filters, near: only!.near });
      return scopes && { scopes, rest: refinements.filter((other) => other !== refinement) };
    }
  return { scopes: frame, rest: refinements };
}

/** Regencies by the least distance that anybody there can have. Undefined: in the next round. */
export function leavesBy(
  look: Look,
  root: Root,
  near: Near,
): readonly { readonly region: string; readonly km: number }[] | undefined {
  const boxes = look.read(paths.boxes(), fromJson) as readonly Box[] | undefined;
  return boxes
    ?.map(({ region, box }) => ({ region, km: box ? kmToBox(near, box) : Infinity }))
    .sort((a, b) => a.km - b.km);
}
