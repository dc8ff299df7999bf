import type { CommunityDesk, SeenWorkOrder, SharingDesk, WorkMatter } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { day } from '../../dates.ts';
import type { Room } from '../../room.ts';
import { told } from './told.ts';
import { Announcing } from './announcing.ts';
import { Asking } from './asking.ts';
import { discarded, isDiscarded } from './discarded.ts';
import { DraftSplit } from './draft-split.ts';
import { amount } from './order-facts.ts';
import { OrderForm } from './order-form.ts';
import { Shares } from './shares.ts';
import { numeral, orderWords } from './words.ts';

const stages: readonly SeenWorkOrder['status'][] = ['draft', 'offered', 'running'];
const isOver = ({ order }: WorkMatter) => !stages.includes(order.status);

type FormStart = Pick<ConstructorParameters<typeof OrderForm>[1], 'from' | 'replaces'>;

/** The orders of a community: what is to be sent first, then what is under way, and what is over folded away. */
export class Orders {
  readonly #room: Room;
  readonly #asking: Asking;
  readonly #shares: Shares;
  readonly #draft: DraftSplit;
  /** Orders that are unfolded. */
  readonly #open = new Set<string>();
  readonly #announced = new Set<string>();
  #form: { readonly of: string; readonly form: OrderForm } | undefined;
  #announcing: Announcing | undefined;

  constructor(room: Room) {
    this.#room = room;
    this.#asking = new Asking(room);
    this.#shares = new Shares(room, this.#asking);
    this.#draft = new DraftSplit(room, (desk, order) => this.write(desk, { from: order, replaces: order }));
  }

  /** Whether this order, or the share of one, is on the page with what is said about it. */
  shows({ work }: CommunityDesk, id: string | undefined): boolean {
    return work.some(
      ({ order, shares }) =>
        this.#open.has(order.id) && (order.id === id || shares.some((share) => share.id === id)),
    );
  }

