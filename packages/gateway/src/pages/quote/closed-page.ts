import type { PublishedRegion } from '@guyub/core';
import { html } from 'hono/html';
import type { Markup } from '../page.ts';
import type { Asked } from './asked.ts';
import type { QuoteWords } from './words.ts';

/** Nothing can be sent from here: who else can be asked. */
export const closedPage = (own: QuoteWords, office: Markup): Markup =>
  html`<main class="form"><h1>${own.title}</h1><p class="notice"><strong>${own.closed}</strong></p>${office}</main>`;

/** Which regency is asked in, where the address does not say one that is served. */
export const regionsPage = (asked: Asked, own: QuoteWords, regions: readonly PublishedRegion[]): Markup => {
  const { address, region } = asked;
  const to = (id: string) => {
    const url = new URL(address, 'http://here');
    url.searchParams.set('region', id);
    return `${url.pathname}${url.search}`;
  };
  const byName = regions.toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
  return html`<main class="form"><h1>${own.title}</h1><p>${region ? own.noRegion : own.chooseRegion}</p><ul>${byName.map(
    ({ id, name }) => html`<li><a href="${to(id)}">${name}</a></li>`,
  )}</ul></main>`;
};
