import { rupiah } from '@guyub/core/rupiah';
import type { Matter, RequestItem, SeenRequest } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { InboxWords } from '../locales/inbox-words.ts';
import { day } from './dates.ts';

export const quantity = ({ language }: InboxWords, { quantity, unit }: RequestItem): string =>
  `${quantity.toLocaleString(language)} ${unit}`;

/** What is wanted, where, and by when, as text: an address in a note is no link. */
export function requestDetails(t: InboxWords, request: SeenRequest, today: string): TemplateResult {
  const { items, subdistrict, neededOn, statedCeiling, note } = request;
  const facts = [
    [t.neededOn, day(t, neededOn, today)],
    [t.place, subdistrict],
    [t.ceiling, statedCeiling !== undefined && rupiah(statedCeiling)],
    [t.note, note],
  ] as const;
  return html`<ul class="items" aria-label=${t.items}>${items.map(
    (item) =>
      html`<li><b>${quantity(t, item)}</b> ${item.name}${
        item.specification ? html` <span class="quiet">${item.specification}</span>` : ''
      }</li>`,
  )}</ul>${rows(facts)}`;
}

/** "Did it happen?" was answered at this door, and not yet at the other: it is asked from that day on. */
export const saidHere = ({ deal, asks, request }: Matter, today: string): boolean =>
  deal?.status === 'agreed' && !asks && request.neededOn <= today;

/** Names and what they hold; what is not known has no row. */
export const rows = (facts: readonly (readonly [label: string, value: unknown])[]): TemplateResult =>
  html`<dl>${facts.map(([label, value]) => (value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : ''))}</dl>`;
