import type { ErrorCode } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { LedgerWords } from '../locales/ledger-words.ts';

interface StateProps {
  readonly t: LedgerWords;
  readonly level: number;
  readonly onRetry: () => void;
}

export const loadingBook = (t: LedgerWords): TemplateResult =>
  html`<p role="status">${t.loading}</p><div class="bone"></div>`;

export const emptyBook = ({ t, level }: StateProps): TemplateResult => box(t.empty, t.emptyHelp, level, '');

/** The page's own children say whom to ask. */
export const unavailableBook = ({ t, level, onRetry }: StateProps, error: object): TemplateResult =>
  box(
    t.unavailable,
    t.why((error as { readonly code?: ErrorCode }).code),
    level,
    html`<button id="retry" part="button" @click=${onRetry}>${t.retry}</button>`,
  );

const box = (title: string, help: string, level: number, action: unknown): TemplateResult =>
  html`<div class="state" part="state"><div class="heading" role="heading" aria-level=${level}>${title}</div><p>${help}</p>${action}<slot></slot></div>`;
