import type { SeenRequest } from '@guyub/core/hiring';
import { html, nothing, type TemplateResult } from 'lit';

/** An office or a firm writes under its name; a household has no letterhead. */
export const letterhead = ({ buyerKind, buyerName }: SeenRequest): TemplateResult =>
  html`<header class=${buyerKind === 'household' ? 'plain' : 'letterhead'}><strong>${buyerName}</strong></header>`;

export const titled = (title: string): TemplateResult =>
  html`<div class="title">
    <h1>${title}</h1>
    <p>Nomor: <span class="blank"></span></p>
  </div>`;

/** Names and values in two columns; what has no value is left out. */
export const facts = (rows: readonly (readonly [name: string, value: unknown])[]): TemplateResult =>
  html`<dl>
    ${rows.map(([name, value]) =>
      value
        ? html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;

/** To be filled in with a pen. */
export const blank = html`<span class="blank"></span>`;
