import type { CommunityDesk, WorkMatter } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { day } from '../../dates.ts';
import { turnOrder } from '../turn-order.ts';
import type { Seat } from './seat.ts';
import { callIt, piecesIn } from './telling.ts';

/** Whose turn is next, and where one stands oneself. */
export function turns(seat: Seat, desk: CommunityDesk): TemplateResult | '' {
  const { words, me } = seat;
  const here = turnOrder(desk).filter(
    ({ member: { status } }) => status === 'active' || status === 'on-leave',
  );
  const [next] = here;
  if (!next?.place) return '';
  const own = here.find(({ member }) => member.personId === me)?.place;
  const of = words.number(desk.turns.length);
  return html`<p>${own === 1 ? html`<b>${words.youAreNext(of)}</b>` : html`${own ? html`<b>${words.yourPlace(words.number(own), of)}</b> ` : ''}${words.nextIs(next.member.name)}`}</p><p class="quiet">${words.turnRule}</p
    ><details><summary>${words.members(of, words.number(here.length - desk.turns.length))}</summary><ol class="order">${here.map(
      ({ member: { personId, name, status }, level, place }) =>
        html`<li class=${personId === me ? 'own' : ''}><span class="place">${place ? words.number(place) : '–'}</span><span>${name}${
          personId === me ? html` <span class="quiet">(${words.you})</span>` : ''
        }</span><span class="quiet">${place ? words.level(words.number(level)) : status === 'on-leave' ? words.onLeave : words.notSharing}</span></li>`,
    )}</ol></details>`;
}

/** Every order under way, and who has what of it. */
export function runningOrders(seat: Seat, desk: CommunityDesk): TemplateResult | '' {
  const { room, words } = seat;
  const running = desk.work.filter(({ order }) => order.status === 'offered' || order.status === 'running');
  if (running.length === 0) return '';
  return html`<div class="sub" role="heading" aria-level=${room.level + 1}>${words.running(running.length)}</div>${running.map(
    (matter) => orderLine(seat, desk, matter),
  )}`;
}

const shown = ['offered', 'accepted', 'delivered', 'late'];

function orderLine(seat: Seat, desk: CommunityDesk, { order, shares }: WorkMatter): TemplateResult {
  const { room, words, me } = seat;
  const whole = piecesIn(seat, order.pieces, order);
  return html`<details class="turn"><summary><b>${order.title}</b><span class="quiet">${words.orderLine(whole, day(room.t, order.deadline, room.today))}</span></summary><ul class="order" aria-label=${words.whoHas(order.title)}>${shares
    .filter(({ status }) => shown.includes(status))
    .map(
      ({ personId, pieces, done, status }) =>
        html`<li class=${personId === me ? 'own' : ''}><span class="place">${words.number(pieces)}</span><span>${callIt(seat, desk, personId)}</span><span class="quiet">${
          status === 'accepted' && done > 0
            ? words.done(words.number(done), words.number(pieces))
            : words.states[status]
        }</span></li>`,
    )}</ul>${order.short > 0 ? html`<p class="notice">${words.missing(piecesIn(seat, order.short, order))}</p>` : ''}${
    order.round > 1 ? html`<p class="quiet">${words.round(words.number(order.round))}</p>` : ''
  }</details>`;
}
