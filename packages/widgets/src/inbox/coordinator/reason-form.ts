import { html, type TemplateResult } from 'lit';
import { answerWords, type AnswerWords } from '../../locales/inbox-answer-words.ts';
import { holdsIdentity, textField } from '../field.ts';
import type { Room } from '../room.ts';

interface ReasonProps {
  /** Of the field, where another one may stand on the page. */
  readonly id?: string;
  readonly help: string;
  /** Before one's own words. */
  readonly above?: () => TemplateResult;
  readonly label: string;
  readonly missing: string;
  readonly yes: string;
  readonly onSend: (reason: string) => void;
  readonly onBack: () => void;
}

/** A reason that somebody else will read, before something that is not undone. */
export class ReasonForm {
  readonly #room: Room;
  readonly #props: ReasonProps;
  #text = '';
  #error: string | undefined;

  constructor(room: Room, props: ReasonProps) {
    this.#room = room;
    this.#props = props;
  }

  get #id(): string {
    return this.#props.id ?? 'reason';
  }

  get #words(): AnswerWords {
    return answerWords[this.#room.t.language];
  }

  render(): TemplateResult {
    const { t } = this.#room;
    const { help, above, label, yes, onBack } = this.#props;
    return html`<form class="panel" novalidate @submit=${(event: Event) => this.#submit(event)}><p>${help}</p>${above?.()}${textField(
      {
        id: this.#id,
        label,
        error: this.#error,
        value: this.#text,
        most: 500,
        onInput: (text) => (this.#text = text),
      },
    )}<p class="actions"><button class="main">${yes}</button><button type="button" class="link" @click=${onBack}>${t.back}</button></p></form>`;
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { host, focusOn } = this.#room;
    const text = this.#text.trim();
    this.#error = !text ? this.#props.missing : holdsIdentity(text) ? this.#words.identity : undefined;
    host.requestUpdate();
    if (this.#error) focusOn((root) => root.querySelector<HTMLElement>(`#${this.#id}`));
    else this.#props.onSend(text);
  }
}
