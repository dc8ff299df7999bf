import type { Matter, SeenQuote } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import { answerWords, type AnswerWords } from '../../locales/inbox-answer-words.ts';
import { Happened } from '../happened.ts';
import { formStyles } from '../form.styles.ts';
import type { Room } from '../room.ts';
import { Away } from './away.ts';
import { DeclineForm } from './decline-form.ts';
import { QuoteForm } from './quote-form.ts';

export type AnswerKind = 'price' | 'decline' | 'withdrawal';

interface Opened {
  readonly of: string;
  readonly form: { render(): TemplateResult };
}

/** What a graduate answers with: one form at a time, under the request that it answers. */
export class Answering {
  readonly away: Away;
  readonly happened: Happened;
  readonly #room: Room;
  #opened: Opened | undefined;

  constructor(room: Room) {
    this.#room = room;
    this.away = new Away(room);
    this.happened = new Happened(room);
    room.wear(formStyles);
  }

  get #words(): AnswerWords {
    return answerWords[this.#room.t.language];
  }

  formOf({ request }: Matter): TemplateResult | undefined {
    return this.#opened?.of === request.id ? this.#opened.form.render() : undefined;
  }

  /** @param quote that counts so far */
  open(matter: Matter, kind: AnswerKind, quote: SeenQuote | undefined): void {
    const { id } = matter.request;
    const close = () => this.#show(undefined, `#matter-${id}`);
    const form = {
      price: () => new QuoteForm(this.#room, matter, quote, close),
      decline: () => new DeclineForm(this.#room, matter, close),
      withdrawal: () => ({ render: () => this.#withdrawal(matter, quote!.id, close) }),
    }[kind]();
    this.#show({ of: id, form }, `#matter-${id} :is(.panel input,.panel button)`);
  }

  #show(opened: Opened | undefined, focused: string): void {
    this.#opened = opened;
    this.#room.host.requestUpdate();
    this.#room.focusOn((root) => root.querySelector<HTMLElement>(focused));
  }

  #withdrawal(matter: Matter, id: string, close: () => void): TemplateResult {
    const { t, sending } = this.#room;
    const withdraw = async () => {
      const change = { status: 'withdrawn' } as const;
      if (
        await sending.put(
          { update: 'quotes', id, change },
          { title: `${t.withdraw}: ${matter.request.title}` },
        )
      )
        close();
    };
    return html`<div class="panel"><p>${this.#words.withdrawSure}</p><p class="actions"><button class="main" @click=${() => void withdraw()}>${this.#words.withdrawYes}</button><button class="link" @click=${close}>${t.back}</button></p></div>`;
  }
}
