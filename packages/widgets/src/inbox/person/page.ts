import { newIdempotencyKey, type Matter } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { DoorPage, Room } from '../room.ts';
import { sendingNote, unsent } from '../sending-note.ts';
import type { Answering, AnswerKind } from './answering.ts';
import { isOpen, matterCard, quoteOf, stageOf, type Stage } from './matter.ts';

/** What a graduate sees: what needs an answer first. What they answer with follows right after the first view. */
export class PersonPage implements DoorPage {
  readonly #room: Room;
  #answering: Answering | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;
  readonly #seen = new Set<string>();

  constructor(room: Room) {
    this.#room = room;
  }

  /** The coordinator sees that they were read. No answer, so it is not kept for later. */
  arrived(): void {
    void this.#load();
    const { client, desk } = this.#room;
    for (const { id, status } of desk.matters.flatMap(({ invitations }) => invitations)) {
      if (status !== 'invited' || this.#seen.has(id)) continue;
      this.#seen.add(id);
      client
        .update('invitations', id, { status: 'opened' }, { idempotencyKey: newIdempotencyKey() })
        .catch(() => {});
    }
  }

  render(): TemplateResult {
    const { t, desk, today, sending } = this.#room;
    const at = (stage: Stage) => desk.matters.filter((matter) => stageOf(matter, today) === stage);
    const asking = at('ask');
    const agreed = at('deal');
    const waiting = at('wait');
    const earlier = at('over');
    const hasPlace = (key: string) =>
      desk.matters.some((matter) => sending.of(matter)?.key === key) ||
      sending.about(desk.door.subject)?.key === key;
    return html`${unsent(this.#room, ({ key }) => hasPlace(key))}
      ${this.#group(t.needAnswer(asking.length), asking, 'ask')}
      ${this.#group(t.agreedOn, agreed, 'deal')}
      ${this.#group(t.answered, waiting, 'wait')}
      ${
        asking.length + agreed.length + waiting.length === 0
          ? html`<div class="group">${this.#heading(t.needAnswer(0))}<p>${t.nothingNew}</p></div>`
          : ''
      }
      ${earlier.length > 0 ? html`<details class="earlier"><summary>${t.earlier} (${earlier.length})</summary>${this.#cards(earlier, 'over')}</details>` : ''}
      ${this.#room.more()}
      ${this.#answering?.away.render()}`;
  }

  #group(title: string, matters: readonly Matter[], stage: Stage): TemplateResult | '' {
    if (matters.length === 0) return '';
    return html`<div class="group">${this.#heading(title)}${this.#cards(matters, stage)}</div>`;
  }

  #heading(title: string): TemplateResult {
    return html`<div class="heading" role="heading" aria-level=${this.#room.level}>${title}</div>`;
  }

  #cards(matters: readonly Matter[], stage: Stage): readonly TemplateResult[] {
    return matters.map((matter) => matterCard(this.#room, matter, stage, this.#below(matter, stage)));
  }

  /** What can be done, or where it stands. */
  #below(matter: Matter, stage: Stage): unknown {
    const form = this.#answering?.formOf(matter);
    if (form) return form;
    const entry = this.#room.sending.of(matter);
    const note = entry ? sendingNote(this.#room, entry) : '';
    if (entry && entry.state !== 'refused') return note;
    return html`${note}${matter.asks ? this.#answering?.happened.render(matter) : ''}${this.#actions(matter, stage)}`;
  }

  #actions(matter: Matter, stage: Stage): TemplateResult | '' {
    if (stage !== 'ask' && stage !== 'wait') return '';
    const { t, today } = this.#room;
    const quote = quoteOf(matter);
    const action = (kind: AnswerKind, label: string, look: string) =>
      html`<button class=${look} @click=${() => void this.#answer(matter, kind)}>${label}</button>`;
    return html`${this.#failed ? html`<p class="error" role="alert">${t.formFailed}</p>` : ''}<p class="actions">${
      isOpen(matter, today)
        ? action('price', quote ? t.changePrice : t.givePrice, stage === 'ask' ? 'main' : '')
        : ''
    }${quote ? action('withdrawal', t.withdraw, 'link') : stage === 'ask' ? action('decline', t.decline, '') : ''}</p>`;
  }

  async #answer(matter: Matter, kind: AnswerKind): Promise<void> {
    await this.#load();
    this.#answering?.open(matter, kind, quoteOf(matter));
  }

  #load(): Promise<void> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    try {
      const { Answering } = await import('./answering.ts');
      this.#answering = new Answering(this.#room);
      this.#failed = false;
    } catch {
      this.#loading = undefined;
      this.#failed = true;
    }
    this.#room.host.requestUpdate();
  }
}
