import type { CommunityDesk, SeenWorkOrder, WorkMatter } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { day } from '../../dates.ts';
import type { Room } from '../../room.ts';
import { amount } from './order-facts.ts';
import { orderWords } from './words.ts';

/** A proposal that was never sent. */
export const isDiscarded = ({ order }: WorkMatter): boolean =>
  order.status === 'cancelled' && order.round === 0;

/** No member has seen them: they stand there only to be taken up again. */
export function discarded(
  room: Room,
  { community, work }: CommunityDesk,
  onUse: (order: SeenWorkOrder) => void,
): TemplateResult | '' {
  const orders = work.filter(isDiscarded).map(({ order }) => order);
  if (orders.length === 0) return '';
  const { t, today } = room;
  const words = orderWords(room);
  const facts = (order: SeenWorkOrder) => [
    amount(room, order, order.pieces),
    words.until(day(t, order.deadline, today)),
    order.reason,
  ];
  return html`<details class="earlier"><summary>${words.discardedOnes(orders.length)}</summary><p class="quiet">${words.discardedHelp}</p><ul class="people">${orders.map(
    (order) =>
      html`<li><b>${order.title}</b><span>${facts(order).filter(Boolean).join(' · ')}</span>${
        community.status === 'active'
          ? html`<p class="actions"><button aria-label=${words.useAgainOf(order.title)} @click=${() => onUse(order)}>${words.useAgain}</button></p>`
          : ''
      }</li>`,
  )}</ul></details>`;
}
