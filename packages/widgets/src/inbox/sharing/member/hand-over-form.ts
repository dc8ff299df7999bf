import { html, type TemplateResult } from 'lit';
import { described } from '../../field.ts';
import { turnOrder } from '../turn-order.ts';
import { leftOf, type Part } from './mine.ts';
import type { Seat } from './seat.ts';
import { callIt, doneStays, piecesIn } from './telling.ts';

/** Asks one other member to take a share over; who has received least stands first. */
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
    const { room, words, me } = this.#seat;
    const { desk, order, share } = part;
    const others = turnOrder(desk).filter(
      ({ member: { personId, status } }) => status === 'active' && personId !== me,
    );
    const choose = ({ target }: Event) => {
      this.#to = (target as HTMLSelectElement).value;
      this.#isWrong = false;
      room.host.requestUpdate();
    };
    return html`<form class="panel" novalidate @submit=${(event: Event) => void this.#submit(event, part)}><p>${words.handOverHelp(piecesIn(this.#seat, leftOf(share), order))} ${doneStays(this.#seat, part)}</p>${described(
      { id: 'to', label: words.toWhom, error: this.#isWrong ? words.chooseOne : undefined },
      (by, invalid) =>
        html`<select id="to" aria-describedby=${by} aria-invalid=${invalid} @change=${choose}><option value="">${words.choose}</option>${others.map(
          ({ member: { personId, name }, level }) =>
            html`<option value=${personId} .selected=${personId === this.#to}>${words.hasReceived(name, words.number(level))}</option>`,
        )}</select>`,
    )}<p class="actions"><button class="main">${words.handOverSend}</button><button type="button" class="link" @click=${this.#close}>${room.t.back}</button></p></form>`;
  }

  async #submit(event: Event, { desk, order, share }: Part): Promise<void> {
    event.preventDefault();
    const { room, words, send } = this.#seat;
    this.#isWrong = !this.#to;
    room.host.requestUpdate();
    if (this.#isWrong) return room.focusOn((root) => root.querySelector<HTMLElement>('#to'));
    const about = `${callIt(this.#seat, desk, this.#to)}, ${piecesIn(this.#seat, leftOf(share), order)}`;
    if (await send(share.id, { offerTo: this.#to }, `${words.handOver}: ${about}`)) this.#close();
  }
}
