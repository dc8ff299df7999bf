import type { CommunityDesk, SeenWorkOrder } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { answerWords } from '../../../locales/inbox-answer-words.ts';
import { dateField, described, textField } from '../../field.ts';
import type { Room } from '../../room.ts';
import { rupiahField } from '../../rupiah-field.ts';
import { lineField } from './line-field.ts';
import {
  aYearAfter,
  checkDraft,
  draftOf,
  freshDraft,
  orderInput,
  type OrderDraft,
  type Wrong,
} from './order-draft.ts';
import { communityWords, orderWords } from './words.ts';

const REST_MS = 400;

interface OrderFormProps {
  readonly desk: CommunityDesk;
  /** What it begins with, instead of what was being written. */
  readonly from?: Parameters<typeof draftOf>[0];
  /** The proposal whose place it takes. */
  readonly replaces?: SeenWorkOrder;
  readonly onClose: () => void;
}

/** A new order; what is filled in is kept on this device until it has arrived. */
export class OrderForm {
  readonly #room: Room;
  readonly #props: OrderFormProps;
  #draft: OrderDraft;
  /** Since the form is here: more than what was kept before. */
  #written: Partial<OrderDraft> = {};
  #wrong: Wrong = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(room: Room, props: OrderFormProps) {
    this.#room = room;
    this.#props = props;
    const { from, desk } = props;
    this.#draft = from ? draftOf(from) : freshDraft(orderWords(room), desk.work[0]?.order);
    if (!from) void this.#restore();
  }

  render(): TemplateResult {
    const words = orderWords(this.#room);
    const count = Object.keys(this.#wrong).length;
    return html`<form class="panel order-form" novalidate @submit=${(event: Event) => this.#submit(event)}>
      <div role="alert">${count ? html`<p class="error">${communityWords(this.#room).mend(count)}</p>` : ''}</div>
      ${this.#line('title', words.title, words.titleHint)}${this.#line('skill', words.skill, words.skillHint)}
      <div class="side">${this.#line('pieces', words.count)}${this.#line('unit', words.unit)}</div>
      ${this.#line('weight', words.weight, words.weightHint)}
      <div class="side">${rupiahField({
        id: 'price',
        label: words.price,
        error: this.#wrong.price,
        value: this.#draft.price,
        onInput: (price) => this.#change({ price }),
      })}${dateField({
        id: 'deadline',
        label: words.deadline,
        error: this.#wrong.deadline,
        value: this.#draft.deadline,
        min: this.#room.today,
        max: aYearAfter(this.#room.today),
        onInput: (deadline) => this.#change({ deadline }),
      })}</div>
      <label class="option"><input type="checkbox" id="certified" .checked=${this.#draft.certified} aria-describedby="certified-hint"
        @change=${({ target }: Event) => this.#change({ certified: (target as HTMLInputElement).checked })}> ${words.certified}</label>
      <p class="quiet under" id="certified-hint">${words.certifiedHint}</p>
      ${this.#bringer()}${textField({
        id: 'note',
        label: words.note,
        hint: words.noteHint,
        error: this.#wrong.note,
        value: this.#draft.note,
        most: 2000,
        onInput: (note) => this.#change({ note }),
      })}${this.#line('customer', words.customer, words.customerHint)}
      <p class="actions"><button class="main">${words.propose}</button><button type="button" class="link" @click=${this.#props.onClose}>${this.#room.t.back}</button></p>
    </form>`;
  }

  #bringer(): TemplateResult {
    const words = orderWords(this.#room);
    const { broughtBy } = this.#draft;
    const members = this.#props.desk.members
      .filter(({ status }) => status === 'active' || status === 'on-leave')
      .toSorted((a, b) => a.name.localeCompare(b.name));
    return html`${described(
      { id: 'broughtBy', label: words.broughtBy, hint: words.broughtByHint },
      (by) => html`<select id="broughtBy" aria-describedby=${by}
        @change=${({ target }: Event) => this.#change({ broughtBy: (target as HTMLSelectElement).value })}><option value="">${words.nobody}</option>${members.map(
          ({ personId, name }) =>
            html`<option value=${personId} .selected=${personId === broughtBy}>${name}</option>`,
        )}</select>`,
    )}${broughtBy ? this.#line('kept', words.kept, words.keptHint) : ''}`;
  }

  #line(
    id: 'title' | 'skill' | 'pieces' | 'unit' | 'weight' | 'customer' | 'kept',
    label: string,
    hint?: string,
  ) {
    return lineField({
      id,
      label,
      hint,
      error: this.#wrong[id],
      value: this.#draft[id],
      most: id === 'unit' ? 30 : 200,
      numeric: id === 'pieces' || id === 'weight' || id === 'kept',
      onInput: (text) => this.#change({ [id]: text }),
    });
  }

  /** Of what is kept on this device: only what was never sent. */
  get #name(): string | undefined {
    const { from, desk } = this.#props;
    return from ? undefined : `work-order ${desk.community.id}`;
  }

  #check(): Wrong {
    const room = this.#room;
    const words = {
      order: orderWords(room),
      community: communityWords(room),
      answers: answerWords[room.t.language],
    };
    return checkDraft(words, this.#draft, room.today);
  }

  async #restore(): Promise<void> {
    const kept = await this.#room.sending.draft<OrderDraft>(this.#name!);
    if (kept) this.#draft = { ...this.#draft, ...kept, ...this.#written };
    this.#room.host.requestUpdate();
  }

  #change(change: Partial<OrderDraft>): void {
    const { sending, host } = this.#room;
    this.#written = { ...this.#written, ...change };
    this.#draft = { ...this.#draft, ...change };
    // Nobody is told off while writing, but what was mended is no longer marked.
    const still = this.#check();
    this.#wrong = Object.fromEntries(
      Object.keys(this.#wrong).flatMap((field) => {
        const text = still[field as keyof Wrong];
        return text ? [[field, text]] : [];
      }),
    );
    clearTimeout(this.#timer);
    const name = this.#name;
    if (name) this.#timer = setTimeout(() => sending.saveDraft(name, this.#draft), REST_MS);
    host.requestUpdate();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { host, focusOn } = this.#room;
    this.#wrong = this.#check();
    host.requestUpdate();
    const [first] = Object.keys(this.#wrong);
    if (first) focusOn((root) => root.querySelector<HTMLElement>(`#${first}`));
    else void this.#send();
  }

  async #send(): Promise<void> {
    const { sending } = this.#room;
    const { desk, replaces, onClose } = this.#props;
    clearTimeout(this.#timer);
    const value = orderInput(desk.community.id, this.#draft);
    const draft = this.#name;
    if (draft) sending.saveDraft(draft, this.#draft);
    const about = { title: value.title, ...(draft && { draft }) };
    if (!(await sending.put({ create: 'workOrders', value }, about))) return;
    if (replaces) await discardOrder(this.#room, replaces, orderWords(this.#room).replaced);
    onClose();
  }
}

/** A proposal that nobody has seen is called off without being asked why. */
export const discardOrder = (
  { sending }: Room,
  { id, title }: SeenWorkOrder,
  reason: string,
): Promise<boolean> =>
  sending.put({ update: 'workOrders', id, change: { status: 'cancelled', reason } }, { title });
