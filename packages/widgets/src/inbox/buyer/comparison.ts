import { rupiah } from '@guyub/core/rupiah';
import type { Matter } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { BuyerWords } from '../../locales/inbox-buyer-words.ts';
import { day } from '../dates.ts';
import { quantity, rows } from '../request-details.ts';
import type { Room } from '../room.ts';
import type { Offer } from './offers.ts';

interface Props {
  readonly room: Room;
  readonly words: BuyerWords;
  readonly matter: Matter;
  readonly offers: readonly Offer[];
  /** Absent once nothing may be chosen. */
  readonly onChoose?: ((offer: Offer) => void) | undefined;
}

/** Quotes side by side where there is room, one below the other on a phone; the style sheet shows one of the two. */
export const comparison = (props: Props): TemplateResult => html`${table(props)}${cards(props)}`;

function table({ room, words, matter, offers, onChoose }: Props): TemplateResult {
  const { t } = room;
  const row = (label: unknown, cell: (offer: Offer) => unknown) =>
    html`<tr><th scope="row">${label}</th>${offers.map((offer) => html`<td>${cell(offer)}</td>`)}</tr>`;
  return html`<div class="wide" tabindex="0" role="group" aria-label=${words.quotes}><table><caption>${words.compare}</caption>
    <thead><tr><td></td>${offers.map((offer) => html`<th scope="col">${offer.name}${marks(words, offer)}</th>`)}</tr></thead>
    <tbody>${matter.request.items.map((item, i) =>
      row(html`${item.name} <span class="quiet">${quantity(t, item)}</span>`, ({ quote }) =>
        rupiah(quote.prices[i] ?? 0),
      ),
    )}${offers.some(({ quote }) => quote.extra) ? row(t.extra, ({ quote }) => rupiah(quote.extra ?? 0)) : ''}${row(
      t.total,
      ({ quote }) => html`<b>${rupiah(quote.total)}</b>`,
    )}${row(t.readyOn, ({ quote }) => day(t, quote.readyOn, room.today))}${row(t.validUntil, ({ quote }) =>
      day(t, quote.validUntil, room.today),
    )}${offers.some(({ quote }) => quote.note) ? row(t.note, ({ quote }) => quote.note ?? '') : ''}${
      onChoose
        ? row(html`<span class="spoken">${words.choose}</span>`, (offer) => choice(words, offer, onChoose))
        : ''
    }</tbody></table></div>`;
}

function cards({ room, words, matter, offers, onChoose }: Props): TemplateResult {
  const { t, today, level } = room;
  return html`<div class="narrow">${offers.map(
    (
      offer,
    ) => html`<article class="card"><div class="heading" role="heading" aria-level=${level + 2}>${offer.name}</div
      >${marks(words, offer)}<p class="sum">${t.total} <b>${rupiah(offer.quote.total)}</b></p>${rows([
        ...matter.request.items.map(
          (item, i) => [item.name, `${rupiah(offer.quote.prices[i] ?? 0)} ${t.perUnit(item.unit)}`] as const,
        ),
        [t.extra, offer.quote.extra && rupiah(offer.quote.extra)],
        [t.readyOn, day(t, offer.quote.readyOn, today)],
        [t.validUntil, day(t, offer.quote.validUntil, today)],
        [t.note, offer.quote.note],
      ])}${onChoose ? choice(words, offer, onChoose) : ''}</article>`,
  )}</div>`;
}

const marks = (words: BuyerWords, { isCheapest, isSoonest }: Offer): TemplateResult | '' =>
  isCheapest || isSoonest
    ? html`<span class="badges">${isCheapest ? html`<span class="badge">${words.cheapest}</span>` : ''}${
        isSoonest ? html`<span class="badge">${words.soonest}</span>` : ''
      }</span>`
    : '';

const choice = (words: BuyerWords, offer: Offer, onChoose: (offer: Offer) => void): TemplateResult =>
  offer.isValid
    ? html`<button data-choose=${offer.quote.id} aria-label=${words.chooseWho(offer.name)} @click=${() => onChoose(offer)}>${words.choose}</button>`
    : html`<span class="quiet">${words.gone}</span>`;
