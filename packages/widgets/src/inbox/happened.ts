import type { Matter } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import { answerWords, type AnswerWords } from '../locales/inbox-answer-words.ts';
import { choices } from './choices.ts';
import type { Room } from './room.ts';
import { rupiahField, wrongAmount, type Amount } from './rupiah-field.ts';

interface Answer {
  readonly happened?: 'yes' | 'no';
  readonly amount?: Amount;
}

/** "Did it happen, for how much?", asked once of each side, and of a coordinator when they differ. */
export class Happened {
  readonly #room: Room;
  readonly #answers = new Map<string, Answer>();
  /** The deal whose answer lacks something. */
  #wrong: string | undefined;

  constructor(room: Room) {
    this.#room = room;
  }

  get #words(): AnswerWords {
    return answerWords[this.#room.t.language];
  }

  /** @param heading how the question is put at this door */
  render(
    { request, deal }: Matter,
    heading = this.#words.asks,
    help = this.#words.asksHelp,
  ): TemplateResult | '' {
    if (!deal) return '';
    const { host } = this.#room;
    const answer: Answer = this.#answers.get(deal.id) ?? { amount: deal.amount };
    const change = (change: Answer) => {
      this.#answers.set(deal.id, { ...answer, ...change });
      host.requestUpdate();
    };
    const wrong = this.#wrong === deal.id;
    return html`<form class="panel" novalidate @submit=${(event: Event) => {
      event.preventDefault();
      this.#send(deal.id, request.title, answer);
    }}>${choices<'yes' | 'no'>({
      name: `happened-${deal.id}`,
      label: html`<b>${heading}</b><span class="quiet">${help}</span>`,
      error: wrong && !answer.happened ? this.#words.chooseOne : undefined,
      options: [
        ['yes', this.#words.yes],
        ['no', this.#words.no],
      ],
      chosen: answer.happened,
      onChoose: (happened) => change({ happened }),
    })}${
      answer.happened === 'yes'
        ? rupiahField({
            id: `amount-${deal.id}`,
            label: this.#words.amount,
            hint: this.#words.amountHelp,
            error: wrong ? this.#wrongIn(answer) : undefined,
            value: answer.amount,
            onInput: (amount) => change({ amount }),
          })
        : ''
    }<p class="actions"><button class="main">${this.#words.answer}</button></p></form>`;
  }

  #wrongIn({ amount }: Answer): string | undefined {
    return wrongAmount(this.#words, amount, this.#words.needAmount);
  }

  #send(dealId: string, title: string, answer: Answer): void {
    const { host, sending, focusOn } = this.#room;
    const { happened, amount } = answer;
    this.#wrong = happened === 'no' || (happened && !this.#wrongIn(answer)) ? undefined : dealId;
    host.requestUpdate();
    if (this.#wrong) {
      focusOn((root) =>
        root.querySelector<HTMLElement>(happened ? `#amount-${dealId}` : `[name=happened-${dealId}]`),
      );
      return;
    }
    const change = happened === 'yes' ? { happened: true, amount: amount as number } : { happened: false };
    void sending.put({ update: 'deals', id: dealId, change }, { title: `${this.#words.asks} ${title}` });
  }
}
