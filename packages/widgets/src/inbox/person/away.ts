import { html, type TemplateResult } from 'lit';
import { answerWords, type AnswerWords } from '../../locales/inbox-answer-words.ts';
import { day } from '../dates.ts';
import { dateField } from '../field.ts';
import type { Room } from '../room.ts';
import { sendingNote } from '../sending-note.ts';

/** "Not taking orders until …": who is busy is not invited meanwhile. */
export class Away {
  readonly #room: Room;
  #until = '';
  #isOn: boolean | undefined;
  #wrong = false;

  constructor(room: Room) {
    this.#room = room;
  }

  get #words(): AnswerWords {
    return answerWords[this.#room.t.language];
  }

  get #saved(): string | undefined {
    const { desk, today } = this.#room;
    const until = desk.people.find(({ id }) => id === desk.door.subject)?.awayUntil;
    return until && until >= today ? until : undefined;
  }

  render(): TemplateResult {
    const { t, today, sending, desk, host } = this.#room;
    const saved = this.#saved;
    const entry = sending.about(desk.door.subject);
    const isOn = this.#isOn ?? Boolean(saved);
    return html`<form class="away" novalidate @submit=${(event: Event) => this.#submit(event)}>
      <label class="option"><input type="checkbox" role="switch" .checked=${isOn} aria-describedby="away-hint"
        @change=${({ target }: Event) => this.#switch((target as HTMLInputElement).checked)}> ${this.#words.away}</label>
      <p class="quiet" id="away-hint">${saved ? this.#words.awayNow(day(t, saved, today)) : this.#words.awayHelp}</p>
      ${
        isOn
          ? html`${dateField({
              id: 'away',
              label: this.#words.awayUntil,
              error: this.#wrong ? this.#words.needDate : undefined,
              value: this.#until || saved || '',
              min: today,
              max: `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`,
              onInput: (value) => {
                this.#until = value;
                host.requestUpdate();
              },
            })}<p class="actions"><button>${this.#words.awaySave}</button></p>`
          : ''
      }
      ${entry ? sendingNote(this.#room, entry) : ''}
    </form>`;
  }

  #switch(isOn: boolean): void {
    this.#isOn = isOn;
    if (!isOn && this.#saved) this.#put(null);
    this.#room.host.requestUpdate();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { today, host, focusOn } = this.#room;
    const until = this.#until || this.#saved || '';
    this.#wrong = !(until >= today);
    host.requestUpdate();
    if (this.#wrong) return focusOn((root) => root.querySelector<HTMLElement>('#away'));
    this.#put(until);
  }

  #put(awayUntil: string | null): void {
    const { desk, sending } = this.#room;
    void sending.put(
      { update: 'people', id: desk.door.subject, change: { awayUntil } },
      { title: this.#words.away },
    );
  }
}
