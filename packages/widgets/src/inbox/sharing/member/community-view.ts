import type { CommunityDesk } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { AboutMe } from './about-me.ts';
import { askedCard } from './asked-card.ts';
import { BookPanel } from './book-panel.ts';
import { runningOrders, turns } from './glance.ts';
import { mineIn, ownMembership, type Part } from './mine.ts';
import { offerCard } from './offer-card.ts';
import type { Seat } from './seat.ts';
import { piecesIn } from './telling.ts';
import { Working } from './working.ts';

/** One community on a member's phone. */
export class CommunityView {
  readonly #seat: Seat;
  readonly #working: Working;
  readonly #aboutMe: AboutMe;
  readonly #book: BookPanel;

  constructor(seat: Seat) {
    this.#seat = seat;
    this.#working = new Working(seat);
    this.#aboutMe = new AboutMe(seat);
    this.#book = new BookPanel(seat);
  }

  arrived(desk: CommunityDesk): void {
    this.#working.arrived(mineIn(this.#seat, desk).work);
  }

  render(desk: CommunityDesk): TemplateResult {
    const { room, words, me } = this.#seat;
    const { offers, late, asked, work, over } = mineIn(this.#seat, desk);
    const own = ownMembership(desk, me);
    const asking = [
      ...asked.map((part) => askedCard(this.#seat, part)),
      ...offers.map((part) => offerCard(this.#seat, part)),
    ];
    return html`<div class="group community"><div class="heading" role="heading" aria-level=${room.level}>${desk.community.name}</div><p class="quiet">${words.about}</p>${
      own ? this.#aboutMe.missing(own) : ''
    }${late.map((part) => this.#late(part))}${asking.length > 0 ? this.#group(words.needAnswer(asking.length), asking) : ''}${
      work.length > 0
        ? this.#group(
            words.yourWork,
            work.map((part) => this.#working.card(part)),
          )
        : ''
    }${asking.length + work.length === 0 ? html`<p>${words.nothingNew}</p>` : ''}${this.#heading(words.turns)}${turns(this.#seat, desk)}${runningOrders(this.#seat, desk)}${own ? this.#aboutMe.render(own) : ''}${this.#past(words.handedIn, over.filter(isDelivered))}${this.#past(
      words.earlier,
      over.filter((part) => !isDelivered(part)),
    )}${this.#book.render(desk)}${own ? this.#aboutMe.quit(own) : ''}</div>`;
  }

  #group(title: string, cards: readonly TemplateResult[]): TemplateResult {
    return html`${this.#heading(title)}${cards}`;
  }

  #heading(title: string): TemplateResult {
    return html`<div class="sub" role="heading" aria-level=${this.#seat.room.level + 1}>${title}</div>`;
  }

  #late({ order, share }: Part): TemplateResult {
    const pieces = piecesIn(this.#seat, share.pieces, order);
    return html`<p class="notice"><b>${order.title}, ${pieces}.</b> ${this.#seat.words.gone.offered}</p>`;
  }

  #past(title: (count: number) => string, over: readonly Part[]): TemplateResult | '' {
    const { words } = this.#seat;
    if (over.length === 0) return '';
    return html`<details><summary>${title(over.length)}</summary><ul class="past">${over.map(
      ({ share, order }) =>
        html`<li><b>${order.title}</b><span class="quiet">${piecesIn(this.#seat, share.pieces, order)}, ${words.states[share.status]}${share.status === 'cancelled' && order.reason ? html`. ${words.calledOff(order.reason)}` : ''}</span></li>`,
    )}</ul></details>`;
  }
}

const isDelivered = ({ share: { status } }: Part): boolean => status === 'delivered' || status === 'late';
