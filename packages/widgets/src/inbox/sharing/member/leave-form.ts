import type { SeenMembership } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { dateField } from '../../field.ts';
import { mineIn } from './mine.ts';
import type { Seat } from './seat.ts';

interface Leave {
  readonly leaveFrom: string;
  readonly leaveUntil: string;
}

/** From when until when somebody is away. */
export class LeaveForm {
  readonly #seat: Seat;
  readonly #own: SeenMembership;
  readonly #send: (leave: Leave) => void;
  #from: string;
  #until = '';
  #wrong: 'from' | 'until' | undefined;

  constructor(seat: Seat, own: SeenMembership, send: (leave: Leave) => void) {
    this.#seat = seat;
    this.#own = own;
    this.#send = send;
    this.#from = seat.room.today;
  }

  render(): TemplateResult {
    const { room, words } = this.#seat;
    const { today } = room;
    const { id } = this.#own;
    return html`<form class="panel" novalidate @submit=${(event: Event) => this.#submit(event)}><p>${words.leaveHelp}</p>${
      this.#hasOffers ? html`<p>${words.leaveOffers}</p>` : ''
    }${dateField({
      id: `leave-from-${id}`,
      label: words.leaveFrom,
      error: this.#wrong === 'from' ? words.needFrom : undefined,
      value: this.#from,
      min: today,
      onInput: (value) => this.#change(() => (this.#from = value)),
    })}${dateField({
      id: `leave-until-${id}`,
      label: words.leaveUntil,
      error: this.#wrong === 'until' ? words.needUntil : undefined,
      value: this.#until,
      min: this.#from || today,
      onInput: (value) => this.#change(() => (this.#until = value)),
    })}<p class="actions"><button class="main">${words.leaveSave}</button></p></form>`;
  }

  get #hasOffers(): boolean {
    const { sharing } = this.#seat;
    return sharing.communities.some(
      (desk) => desk.community.id === this.#own.communityId && mineIn(this.#seat, desk).offers.length > 0,
    );
  }

  #change(change: () => void): void {
    change();
    this.#wrong = undefined;
    this.#seat.room.host.requestUpdate();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { room } = this.#seat;
    const [from, until] = [this.#from, this.#until];
    this.#wrong = from < room.today ? 'from' : until < from ? 'until' : undefined;
    room.host.requestUpdate();
    if (this.#wrong)
      room.focusOn((root) => root.querySelector<HTMLElement>(`#leave-${this.#wrong}-${this.#own.id}`));
    else this.#send({ leaveFrom: from, leaveUntil: until });
  }
}
