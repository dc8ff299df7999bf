import { rupiah } from '@guyub/core/rupiah';
import { sayReason, type CommunityDesk, type Reason, type SeenWorkOrder } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { day, due } from '../../dates.ts';
import { rows } from '../../request-details.ts';
import { nameOf, type Part } from './mine.ts';
import type { Seat } from './seat.ts';

export const piecesIn = ({ words }: Seat, count: number, { unit }: SeenWorkOrder): string =>
  words.pieces(words.number(count), unit);

export const callIt = ({ words }: Seat, desk: CommunityDesk, personId: string): string =>
  nameOf(desk, personId) ?? words.someone;

/** A date and how far away it is. */
export const deadlineIn = ({ room: { t, today } }: Seat, { deadline }: SeenWorkOrder): string =>
  `${day(t, deadline, today)} (${due(t, deadline, today)})`;

/** `besok pukul 08.00`, in the reader's own time. */
export function whenIn({ room: { t }, words }: Seat, instant: string): string {
  const then = new Date(instant);
  const locale = t.language === 'id' ? 'id-ID' : 'en-GB';
  const dayOf = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const days = Math.round((dayOf(then) - dayOf(new Date())) / 86_400_000);
  const which =
    days === 0
      ? t.today
      : days === 1
        ? t.tomorrow
        : then.toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  return words.at(which, then.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }));
}

/**
 * What a share is and brings: nothing is left to be worked out.
 *
 * @param pieces as many as it is about
 */
export function factsOf(
  seat: Seat,
  { desk, order, share }: Part,
  pieces: number = share.pieces,
): TemplateResult {
  const { words } = seat;
  const { feePercent } = desk.community;
  const total = pieces * order.pricePerPiece;
  const fee = Math.round((total * feePercent) / 100);
  const sum = html`<b class="amount">${rupiah(total - fee)}</b>`;
  return rows([
    [words.part, html`<b class="amount">${piecesIn(seat, pieces, order)}</b>`],
    [words.pay, words.payEach(rupiah(order.pricePerPiece), order.unit)],
    [words.total, fee > 0 ? rupiah(total) : sum],
    [words.fee, fee > 0 ? words.feeOf(words.number(feePercent), rupiah(fee)) : words.noFee],
    [words.received, fee > 0 && sum],
    [words.deadline, deadlineIn(seat, order)],
    [words.broughtBy, order.broughtBy && callIt(seat, desk, order.broughtBy)],
    [words.note, order.note],
  ]);
}

/** What is finished stays, and is said where there is something. */
export const doneStays = ({ words }: Seat, { share }: Part): string =>
  share.done > 0 ? words.doneStays(words.number(share.done)) : '';

/** Why so many, as the rule says it. */
export const reasonIn = ({ room: { t } }: Seat, { share, order }: Part): string =>
  sayReason(share.reason as unknown as Reason, t.language, order.unit);

/** A card about a share, which its buttons come back to. */
export function shareCard(
  { room: { level } }: Seat,
  { share, order }: Part,
  intro: string,
  body: unknown,
): TemplateResult {
  const { id } = share;
  return html`<article class="card" id="share-${id}" tabindex="-1" aria-labelledby="share-title-${id}"
    ><p class="quiet">${intro}</p
    ><div class="heading" id="share-title-${id}" role="heading" aria-level=${level + 2}>${order.title}</div>${body}</article>`;
}
