import { html } from 'hono/html';
import type { Markup } from '../page.ts';

type Fact = readonly [label: string, values: readonly (string | false | 0 | undefined)[]];

/** What there is to say, a row each; a row with nothing in it is not shown. */
export const facts = (rows: readonly Fact[]): Markup =>
  html`<dl>${rows.flatMap(([label, values]) => {
    const told = values.filter(Boolean);
    return told.length > 0 ? [html`<dt>${label}</dt>${told.map((value) => html`<dd>${value}</dd>`)}`] : [];
  })}</dl>`;
