import { html, type TemplateResult } from 'lit';
import { described } from '../../field.ts';
import { turnOrder, type Placed } from '../turn-order.ts';
import { leftOf, type Part } from './mine.ts';
import type { Seat } from './seat.ts';
import { callIt, doneStays, piecesIn } from './telling.ts';

/** Members who can make all that is left of it; who has received least stands first. */
function takers({ desk, order, share }: Part): readonly Placed[] {
  const able = desk.work.find((matter) => matter.order.id === order.id)?.takers?.[share.id] ?? [];
  return turnOrder(desk).filter(({ member }) => able.includes(member.personId));
}

/** Asks one other member to take a share over. */
export class HandOverForm {
  readonly #seat: Seat;
  readonly #close: () => void;
  #to = '';
  #isWrong = false;

  constructor(seat: Seat, close: () => void) {
    this.#seat = seat;
    this.#close = close;
  }

  render(part: Part): TemplateResult {
    const { room, words } = this.#seat;
    const { order, share } = part;
    const pieces = piecesIn(this.#seat, leftOf(share), order);
    const others = takers(part);
    const choose = ({ target }: Event) => {
      this.#to = (target as HTMLSelectElement).value;
      this.#isWrong = false;
      room.host.requestUpdate();
    };
    const back = html`<button type="button" class="link" @click=${this.#close}>${room.t.back}</button>`;
    if (others.length === 0)
      return html`<div class="panel"><p>${words.nobodyTakes(pieces)}</p><p class="actions">${back}</p></div>`;
    return html`<form class="panel" novalidate @submit=${(event: Event) => void this.#submit(event, part)}><p>${words.handOverHelp(pieces)} ${doneStays(this.#seat, part)}</p>${described(
      { id: 'to', label: words.toWhom, error: this.#isWrong ? words.chooseOne : undefined },
      (by, invalid) =>
        html`<select id="to" aria-describedby=${by} aria-invalid=${invalid} @change=${choose}><option value="">${words.choose}</option>${others.map(
          ({ member: { personId, name }, level }) =>
            html`<option value=${personId} .selected=${personId === this.#to}>${words.hasReceived(name, words.number(level))}</option>`,
        )}</select>`,
    )}<p class="actions"><button class="main">${words.handOverSend}</button>${back}</p></form>`;
  }

  async #submit(event: Event, part: Part): Promise<void> {
    event.preventDefault();
    const { desk, order, share } = part;
    const { room, words, send } = this.#seat;
    // Who could a moment ago may have got other work meanwhile.
    this.#isWrong = !takers(part).some(({ member }) => member.personId === this.#to);
    room.host.requestUpdate();
    if (this.#isWrong) return room.focusOn((root) => root.querySelector<HTMLElement>('#to'));
    const about = `${callIt(this.#seat, desk, this.#to)}, ${piecesIn(this.#seat, leftOf(share), order)}`;
    if (await send(share.id, { offerTo: this.#to }, `${words.handOver}: ${about}`)) this.#close();
  }
}
