import type { ErrorCode, Freshness } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { ShowcaseWords } from '../locales/showcase-words.ts';
import { longDate } from './facts.ts';

/** An answer that says itself when it was true, as a snapshot does, is dated from this age on. */
const DATED_AFTER_MS = 24 * 3600 * 1000;

export function freshness(
  t: ShowcaseWords,
  { asOf, stale }: Freshness,
  retry: () => void,
): TemplateResult | '' {
  if (stale)
    return html`<p class="notice" part="stale">${t.stale(longDate(t, asOf))} <button class="link" @click=${retry}>${t.retry}</button></p>`;
  return Date.now() - Date.parse(asOf) > DATED_AFTER_MS
    ? html`<p class="notice">${t.asOf(longDate(t, asOf))}</p>`
    : '';
}

export const empty = (
  t: ShowcaseWords,
  skill: string | undefined,
): TemplateResult => html`<div class="state" part="empty"
  ><p class="bold">${skill ? t.noneOf(skill) : t.none}</p><p>${skill ? t.noneOfHelp : t.noneHelp}</p><slot></slot></div>`;

/** The page's own children serve as the way on. */
export const unavailable = (t: ShowcaseWords, error: unknown, retry: () => void): TemplateResult => html`<div
  class="state" part="unavailable"><p class="bold">${t.unavailable}</p
  ><p>${t.reason((error as { readonly code?: ErrorCode } | undefined)?.code)}</p
  ><button part="button" @click=${retry}>${t.retry}</button><slot></slot></div>`;
