import { evaluate } from '@guyub/core';
import { termsOf, type Terms } from '@guyub/core/text';

/** What somebody is trained in and offers. */
export interface Trained {
  readonly skills: readonly string[];
  readonly offerings: readonly string[];
}

const MOST = 5000;
const known = new Map<string, Terms>();

/** Reading the same people for each order of a page would take most of its time. */
function terms({ skills, offerings }: Trained): Terms {
  const key = JSON.stringify([skills, offerings]);
  let found = known.get(key);
  if (!found) {
    if (known.size > MOST) known.clear();
    known.set(key, (found = termsOf('people', { skills, offerings })));
  }
  return found;
}

/** Those of them whom a search for it would find. What fits half of it is nobody's skill. */
export function skilled<T extends Trained>(people: readonly T[], skill: string): ReadonlySet<T> {
  const { matching, found } = evaluate(
    people,
    { resource: 'people', text: skill, page: { size: 1 } },
    { day: 0, terms },
  );
  return new Set(found?.relaxed ? [] : matching);
}
