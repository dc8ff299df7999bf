import type { ErrorCode } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { ShowcaseWords } from '../locales/showcase-words.ts';

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
