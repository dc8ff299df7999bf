import { everyOf, needed, requiredOf, wantedOf, type Asked } from './asked.ts';
import { answerTo } from './counted.ts';
import { openIndex } from './shard-index.ts';
import { holdsAll } from './whole.ts';
import { listsOf } from './word-lists.ts';

/** Of a word that so many have it was counted in which regencies they are. */
const FEW = 3000;
/** More indexes than this cost more than the one of all. */
const REGENCIES = 4;

/**
 * A trade and a place: who holds all words holds the rarest, and if that is only in a few regencies, theirs are the
 * indexes to look into.
 *
 * @returns undefined when it must be looked for among all
 */
export function localised(asked: Asked): Asked | undefined {
  const { look, root, frame, scopes } = asked;
  const [scope] = scopes;
  if (frame !== scopes || scopes.length !== 1 || scope!.filters.length > 0 || scope!.near) return undefined;
  const { index } = scope!;
  if (index.name !== 'all' || root.regions.length < 2 || requiredOf(asked) < 2) return undefined;
  const words = wantedOf(asked).filter((wanted) => wanted.required);
  const sizes = everyOf(
    look,
    words.map((wanted) => listsOf(look, index, wanted)),
  ).map((lists) => lists.reduce((so, { entry: { counts } }) => so + counts[0] + counts[1] + counts[2], 0));
  const least = Math.min(...sizes);
  if (least > FEW) return undefined;
  const answer = needed(asked, answerTo(look, index, words[sizes.indexOf(least)]!.ways));
  const regions = answer?.facets['region'];
  if (!regions?.whole || regions.buckets.length > REGENCIES) return undefined;
  const there = regions.buckets.map(([id]) => openIndex(look, root, String(id), root.regions));
  const local = {
    ...asked,
    scopes: everyOf(look, there).map((own) => ({ index: own, filters: [], near: undefined })),
  };
  return holdsAll(local) ? local : undefined;
}
