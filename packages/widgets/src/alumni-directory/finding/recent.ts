import type { FacetField, Selection } from '../question.ts';

/** In the session's own store: it ends with the tab, and is never sent. */
const KEY = 'guyub-recent';
/** Of each filter. */
const KEPT = 3;

export type Recent = Readonly<Partial<Record<FacetField, readonly string[]>>>;

/** The values that were chosen last, newest first; none where the browser keeps nothing. */
export function recent(): Recent {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    return Object.fromEntries(
      Object.entries(stored ?? {}).map(([field, values]) => [
        field,
        [values].flat().map(String).slice(0, KEPT),
      ]),
    );
  } catch {
    return {}; // refused, or not ours
  }
}

export function remember({ field, value }: Selection): void {
  const known = recent();
  const values = [String(value), ...(known[field] ?? []).filter((other) => other !== value)];
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...known, [field]: values }));
  } catch {
    // refused, or full: nothing depends on it
  }
}
