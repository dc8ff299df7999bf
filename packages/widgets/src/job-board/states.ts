import type { ErrorCode } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { JobBoardWords } from '../locales/job-board-words.ts';

/** @param why nothing is there at all, nothing fits, or nothing was saved */
export const empty = (
  t: JobBoardWords,
  why: 'none' | 'noMatch' | 'noSaved',
  onAll: () => void,
): TemplateResult =>
  html`<div class="state" part="empty"><p class="bold">${t[why]}</p><p>${t[`${why}Help`]}</p>${
    why === 'none' ? html`<slot></slot>` : html`<button part="button" @click=${onAll}>${t.showAll}</button>`
  }</div>`;

/** The page's own children serve as the way on. */
export const unavailable = (t: JobBoardWords, error: unknown, retry: () => void): TemplateResult => html`<div
  class="state" part="unavailable"><p class="bold">${t.unavailable}</p
  ><p>${t.reason((error as { readonly code?: ErrorCode } | undefined)?.code)}</p
  ><button part="button" @click=${retry}>${t.retry}</button><slot></slot></div>`;
