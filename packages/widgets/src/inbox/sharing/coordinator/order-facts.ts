import { rupiah } from '@guyub/core/rupiah';
import type { CommunityDesk, SeenWorkOrder } from '@guyub/core/sharing';
import type { TemplateResult } from 'lit';
import { day, due } from '../../dates.ts';
import { rows } from '../../request-details.ts';
import type { Room } from '../../room.ts';
import { numeral, orderWords } from './words.ts';

/** What a member gets for so many pieces, the fee taken off. */
export const payFor = (pieces: number, { pricePerPiece }: SeenWorkOrder, feePercent: number): number =>
  Math.round((pieces * pricePerPiece * (100 - feePercent)) / 100);

export const memberName = ({ t }: Room, { members }: CommunityDesk, id: string): string =>
  members.find(({ personId }) => personId === id)?.name ?? t.someone;

/** So many of the order's own unit. */
export const amount = (room: Room, { unit }: SeenWorkOrder, count: number): string =>
  orderWords(room).pieces(numeral(room, count), unit);

/** Price and fee in one line. */
export function payTerms(room: Room, order: SeenWorkOrder, feePercent: number): string {
  const words = orderWords(room);
  const price = words.pay(rupiah(order.pricePerPiece), order.unit);
  return `${price}; ${
    feePercent > 0 ? words.fee(numeral(room, feePercent), rupiah(payFor(1, order, feePercent))) : words.noFee
  }`;
}

/** What the order is, without its split. */
export function orderFacts(room: Room, desk: CommunityDesk, order: SeenWorkOrder): TemplateResult {
  const { t, today } = room;
  const words = orderWords(room);
  const { deadline, weight, skill, certified, customer, broughtBy, kept, note, reason } = order;
  return rows([
    [words.deadlineRow, `${day(t, deadline, today)} (${due(t, deadline, today)})`],
    [words.payRow, payTerms(room, order, desk.community.feePercent)],
    [words.skill, certified ? `${skill}, ${words.certificate}` : skill],
    [words.weightRow, weight !== 1 && numeral(room, weight)],
    [
      words.broughtBy,
      broughtBy && words.keptBy(memberName(room, desk, broughtBy), amount(room, order, kept ?? 0)),
    ],
    [t.note, note],
    [words.customerRow, customer],
    [words.reason, reason],
  ]);
}