  /** What was just proposed is unfolded. */
  arrived(): void {
    const { sending, focusOn } = this.#room;
    for (const { key, state, result } of sending.entries) {
      if (state !== 'sent' || sending.resourceOf(key) !== 'workOrders') continue;
      const { order } = (result ?? {}) as Partial<WorkMatter>;
      if (order?.status !== 'draft' || this.#open.has(order.id)) continue;
      const { id } = order;
      this.#open.add(id);
      focusOn((root) => root.querySelector<HTMLElement>(`#order-${id} summary`));
    }
  }

  render(desk: CommunityDesk, people: SharingDesk['people']): TemplateResult {
    const { level } = this.#room;
    const words = orderWords(this.#room);
    const { work, community } = desk;
    const going = work.filter((matter) => !isOver(matter)).toSorted(bySendingFirst);
    const over = work.filter((matter) => isOver(matter) && !isDiscarded(matter));
    return html`<div class="sub" role="heading" aria-level=${level + 1}>${words.orders}</div>${
      this.#form?.of === community.id
        ? this.#form.form.render()
        : community.status === 'active'
          ? html`<p class="actions"><button class="main" id="new-order" @click=${() => this.write(desk, {})}>${words.newOrder}</button></p>`
          : ''
    }${work.length === 0 ? html`<p class="quiet">${words.noOrders}</p>` : ''}<div class="matters">${this.#rows(desk, people, going)}</div>${
      over.length > 0
        ? html`<details class="earlier"><summary>${words.over(over.length)}</summary><div class="matters">${this.#rows(desk, people, over)}</div></details>`
        : ''
    }${discarded(this.#room, desk, (order) => this.write(desk, { from: order }))}`;
  }

  /** Opens the form. */
  write(desk: CommunityDesk, start: FormStart): void {
    const { host, focusOn } = this.#room;
    const onClose = () => {
      this.#form = undefined;
      host.requestUpdate();
      focusOn((root) => root.querySelector<HTMLElement>('#new-order'));
    };
    this.#form = { of: desk.community.id, form: new OrderForm(this.#room, { desk, ...start, onClose }) };
    host.requestUpdate();
    focusOn((root) => root.querySelector<HTMLElement>('.order-form input'));
  }

  #rows(desk: CommunityDesk, people: SharingDesk['people'], work: readonly WorkMatter[]): unknown {
    return repeat(
      work,
      ({ order }) => order.id,
      (matter) => this.#row(desk, people, matter),
    );
  }

  #row(desk: CommunityDesk, people: SharingDesk['people'], matter: WorkMatter): TemplateResult {
    const { t, today, host } = this.#room;
    const words = orderWords(this.#room);
    const { order } = matter;
    const { id, title, deadline, status } = order;
    const open = this.#open.has(id);
    const fold = ({ target }: Event) => {
      const isOpen = (target as HTMLDetailsElement).open;
      if (isOpen === this.#open.has(id)) return;
      if (isOpen) this.#open.add(id);
      else this.#open.delete(id);
      host.requestUpdate();
    };
    const needs = this.#needs(matter);
    return html`<details class="matter" id="order-${id}" .open=${open} @toggle=${fold}><summary><b>${title}</b
      ><span class="quiet">${amount(this.#room, order, order.pieces)} · ${words.until(day(t, deadline, today))} · ${words.states[status]}</span>${
        needs.length > 0
          ? html`<span class="badges">${needs.map(({ text, isUrgent }) => html`<span class=${isUrgent ? 'badge urgent' : 'badge'}>${text}</span>`)}</span>`
          : ''
      }</summary>${open ? this.#body(desk, people, matter) : ''}</details>`;
  }

  /** That answers are out is how it should be; the other two want something done. */
  #needs({ order, shares }: WorkMatter): readonly { readonly text: string; readonly isUrgent: boolean }[] {
    const words = orderWords(this.#room);
    const { status, short, unit, deadline } = order;
    if (status !== 'offered' && status !== 'running') return [];
    const silent = shares.filter((share) => share.status === 'offered').length;
    return [
      ...(deadline < this.#room.today ? [{ text: words.late, isUrgent: true }] : []),
      ...(short > 0 ? [{ text: words.short(numeral(this.#room, short), unit), isUrgent: true }] : []),
      ...(silent > 0 ? [{ text: words.silent(silent), isUrgent: false }] : []),
    ];
  }

  #body(desk: CommunityDesk, people: SharingDesk['people'], matter: WorkMatter): TemplateResult {
    const { order } = matter;
    if (order.status === 'draft') return this.#draft.render(desk, matter);
    const entry = this.#room.sending.about(order.id);
    return html`${entry ? told(this.#room, entry) : ''}${this.#shares.render({ desk, matter, people })}${
      isOver(matter) || (entry && entry.state !== 'refused') ? '' : this.#end(desk, matter)
    }`;
  }

  #end(desk: CommunityDesk, { order, shares }: WorkMatter): TemplateResult {
    const words = orderWords(this.#room);
    if (this.#announcing?.orderId === order.id) return this.#announcing.render();
    const asks = this.#asking.at(order.id);
    if (asks) return asks;
    return html`${this.#announced.has(order.id) ? html`<p class="notice">${words.announced}</p>` : ''}<p class="actions end">${
      order.deadline >= this.#room.today && !this.#announced.has(order.id)
        ? html`<button class="link" @click=${() => this.#announce(desk, order)}>${words.announce}</button>`
        : ''
    }<button class="link" @click=${() => this.#callOff(order, shares)}>${words.callOff}</button></p>`;
  }

  #announce(desk: CommunityDesk, order: SeenWorkOrder): void {
    const { host, focusOn, say } = this.#room;
    const onClose = (sent: boolean) => {
      this.#announcing = undefined;
      if (sent) {
        this.#announced.add(order.id);
        say(orderWords(this.#room).announced);
      }
      host.requestUpdate();
      focusOn((root) => root.querySelector<HTMLElement>(`#order-${order.id} summary`));
    };
    this.#announcing = new Announcing(this.#room, { desk, order, onClose });
    host.requestUpdate();
    focusOn((root) => root.querySelector<HTMLElement>('.announcing input'));
  }

  #callOff({ id, title, unit }: SeenWorkOrder, shares: WorkMatter['shares']): void {
    const words = orderWords(this.#room);
    const made = shares.reduce((sum, { status, done }) => sum + (status === 'accepted' ? done : 0), 0);
    const isIn = shares.some(({ status }) => status === 'delivered' || status === 'late');
    const help = [
      words.callOffHelp,
      made > 0 && words.callOffMade(numeral(this.#room, made), unit),
      isIn && words.callOffDelivered,
      words.callOffRead,
    ];
    this.#asking.ask({
      of: id,
      from: `#order-${id} summary`,
      help: help.filter(Boolean).join(' '),
      label: words.reason,
      missing: words.needReason,
      yes: words.callOffYes,
      onSend: (reason) =>
        this.#room.sending.put(
          { update: 'workOrders', id, change: { status: 'cancelled', reason } },
          { title: `${words.callOff}: ${title}` },
        ),
    });
  }
}

/** Drafts wait for the coordinator; the others for the day on which they are due. */
const bySendingFirst = ({ order: a }: WorkMatter, { order: b }: WorkMatter): number =>
  Number(b.status === 'draft') - Number(a.status === 'draft') || a.deadline.localeCompare(b.deadline);
