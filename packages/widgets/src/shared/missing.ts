import type { Page } from '@guyub/core';
import type { html as Html, TemplateResult } from 'lit';
import type { CommonWords } from '../locales/dictionary.ts';

type Answered = { readonly missing?: Page<unknown>['missing'] | undefined } | undefined;
type Words = Pick<CommonWords, 'language' | 'retry'> & { readonly missing: (names: string) => string };

/** Whose records are not here, of several backends; empty: all answered. */
export const missingText = ({ language, missing }: Words, answer: Answered): string =>
  answer?.missing?.length
    ? missing(new Intl.ListFormat(language).format(answer.missing.map(({ label }) => `${label}`)))
    : '';

/** The same as a line, above those who are here. @param html of the script that is there already */
export function missing(
  html: typeof Html,
  t: Words,
  answer: Answered,
  retry: () => void,
): TemplateResult | '' {
  const text = missingText(t, answer);
  return (
    text &&
    html`<p class="notice" part="missing">${text} <button class="link" @click=${retry}>${t.retry}</button></p>`
  );
}
