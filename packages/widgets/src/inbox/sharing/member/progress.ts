import { html, type TemplateResult } from 'lit';
import type { OutboxEntry } from '../../../shared/outbox/index.ts';
import type { Part } from './mine.ts';
import type { Seat } from './seat.ts';
import { piecesIn } from './telling.ts';

/** How many pieces are done, counted up with a thumb and kept with one press. */
export class Progress {
  readonly #seat: Seat;
  /** By share; NaN: what was typed is no number. Stays until the gateway says the same. */
  readonly #typed = new Map<string, number>();
  #wrong: string | undefined;

  constructor(seat: Seat) {
    this.#seat = seat;
  }

  /** @param parts as they came */
  arrived(parts: readonly Part[]): void {
    for (const { share } of parts) if (this.#typed.get(share.id) === share.done) this.#typed.delete(share.id);
  }

  render(part: Part): TemplateResult {
    const { words } = this.#seat;
    const { order, share } = part;
    const { id, pieces } = share;
    const known = this.#known(part);
    const value = this.#typed.get(id) ?? known;
    const counted = value >= 0 && value <= pieces ? value : known;
    const whole = piecesIn(this.#seat, pieces, order);
    const isWrong = this.#wrong === id;
    const step = (by: number) => () => this.#type(id, Math.min(Math.max(counted + by, 0), pieces));
    return html`<form class="made" novalidate @submit=${(event: Event) => this.#submit(event, part)}
      ><p class="count"><b>${words.done(words.number(counted), whole)}</b></p
      ><progress max=${pieces} .value=${counted} aria-label=${words.done(words.number(counted), whole)}></progress
      ><label class="quiet" for="done-${id}">${words.howMany}</label>${
        isWrong
          ? html`<p class="error" id="done-error-${id}">${words.doneRange(words.number(pieces))}</p>`
          : ''
      }<p class="stepping"><button type="button" aria-label=${words.fewer} ?disabled=${counted <= 0} @click=${step(-1)}>−</button
      ><input id="done-${id}" inputmode="numeric" autocomplete="off" .value=${Number.isNaN(value) ? '' : String(value)}
        aria-describedby=${isWrong ? `done-error-${id}` : ''} aria-invalid=${isWrong ? 'true' : 'false'}
        @input=${({ target }: InputEvent) => this.#type(id, numberIn((target as HTMLInputElement).value))}
      ><button type="button" aria-label=${words.more} ?disabled=${counted >= pieces} @click=${step(1)}>+</button>${
        value !== known && !this.#hasArrived(id) ? html`<button class="main">${words.save}</button>` : ''
      }</p>${known === pieces ? html`<p>${words.allDone}</p>` : ''}</form>`;
  }

  /** As the gateway will have it once everything has arrived. */
  #known({ share }: Part): number {
    const entry = this.#seat.room.sending.about(share.id);
    return (entry && entry.state !== 'refused' ? doneIn(entry) : undefined) ?? share.done;
  }

  /** Only the answer of the gateway is missing. */
  #hasArrived(id: string): boolean {
    return this.#seat.room.sending.about(id)?.state === 'sent';
  }

  #type(id: string, done: number): void {
    this.#typed.set(id, done);
    this.#wrong = undefined;
    this.#seat.room.host.requestUpdate();
  }

  #submit(event: Event, { order, share }: Part): void {
    event.preventDefault();
    const { room, words, send } = this.#seat;
    const { id, pieces } = share;
    const done = this.#typed.get(id) ?? share.done;
    this.#wrong = done >= 0 && done <= pieces ? undefined : id;
    room.host.requestUpdate();
    if (this.#wrong) room.focusOn((root) => root.querySelector<HTMLElement>(`#done-${id}`));
    else void send(id, { done }, words.done(words.number(done), piecesIn(this.#seat, pieces, order)));
  }
}

/** How many are done, when that is what is on its way. */
export function doneIn({ wish }: OutboxEntry): number | undefined {
  const change = wish && 'update' in wish && wish.update === 'shares' ? wish.change : undefined;
  return change && 'done' in change ? change.done : undefined;
}

const numberIn = (text: string): number => (/^\s*\d{1,7}\s*$/.test(text) ? Number(text) : Number.NaN);
