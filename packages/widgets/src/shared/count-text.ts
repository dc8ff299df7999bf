import type { Page } from '@guyub/core';
import type { CommonWords, CountWords } from '../locales/dictionary.ts';
import { numberText } from './number-text.ts';

/** `56 orang`; empty where the backend cannot tell. */
export function countText(
  t: CountWords & Pick<CommonWords, 'language'>,
  total: Page<unknown>['total'],
  told: (count: string) => string,
): string {
  if (!total) return '';
  const count = told(numberText(total.value, t.language));
  return total.relation === 'exact'
    ? count
    : total.relation === 'at-least'
      ? t.atLeast(count)
      : t.about(count);
}
