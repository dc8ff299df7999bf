import type { CommunityDesk } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { CommunityBook } from '../community-book.ts';
import type { Seat } from './seat.ts';

/** The community's book, fetched when somebody opens it. */
export class BookPanel {
  readonly #seat: Seat;
  readonly #book: CommunityBook;
  #isOpen = false;

  constructor(seat: Seat) {
    this.#seat = seat;
    this.#book = new CommunityBook(seat.room);
  }

  render(desk: CommunityDesk): TemplateResult {
    const { room, words } = this.#seat;
    const fold = ({ target }: Event) => {
      this.#isOpen = (target as HTMLDetailsElement).open;
      room.host.requestUpdate();
    };
    return html`<details @toggle=${fold}><summary>${words.book}</summary>${
      this.#isOpen
        ? html`<p class="quiet">${words.bookHelp}</p>${this.#book.render(desk, words.bookFailed)}`
        : ''
    }</details>`;
  }
}
