import type { Client } from '@guyub/core';
import { html } from 'hono/html';
import type { Markup } from '../page.ts';
import type { FormWords } from './words.ts';

/** Who can be asked where nothing can be sent: the office that runs this gateway, and those of the region. */
export async function askOffice(
  client: Client,
  own: FormWords,
  contact: string | undefined,
  region: string | undefined,
): Promise<Markup> {
  const where = region && ({ op: 'eq', field: 'region', value: region } as const);
  const { items } = await client.list('organisations', { ...(where && { where }), page: { size: 10 } });
  return html`${
    contact ? html`<p><a class="button main" href="${contact}" target="_top">${own.contact}</a></p>` : ''
  }${
    items.length > 0 || !contact
      ? html`<p>${own.askOffice}</p><ul>${items.map(({ name }) => html`<li>${name}</li>`)}</ul>`
      : ''
  }`;
}
