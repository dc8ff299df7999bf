import { html, type TemplateResult } from 'lit';
import type { ErrorCode } from '@guyub/core';
import type { Dictionary } from '../locales/dictionary.ts';

/** @param next what to do, where not everybody was asked for */
export const empty = (t: Dictionary, asked: boolean, next: unknown): TemplateResult => html`<div
    class="state" part="empty"><p class="bold">${asked ? t.noMatch : t.nobody}</p
    >${asked ? next : html`<p>${t.nobodyHelp}</p>`}</div>`;

/** The host's own children, its fallback where script never ran, serve here too; else a link to the source. */
export const unavailable = (
  t: Dictionary,
  error: unknown,
  source: string | undefined,
  retry: () => void,
): TemplateResult => {
  const { origin = '', host = '' } = /^https?:/.test(source ?? '') ? new URL(source!) : {};
  return html`<div class="state" part="unavailable"
    ><p class="bold">${t.unavailable}</p><p>${t.reason((error as { readonly code?: ErrorCode } | undefined)?.code)}</p
    ><button part="button" @click=${retry}>${t.retry}</button
    ><slot>${origin ? html`<a href=${origin}>${host}</a>` : ''}</slot></div>`;
};
