import type { JobCard } from '@guyub/core/jobs';
import { rupiah } from '@guyub/core/rupiah';
import type { CommunityDesk, SeenWorkOrder } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { sharedOrderWords } from '../../../locales/shared-order-words.ts';
import { sheetNumber } from '../../../split/sheet-number.ts';
import { indonesian } from '../../coordinator/messages.ts';
import { day } from '../../dates.ts';
import { dateField, holdsIdentity, textField } from '../../field.ts';
import type { Room } from '../../room.ts';
import { lineField } from './line-field.ts';
import { payFor } from './order-facts.ts';
import { communityWords, orderWords } from './words.ts';

interface AnnouncingProps {
  readonly desk: CommunityDesk;
  readonly order: SeenWorkOrder;
  readonly onClose: (sent: boolean) => void;
}

/** A card for the job board, already filled in: who else would take part in this order? */
export class Announcing {
  readonly #room: Room;
  readonly #props: AnnouncingProps;
  #title: string;
  #text: string;
  #openings = '1';
  #closes: string;
  #wrong: Readonly<Record<string, string>> = {};

  constructor(room: Room, props: AnnouncingProps) {
    this.#room = room;
    this.#props = props;
    const { desk, order } = props;
    this.#title = order.title;
    this.#closes = order.deadline;
    // What strangers read is Indonesian, whatever the officer reads.
    this.#text = sharedOrderWords.announcement(
      desk.community.name,
      `${order.pieces.toLocaleString('id-ID')} ${order.unit}`,
      order.title,
      sharedOrderWords.pay(rupiah(this.#pay), order.unit),
      day(indonesian, order.deadline, room.today),
    );
  }

  get orderId(): string {
    return this.#props.order.id;
  }

  get #pay(): number {
    const { desk, order } = this.#props;
    return payFor(1, order, desk.community.feePercent);
  }

  render(): TemplateResult {
    const { t, today, host } = this.#room;
    const words = orderWords(this.#room);
    const change = (change: () => void) => {
      change();
      this.#wrong = {};
      host.requestUpdate();
    };
    return html`<form class="panel announcing" novalidate @submit=${(event: Event) => this.#submit(event)}><p>${words.announceHelp}</p
      >${lineField({ id: 'job-title', label: words.announceTitle, error: this.#wrong['job-title'], value: this.#title, onInput: (text) => change(() => (this.#title = text)) })}${textField(
        {
          id: 'job-text',
          label: words.announceText,
          error: this.#wrong['job-text'],
          value: this.#text,
          most: 5000,
          onInput: (text) => change(() => (this.#text = text)),
        },
      )}<div class="side">${lineField({ id: 'openings', label: words.openings, error: this.#wrong['openings'], value: this.#openings, numeric: true, onInput: (text) => change(() => (this.#openings = text)) })}${dateField(
        {
          id: 'closes',
          label: words.closes,
          error: this.#wrong['closes'],
          value: this.#closes,
          min: today,
          max: this.#props.order.deadline,
          onInput: (date) => change(() => (this.#closes = date)),
        },
      )}</div><p class="actions"><button class="main">${words.announceYes}</button><button type="button" class="link" @click=${() => this.#props.onClose(false)}>${t.back}</button></p></form>`;
  }

  #check(): Readonly<Record<string, string>> {
    const { needText, identity, whole } = communityWords(this.#room);
    const { today } = this.#room;
    const text = (written: string) =>
      !written.trim() ? needText : holdsIdentity(written) ? identity : undefined;
    const openings = sheetNumber(this.#openings);
    const closesInTime = this.#closes >= today && this.#closes <= this.#props.order.deadline;
    const found = {
      'job-title': text(this.#title),
      'job-text': text(this.#text),
      openings:
        Number.isInteger(openings) && openings! >= 1 && openings! <= 9999 ? undefined : whole(1, '9.999'),
      closes: closesInTime ? undefined : orderWords(this.#room).closesWrong,
    };
    return Object.fromEntries(Object.entries(found).flatMap(([id, said]) => (said ? [[id, said]] : [])));
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { host, focusOn, sending, desk } = this.#room;
    this.#wrong = this.#check();
    host.requestUpdate();
    const [first] = Object.keys(this.#wrong);
    if (first) return focusOn((root) => root.querySelector<HTMLElement>(`#${first}`));
    const value = { card: this.#card(), contactName: desk.door.name };
    const kept = sending.put({ create: 'postings', value }, { title: this.#title });
    void kept.then((isKept) => isKept && this.#props.onClose(true));
  }

  /** Never with the customer: a card is public. */
  #card(): JobCard {
    const { desk, order } = this.#props;
    return {
      kind: 'shared-order',
      title: this.#title.trim(),
      employer: desk.community.name,
      description: this.#text.trim(),
      skill: order.skill,
      openings: sheetNumber(this.#openings)!,
      payMin: this.#pay,
      payMax: this.#pay,
      payUnit: 'piece',
      region: order.region,
      validThrough: this.#closes,
    };
  }
}
