import type { Freshness } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { CommonWords } from '../locales/dictionary.ts';

/** An answer that says itself when it was true, as a snapshot does, is dated from this age on. */
const DATED_AFTER_MS = 24 * 3600 * 1000;

/** The date of what is shown, where it matters. */
export function freshness(
  t: CommonWords,
  { asOf, stale }: Freshness,
  retry: () => void,
): TemplateResult | '' {
  if (stale)
    return html`<p class="notice" part="stale">${t.stale(longDate(t, asOf))} <button class="link" @click=${retry}>${t.retry}</button></p>`;
  return Date.now() - Date.parse(asOf) > DATED_AFTER_MS
    ? html`<p class="notice">${t.asOf(longDate(t, asOf))}</p>`
    : '';
}

export const longDate = ({ language }: Pick<CommonWords, 'language'>, instant: string): string =>
  new Date(instant).toLocaleDateString(language, { dateStyle: 'long' });
