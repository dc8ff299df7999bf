import type { QueryFor, PublishedRecords } from '@guyub/core';

/** What elements tell the page. All bubble and cross shadow roots. */
export interface GuyubEvents {
  /** About to ask; `preventDefault()` stops it. */
  'guyub-query': {
    [K in 'people' | 'jobs']: { readonly resource: K; readonly query: QueryFor<PublishedRecords, K> };
  }['people' | 'jobs'];
  /** About to open a person, a product or a job; `preventDefault()` when the page shows it its own way. */
  'guyub-open': { readonly id: string };
  /** An answer is on the screen. `total` is null where the backend cannot tell. */
  'guyub-load': { readonly shown: number; readonly total: number | null; readonly stale: boolean };
  /** Nothing could be shown, or not all. */
  'guyub-error': { readonly error: unknown };
}

/** By name, as a listener gets them: `GuyubEventMap['guyub-open']`. */
export type GuyubEventMap = { [N in keyof GuyubEvents]: CustomEvent<GuyubEvents[N]> };

declare global {
  // So that `addEventListener`, and Angular's templates, know what arrives.
  interface GlobalEventHandlersEventMap extends GuyubEventMap {}
}

/** @returns false when the page prevented it. */
export function emit<N extends keyof GuyubEvents>(
  from: EventTarget,
  name: N,
  detail: GuyubEvents[N],
): boolean {
  return from.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
  );
}
