import { rupiah } from '@guyub/core/rupiah';
import { lineTotal, quoteTotal, type Matter, type SeenQuote } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import { answerWords, type AnswerWords } from '../../locales/inbox-answer-words.ts';
import { day } from '../dates.ts';
import { dateField, textField } from '../field.ts';
import { quantity } from '../request-details.ts';
import type { Room } from '../room.ts';
import { rupiahField } from '../rupiah-field.ts';
import {
  check,
  countedAs,
  draftFor,
  draftName,
  toInput,
  type QuoteDraft,
  type Wrong,
} from './quote-draft.ts';

const REST_MS = 400;

/** The price for one invitation, one field a line. */
export class QuoteForm {
  readonly #room: Room;
  readonly #matter: Matter;
  readonly #close: () => void;
  #draft: QuoteDraft;
  #wrong: Wrong = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(room: Room, matter: Matter, quote: SeenQuote | undefined, close: () => void) {
    this.#room = room;
    this.#matter = matter;
    this.#close = close;
    this.#draft = draftFor(matter, quote, room.today);
    void this.#restore();
  }

  get #words(): AnswerWords {
    return answerWords[this.#room.t.language];
  }

  get #invitationId(): string {
    return this.#matter.invitations[0]!.id;
  }

  render(): TemplateResult {
    const { t, today } = this.#room;
    const { request } = this.#matter;
    const { prices, extra, readyOn, validUntil, note, sharesContact } = this.#draft;
    const total = quoteTotal(request.items, prices.map(countedAs), countedAs(extra));
    const missing = Object.keys(this.#wrong).length;
    return html`<form class="panel" novalidate @submit=${(event: Event) => this.#submit(event)}>
      <div role="alert">${missing ? html`<p class="error">${this.#words.mend(missing)}</p>` : ''}</div>
      ${request.items.map((item, i) => {
        const price = prices[i];
        return rupiahField({
          id: `price-${i}`,
          label: html`${this.#words.priceOf(item.name)} <span class="quiet">${t.perUnit(item.unit)}</span>`,
          hint:
            typeof price !== 'number'
              ? quantity(t, item)
              : `${quantity(t, item)} × ${rupiah(price)} = ${rupiah(lineTotal(item.quantity, price))}`,
          error: this.#wrong[`price-${i}`],
          value: price,
          onInput: (amount) => this.#change({ prices: prices.with(i, amount) }),
        });
      })}
      ${rupiahField({ id: 'extra', label: t.extra, hint: this.#words.extraHelp, error: this.#wrong['extra'], value: extra, onInput: (amount) => this.#change({ extra: amount }) })}
      <p class="sum">${t.total} <output>${rupiah(total)}</output></p>
      ${request.statedCeiling !== undefined && total > request.statedCeiling ? html`<p class="notice">${this.#words.overCeiling}</p>` : ''}
      ${dateField({
        id: 'ready',
        label: t.readyOn,
        hint:
          readyOn > request.neededOn
            ? this.#words.readyLate
            : this.#words.readyOnHelp(day(t, request.neededOn, today)),
        error: this.#wrong['ready'],
        value: readyOn,
        min: today,
        onInput: (value) => this.#change({ readyOn: value }),
      })}
      ${dateField({
        id: 'valid',
        label: t.validUntil,
        error: this.#wrong['valid'],
        value: validUntil,
        min: today,
        onInput: (value) => this.#change({ validUntil: value }),
      })}
      ${textField({
        id: 'note',
        label: t.note,
        hint: this.#words.noteHelp,
        error: this.#wrong['note'],
        value: note,
        most: 2000,
        onInput: (value) => this.#change({ note: value }),
      })}
      <label class="option"><input type="checkbox" .checked=${sharesContact} aria-describedby="shares-hint"
        @change=${({ target }: Event) => this.#change({ sharesContact: (target as HTMLInputElement).checked })}> ${this.#words.sharesContact}</label>
      <p class="quiet" id="shares-hint">${this.#words.sharesContactHelp}</p>
      <p class="actions"><button class="main">${this.#words.sendPrice}</button><button type="button" class="link" @click=${this.#close}>${t.back}</button></p>
    </form>`;
  }

  async #restore(): Promise<void> {
    const { sending, host } = this.#room;
    const kept = await sending.draft<QuoteDraft>(draftName(this.#invitationId));
    // The request may have another number of lines by now.
    if (kept?.prices.length === this.#matter.request.items.length) this.#draft = kept;
    host.requestUpdate();
  }

  #change(change: Partial<QuoteDraft>): void {
    const { today, sending, host } = this.#room;
    this.#draft = { ...this.#draft, ...change };
    // Nobody is told off while writing, but what was mended is no longer marked.
    const still = check(this.#words, this.#draft, today);
    this.#wrong = Object.fromEntries(Object.entries(this.#wrong).filter(([id]) => still[id]));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => sending.saveDraft(draftName(this.#invitationId), this.#draft), REST_MS);
    host.requestUpdate();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { today, sending, host, focusOn } = this.#room;
    this.#wrong = check(this.#words, this.#draft, today);
    host.requestUpdate();
    const [first] = Object.keys(this.#wrong);
    if (first) return focusOn((root) => root.querySelector<HTMLElement>(`#${first}`));
    clearTimeout(this.#timer);
    const draft = draftName(this.#invitationId);
    sending.saveDraft(draft, this.#draft);
    const kept = sending.put(
      { create: 'quotes', value: toInput(this.#invitationId, this.#draft) },
      { title: this.#matter.request.title, draft },
    );
    void kept.then((isKept) => isKept && this.#close());
  }
}
