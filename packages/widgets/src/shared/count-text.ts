import type { Page } from '@guyub/core';

interface CountWords {
  readonly language: string;
  readonly atLeast: (count: string) => string;
  readonly about: (count: string) => string;
}

/** `56 orang`; empty where the backend cannot tell. */
export function countText(
  t: CountWords,
  total: Page<unknown>['total'],
  exactly: (count: string) => string,
): string {
  if (!total) return '';
  const count = exactly(total.value.toLocaleString(t.language));
  return total.relation === 'exact'
    ? count
    : total.relation === 'at-least'
      ? t.atLeast(count)
      : t.about(count);
}
