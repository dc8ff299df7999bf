import type { Front } from '../backends/front.ts';
import type { Store } from '../store/store.ts';
import { createAnswerOnce, type AnswerOnce } from './once.ts';

/** Who has the records of a kind, and the answers that are ready. */
interface Source {
  readonly records: Pick<Store, 'list' | 'get'>;
  readonly once: AnswerOnce;
}
export type SourceOf = (resource: string) => Source;

/** A backend where one has them, else the store. */
export function createSources(store: Store, front: Front | undefined, cached: boolean): SourceOf {
  const own: Source = { records: store, once: createAnswerOnce(store, cached) };
  const foreign: Source | undefined = front && { records: front, once: createAnswerOnce(front, cached) };
  return (resource) => (foreign && front!.has(resource) ? foreign : own);
}
