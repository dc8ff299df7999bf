import { html, type TemplateResult } from 'lit';
import { HandOverForm } from './hand-over-form.ts';
import { inReturnOf, leftOf, swappable, type Part } from './mine.ts';
import { doneIn, Progress } from './progress.ts';
import type { Seat } from './seat.ts';
import { SwapForm } from './swap-form.ts';
import { callIt, deadlineIn, doneStays, factsOf, piecesIn, shareCard } from './telling.ts';
import { wishNote } from './wish-note.ts';

type FormKind = 'hand-over' | 'swap' | 'give-back';

interface Opened {
  readonly of: string;
  readonly form: { render(part: Part): TemplateResult };
}

/** What a member has accepted: how far it is, and the ways out of it. */
export class Working {
  readonly #seat: Seat;
  readonly #progress: Progress;
  /** One form at a time. */
  #opened: Opened | undefined;

  constructor(seat: Seat) {
    this.#seat = seat;
    this.#progress = new Progress(seat);
  }

  arrived(parts: readonly Part[]): void {
    this.#progress.arrived(parts);
  }

  card(part: Part): TemplateResult {
    const { words } = this.#seat;
    const { order } = part;
    return shareCard(
      this.#seat,
      part,
      words.offerOf(piecesIn(this.#seat, order.pieces, order)),
      html`<p class="due"><b>${words.deadline}: ${deadlineIn(this.#seat, order)}</b></p>${this.#progress.render(part)}${this.#below(part)}<details><summary>${words.details}</summary>${factsOf(this.#seat, part)}</details>`,
    );
  }

  /** What can be done, or where it stands. */
  #below(part: Part): TemplateResult {
    const { room } = this.#seat;
    const { share } = part;
    const entry = room.sending.about(share.id);
    const note = entry ? wishNote(this.#seat, entry) : '';
    // Who counts on goes on counting; everything else waits for its answer.
    if (entry && entry.state !== 'refused' && doneIn(entry) === undefined) return html`${note}`;
    if (this.#opened?.of === share.id) return html`${note}${this.#opened.form.render(part)}`;
    return html`${note}${share.offeredTo ? this.#waits(part) : this.#ways(part)}`;
  }

  /** Somebody was asked and has not answered. */
  #waits(part: Part): TemplateResult {
    const { words, send } = this.#seat;
    const { desk, order, share } = part;
    const name = callIt(this.#seat, desk, share.offeredTo!);
    const mine = piecesIn(this.#seat, leftOf(share), order);
    const other = inReturnOf(part);
    const text = other
      ? words.waitsForSwap(name, mine, piecesIn(this.#seat, leftOf(other), order))
      : words.waitsFor(name, mine);
    const takeBack = () => void send(share.id, { offerTo: null }, `${words.takeBack}: ${name}`);
    return html`<p class="notice">${text}</p><p class="actions"><button @click=${takeBack}>${words.takeBack}</button></p>`;
  }

  #ways(part: Part): TemplateResult | '' {
    if (leftOf(part.share) === 0) return '';
    const { words } = this.#seat;
    const way = (kind: FormKind, label: string) =>
      html`<button class="link" aria-describedby="share-title-${part.share.id}" @click=${() => this.#open(part, kind)}>${label}</button>`;
    return html`<p class="actions ways">${way('hand-over', words.handOver)}${
      swappable(part).length > 0 ? way('swap', words.swap) : ''
    }${way('give-back', words.giveBack)}</p>`;
  }

  #open({ share }: Part, kind: FormKind): void {
    const close = () => this.#show(undefined, `#share-${share.id}`);
    const form = {
      'hand-over': () => new HandOverForm(this.#seat, close),
      swap: () => new SwapForm(this.#seat, close),
      'give-back': () => ({ render: (part: Part) => this.#givingBack(part, close) }),
    }[kind]();
    this.#show({ of: share.id, form }, `#share-${share.id} .panel :is(select,input,button)`);
  }

  #show(opened: Opened | undefined, focused: string): void {
    const { room } = this.#seat;
    this.#opened = opened;
    room.host.requestUpdate();
    room.focusOn((root) => root.querySelector<HTMLElement>(focused));
  }

  #givingBack(part: Part, close: () => void): TemplateResult {
    const { words, room, send } = this.#seat;
    const { order, share } = part;
    const pieces = piecesIn(this.#seat, leftOf(share), order);
    const giveBack = async () => {
      if (await send(share.id, { status: 'declined' }, `${words.giveBack}: ${pieces}`)) close();
    };
    return html`<div class="panel"><p>${words.giveBackSure(pieces)} ${doneStays(this.#seat, part)}</p><p class="actions"><button class="main" @click=${() => void giveBack()}>${words.giveBackYes(pieces)}</button><button class="link" @click=${close}>${room.t.back}</button></p></div>`;
  }
}
