import { entryIn, type ShardIndex } from './shard-index.ts';
import { decodeAnswers } from './decode-answers.ts';
import { wantedOf, type Asked } from './asked.ts';
import { isKept, valueTerm } from './format/fields.ts';
import { paths, type Answer, type Histograms } from './format/manifest.ts';
import { answerPlace } from './format/terms.ts';
import { waysKey } from './format/ways.ts';
import type { Look } from './look.ts';

/** What the writer counted beforehand. */
export interface Counted {
  readonly total: number;
  readonly facets: Histograms;
  /** See `Answer`; absent for everybody. */
  readonly first?: Answer['first'];
}

/** How many fit, and what they have, where the writer has counted it; null where not; undefined: in the next round. */
export function countedFor(
  asked: Pick<Asked, 'look' | 'scopes' | 'search' | 'refinements'>,
): Counted | null | undefined {
  const { look, scopes, refinements } = asked;
  const [scope] = scopes;
  if (scopes.length !== 1 || scope!.filters.length > 0 || scope!.near) return null;
  const { index } = scope!;
  const words = wantedOf(asked);
  const [refinement] = refinements;
  if (words.length === 0 && !refinement) return { total: index.head.people, facets: index.head.facets };
  if (words.length + refinements.length > 1) return null;
  if (!refinement) return answerTo(look, index, words[0]!.ways);
  const { field, values } = refinement;
  const [value] = values;
  const term = values.length === 1 && isKept(field) ? valueTerm(field, value!) : undefined;
  return term === undefined
    ? null
    : answerTo(look, index, [{ term, prefix: false, worth: [0, 0, 0], how: 'exact' }]);
}

/** The answer to a word; null: there is none; undefined: in the next round. */
export function answerTo(
  look: Look,
  index: ShardIndex,
  ways: Parameters<typeof waysKey>[0]['ways'],
): Counted | null | undefined {
  const entry = entryIn(look, index, answerPlace(ways[0]!.term));
  if (entry === undefined) return undefined;
  if (!entry || entry.at instanceof Uint8Array) return null;
  const { sheaf, nth } = entry.at;
  const answers = look.read(paths.answers(index.name, sheaf), decodeAnswers);
  if (!answers) return undefined;
  const answer = answers[nth];
  return answer?.ways === waysKey({ ways }) ? answer : null;
}
