import { html, type TemplateResult } from 'lit';
import { choices } from '../../choices.ts';
import { leftOf, swappable, type Part } from './mine.ts';
import type { Seat } from './seat.ts';
import { callIt, doneStays, piecesIn } from './telling.ts';

/** Asks another member of the same order to swap. */
export class SwapForm {
  readonly #seat: Seat;
  readonly #close: () => void;
  #other: string | undefined;
  #isWrong = false;

  constructor(seat: Seat, close: () => void) {
    this.#seat = seat;
    this.#close = close;
  }

  render(part: Part): TemplateResult {
    const { room, words } = this.#seat;
    return html`<form class="panel" novalidate @submit=${(event: Event) => void this.#submit(event, part)}>${choices(
      {
        name: 'swap',
        label: html`${words.withWhom}<span class="quiet">${words.swapHelp} ${doneStays(this.#seat, part)}</span>`,
        error: this.#isWrong ? words.chooseOne : undefined,
        options: swappable(part).map((other) => [
          other.id,
          words.shareOf(
            callIt(this.#seat, part.desk, other.personId),
            piecesIn(this.#seat, leftOf(other), part.order),
          ),
        ]),
        chosen: this.#other,
        onChoose: (id) => {
          this.#other = id;
          this.#isWrong = false;
          room.host.requestUpdate();
        },
      },
    )}<p class="actions"><button class="main">${words.handOverSend}</button><button type="button" class="link" @click=${this.#close}>${room.t.back}</button></p></form>`;
  }

  async #submit(event: Event, part: Part): Promise<void> {
    event.preventDefault();
    const { room, words, send } = this.#seat;
    // It may have gone to somebody else meanwhile.
    const other = swappable(part).find(({ id }) => id === this.#other);
    this.#isWrong = !other;
    room.host.requestUpdate();
    if (!other) return room.focusOn((root) => root.querySelector<HTMLElement>('[name=swap]'));
    const about = `${callIt(this.#seat, part.desk, other.personId)}, ${piecesIn(this.#seat, leftOf(other), part.order)}`;
    const change = { offerTo: other.personId, inReturn: other.id };
    if (await send(part.share.id, change, `${words.swap}: ${about}`)) this.#close();
  }
}
