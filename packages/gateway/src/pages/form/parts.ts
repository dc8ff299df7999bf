import { html } from 'hono/html';
import type { Markup } from '../page.ts';
import { field, type Drawn } from './fields.ts';
import type { FormWords } from './words.ts';

/** What Enter in a field presses is the first button of a form. */
export const enter = html`<button class="unseen" name="do" value="send" tabindex="-1" aria-hidden="true"></button>`;

interface SummaryProps {
  readonly drawn: Drawn;
  readonly own: FormWords;
  /** Above what must be mended. */
  readonly title: string;
  /** Why it was not sent, said above everything. */
  readonly notice: string;
  readonly labelOf: (field: string) => string;
}

/** What must be mended, with a link to each. */
export function summary({ drawn: { problems }, own, title, notice, labelOf }: SummaryProps): Markup | '' {
  if (!notice && problems.length === 0) return '';
  const named = (field: string) => (field === 'website' ? own.trap : labelOf(field));
  return html`<div class="problems" role="alert"><h2 tabindex="-1" autofocus>${problems.length > 0 ? title : own.notSent}</h2>${
    notice ? html`<p>${notice}</p>` : ''
  }${
    problems.length > 0
      ? html`<ul>${problems.map(({ field, message }) => html`<li><a href="#${field}">${named(field)}: ${message}</a></li>`)}</ul>`
      : ''
  }</div>`;
}

/** People do not see it, and leave it empty; whoever fills it all the same is told. */
export const trap = (drawn: Drawn, own: FormWords): Markup =>
  drawn.problems.some(({ field }) => field === 'website')
    ? field(drawn, 'website', { label: own.trap })
    : html`<div class="unseen" aria-hidden="true"><label for="website">${own.trap}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>`;
