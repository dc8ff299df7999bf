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
  /** By share: what was noted here, until the gateway's answer to it is here. */
  readonly #sent = new Map<string, number>();
  #parts: readonly Part[] = [];
  #wrong: string | undefined;
  /** Closes the inbox, which waits for what is not noted. */
  #leave: (() => void) | undefined;

  constructor(seat: Seat) {
    this.#seat = seat;
    seat.room.beforeLeaving.add((leave) => this.#stays(leave));
  }

  /** @param parts as they came */
  arrived(parts: readonly Part[]): void {
    this.#parts = parts;
    this.#sent.clear();
    const done = new Map(parts.map(({ share }) => [share.id, share.done]));
    for (const [id, typed] of this.#typed)
      if (!done.has(id) || done.get(id) === typed) this.#typed.delete(id);
    this.#guard();
  }

  render(part: Part): TemplateResult {
    const { words } = this.#seat;
    const { order, share } = part;
    const { id, pieces } = share;
    const noted = this.#noted(part);
    const value = this.#typed.get(id) ?? noted;
    const counted = value >= 0 && value <= pieces ? value : noted;
    const whole = piecesIn(this.#seat, pieces, order);
    const isWrong = this.#wrong === id;
    const isOff = this.#isOff(part);
    const shown = words.done(words.number(isOff ? noted : counted), whole);
    const step = (by: number) => () => this.#type(id, Math.min(Math.max(counted + by, 0), pieces));
    return html`<form class="made" novalidate @submit=${(event: Event) => this.#submit(event, part)}
      ><p class="count"><b>${shown}</b></p
      ><progress max=${pieces} .value=${isOff ? noted : counted} aria-label=${shown}></progress
      ><label class="quiet" for="done-${id}">${words.howMany}</label>${
        isWrong
          ? html`<p class="error" id="done-error-${id}">${words.doneRange(words.number(pieces))}</p>`
          : ''
      }<p class="stepping"><button type="button" aria-label=${words.fewer} ?disabled=${counted <= 0} @click=${step(-1)}>−</button
      ><input id="done-${id}" inputmode="numeric" autocomplete="off" .value=${Number.isNaN(value) ? '' : String(value)}
        aria-describedby=${isWrong ? `done-error-${id}` : ''} aria-invalid=${isWrong ? 'true' : 'false'}
        @input=${({ target }: InputEvent) => this.#type(id, numberIn((target as HTMLInputElement).value))}
      ><button type="button" aria-label=${words.more} ?disabled=${counted >= pieces} @click=${step(1)}>+</button>${
        isOff ? html`<button class="main" aria-describedby="off-${id}">${words.save}</button>` : ''
      }</p><div class="off" id="off-${id}" role="status">${
        isOff
          ? html`<p><b>${counted === value ? words.notNoted(words.number(value), whole) : words.notNotedYet}</b> ${words.notNotedHelp(words.number(noted))}</p>`
          : ''
      }</div>${isOff && this.#leave ? this.#leaving(this.#leave) : ''}${
        noted === pieces && !isOff ? html`<p>${words.allDone}</p>` : ''
      }</form>`;
  }

  #leaving(leave: () => void): TemplateResult {
    const { words } = this.#seat;
    const drop = () => {
      this.#typed.clear();
      this.#guard();
      leave();
    };
    return html`<div class="notice"><p>${words.leaving}</p><p><button type="button" class="link" @click=${drop}>${words.leaveAnyway}</button></p></div>`;
  }

  /** As the gateway will have it once everything has arrived. */
  #noted({ share }: Part): number {
    const entry = this.#seat.room.sending.about(share.id);
    const sent = entry?.state === 'sent' ? this.#sent.get(share.id) : undefined;
    return (entry && entry.state !== 'refused' ? doneIn(entry) : undefined) ?? sent ?? share.done;
  }

  /** What is in the field is not noted. */
  #isOff(part: Part): boolean {
    const noted = this.#noted(part);
    return (this.#typed.get(part.share.id) ?? noted) !== noted;
  }

  #type(id: string, done: number): void {
    this.#typed.set(id, done);
    this.#wrong = this.#leave = undefined;
    this.#guard();
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
    else {
      this.#sent.set(id, done);
      void send(id, { done }, words.done(words.number(done), piecesIn(this.#seat, pieces, order)));
    }
  }

  /** The inbox stays open, and says why beside what is not noted. */
  #stays(leave: () => void): boolean {
    const off = this.#parts.find((part) => this.#isOff(part));
    if (!off) return false;
    const { room } = this.#seat;
    this.#leave = leave;
    room.host.requestUpdate();
    room.focusOn((root) => root.querySelector<HTMLElement>(`#share-${off.share.id} .made .main`));
    return true;
  }

  /** Listens only while something may be lost. */
  #guard(): void {
    if (this.#typed.size > 0) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
  }

  /** The browser asks in its own words. */
  readonly #warn = (event: Event): void => {
    if (this.#seat.room.host.isConnected && this.#parts.some((part) => this.#isOff(part)))
      event.preventDefault();
  };
}

/** How many are done, when that is what is on its way. */
export function doneIn({ wish }: OutboxEntry): number | undefined {
  const change = wish && 'update' in wish && wish.update === 'shares' ? wish.change : undefined;
  return change && 'done' in change ? change.done : undefined;
}

const numberIn = (text: string): number => (/^\s*\d{1,7}\s*$/.test(text) ? Number(text) : Number.NaN);
