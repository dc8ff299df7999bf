import type { Search, Wanted } from '@guyub/core/text';
import type { Look } from './look.ts';
import { maskOf, refinementMask, type Mask } from './mask.ts';
import type { Refinement, Scope } from './scopes.ts';
import { visit, type ShardIndex, type Span } from './shard-index.ts';
import { listsOf } from './word-lists.ts';

/** How the people of a span fit a question. */
export interface Scan {
  readonly scope: Scope;
  readonly span: Span;
  /** How many required words each holds, and what all that each holds is worth. Absent: there is no text. */
  readonly held: Uint8Array | undefined;
  readonly worths: Uint16Array;
  /** Those of the frame; null: everybody. */
  readonly frame: Mask | null;
  /** For each refinement those who satisfy it. */
  readonly refined: readonly Mask[];
}

/** Undefined: in the next round. */
export function scan(
  look: Look,
  scope: Scope,
  span: Span,
  search: Search | undefined,
  refinements: readonly Refinement[],
): Scan | undefined {
  const { index, filters, near } = scope;
  const key = JSON.stringify([index.name, span, filters, near, search?.wanted, refinements]);
  return look.once(`scan ${key}`, () => scanned(look, { scope, span, search, refinements }));
}

interface Scanned extends Pick<Scan, 'scope' | 'span'> {
  readonly search: Search | undefined;
  readonly refinements: readonly Refinement[];
}

function scanned(look: Look, { scope, span, search, refinements }: Scanned): Scan | undefined {
  const frame = maskOf(look, scope, span);
  const refined = refinements.map((refinement) => refinementMask(look, scope.index, refinement, span));
  const wanted = search?.wanted ?? [];
  const bests = wanted.map((one) => bestOf(look, scope.index, one, span));
  if (frame === undefined || !refined.every(isThere) || !bests.every(isThere)) return undefined;
  const worths = new Uint16Array(span[1] - span[0]);
  const held = wanted.length > 0 ? new Uint8Array(worths.length) : undefined;
  bests.forEach((best, i) => {
    for (let person = 0; person < best.length; person++) {
      worths[person]! += best[person]!;
      if (best[person]! > 0 && wanted[i]!.required) held![person]!++;
    }
  });
  return { scope, span, held, worths, frame, refined };
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

/** What a wanted word is worth to each: its best way. */
function bestOf(look: Look, index: ShardIndex, wanted: Wanted, span: Span): Uint8Array | undefined {
  const lists = listsOf(look, index, wanted);
  if (!lists) return undefined;
  const best = new Uint8Array(span[1] - span[0]);
  const complete = lists.map(({ entry, worths }) =>
    visit(look, index, entry, span, (person, number) => {
      const at = person - span[0];
      best[at] = Math.max(best[at]!, worths[number]!);
    }),
  );
  return complete.every(Boolean) ? best : undefined;
}

/** The most required words that anybody of the frame holds. */
export const mostHeld = ({ held, frame }: Scan): number => {
  let most = 0;
  held?.forEach((words, person) => {
    if (words > most && (!frame || frame[person])) most = words;
  });
  return most;
};

/** Visits who holds so many words and satisfies all refinements, but one. */
export function eachFitting(
  { held, worths, frame, refined }: Scan,
  most: number,
  visitor: (person: number, worth: number) => void,
): void {
  for (let person = 0; person < worths.length; person++) {
    if (held && (most === 0 || held[person] !== most)) continue;
    if (frame && !frame[person]) continue;
    let fits = true;
    for (const mask of refined) if (!mask[person]) fits = false;
    if (fits) visitor(person, worths[person]!);
  }
}
