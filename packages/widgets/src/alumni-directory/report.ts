import type { Dictionary } from '../locales/dictionary.ts';
import { countText } from '../shared/count-text.ts';
import { emit } from '../shared/events.ts';
import type { QueryController, Settled } from '../shared/query-controller.ts';

/** Tells the page how it went. @returns the same for a screen reader. */
export function report(
  from: EventTarget,
  t: Dictionary,
  what: Settled,
  { answer, ...people }: Pick<QueryController<'people'>, 'answer' | 'error' | 'moreError'>,
): string {
  const error = what === 'more' ? people.moreError : people.error;
  if (error) {
    emit(from, 'guyub-error', { error });
    return what === 'more' ? t.moreFailed : t.unavailable;
  }
  if (!answer) return '';
  emit(from, 'guyub-load', {
    shown: answer.items.length,
    total: answer.total?.value ?? null,
    stale: answer.stale,
  });
  return answer.items[0] ? countText(t, answer.total, t.people) : t.noMatch;
}
