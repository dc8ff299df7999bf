import type { Matter, SeenInvitation } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import { answerWords, type AnswerWords } from '../../locales/inbox-answer-words.ts';
import { choices } from '../choices.ts';
import type { Room } from '../room.ts';

type Reason = NonNullable<SeenInvitation['reason']>;

/** A polite no, with a reason if one likes. */
export class DeclineForm {
  readonly #room: Room;
  readonly #matter: Matter;
  readonly #close: () => void;
  #reason: Reason | undefined;

  constructor(room: Room, matter: Matter, close: () => void) {
    this.#room = room;
    this.#matter = matter;
    this.#close = close;
  }

  get #words(): AnswerWords {
    return answerWords[this.#room.t.language];
  }

  render(): TemplateResult {
    const { t, host } = this.#room;
    return html`<form class="panel" novalidate @submit=${(event: Event) => this.#submit(event)}>
      <p>${this.#words.declineHelp}</p>
      ${choices({
        name: 'reason',
        label: this.#words.declineWhy,
        options: Object.entries(this.#words.reasons) as [Reason, string][],
        chosen: this.#reason,
        onChoose: (reason) => {
          this.#reason = reason;
          host.requestUpdate();
        },
      })}
      <p class="actions"><button class="main">${this.#words.declineSend}</button><button type="button" class="link" @click=${this.#close}>${t.back}</button></p>
    </form>`;
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { request, invitations } = this.#matter;
    const change = { status: 'declined', ...(this.#reason && { reason: this.#reason }) } as const;
    const kept = this.#room.sending.put(
      { update: 'invitations', id: invitations[0]!.id, change },
      { title: request.title },
    );
    void kept.then((isKept) => isKept && this.#close());
  }
}
