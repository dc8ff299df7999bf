import type { JobBoardWords } from '../locales/job-board-words.ts';
import { emit } from '../shared/events.ts';
import { missingText } from '../shared/missing.ts';
import type { QueryController, Settled } from '../shared/query-controller.ts';

interface Reported {
  readonly t: JobBoardWords;
  readonly what: Settled;
  readonly list: QueryController<'jobs'>;
  /** Empty: nothing is there. */
  readonly count: string;
  /** Not everything was asked for. */
  readonly asked: boolean;
}

/** Tells the page how it went. @returns the same for a screen reader, and whether it went well */
export function report(
  from: EventTarget,
  { t, what, list, count, asked }: Reported,
): readonly [told: string, isGood: boolean] {
  const { answer } = list;
  const error = what === 'more' ? list.moreError : list.error;
  if (error) {
    emit(from, 'guyub-error', { error });
    return [what === 'more' ? t.furtherFailed : t.unavailable, false];
  }
  if (answer)
    emit(from, 'guyub-load', {
      shown: answer.items.length,
      total: answer.total?.value ?? null,
      stale: answer.stale,
    });
  const found = count || (asked ? t.noMatch : t.none);
  return [[missingText(t, answer), found].filter(Boolean).join(' '), true];
}
