import { rupiah } from '@guyub/core/rupiah';
import { sayReason, type CommunityDesk, type Proposal, type WorkMatter } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { splitTableWords } from '../../../locales/split-table-words.ts';
import { splitTable, type SplitRow } from '../../../split/split-table.ts';
import { day } from '../../dates.ts';
import type { Room } from '../../room.ts';
import { adviceFor } from './advice.ts';
import { Adjusting, type Adjustments } from './adjusting.ts';
import { memberName, orderFacts, payFor, payTerms } from './order-facts.ts';
import { discardOrder } from './order-form.ts';
import { orderInput, draftOf } from './order-draft.ts';
import { splitChanges } from './split-changes.ts';
import { told } from './told.ts';
import { numeral, orderWords } from './words.ts';

/** Members that fit in one table with those who get nothing. */
const FEW = 12;

type Draft = WorkMatter & { readonly proposal: Proposal };

/** An order before it is sent: the split that would be sent, as it stands now. */
export class DraftSplit {
  readonly #room: Room;
  readonly #edit: (desk: CommunityDesk, order: WorkMatter['order']) => void;
  #adjusting: Adjusting | undefined;
  /** What was on the page when it was sent, by order. */
  readonly #looked = new Map<string, Proposal>();
  #printFailed = false;

  /** @param edit opens the form with that order */
  constructor(room: Room, edit: (desk: CommunityDesk, order: WorkMatter['order']) => void) {
    this.#room = room;
    this.#edit = edit;
  }

  render(desk: CommunityDesk, matter: WorkMatter): TemplateResult {
    const { order, proposal } = matter;
    const words = orderWords(this.#room);
    const entry = this.#room.sending.about(order.id);
    if (entry && entry.state !== 'refused')
      return html`${orderFacts(this.#room, desk, order)}${told(this.#room, entry)}`;
    return html`${entry ? told(this.#room, entry) : ''}${orderFacts(this.#room, desk, order)}${
      proposal
        ? this.#proposal(desk, { ...matter, proposal })
        : html`<p class="notice">${words.noProposal}</p>`
    }`;
  }

  #proposal(desk: CommunityDesk, draft: Draft): TemplateResult {
    const { level } = this.#room;
    const words = orderWords(this.#room);
    const { order, proposal } = draft;
    const adjusting = this.#adjusting?.orderId === order.id ? this.#adjusting : undefined;
    const served = proposal.shares.filter(({ pieces }) => pieces > 0).length;
    return html`<div class="sub" role="heading" aria-level=${level + 2}>${words.proposal}</div><p class="quiet">${words.proposalHelp}</p>${this.#changed(desk, draft)}${adjusting ? adjusting.render() : html`${this.#table(desk, draft)}${this.#actions(desk, draft, served)}`}`;
  }

  #table(desk: CommunityDesk, { order, proposal }: Draft): TemplateResult {
    const { t, today } = this.#room;
    const words = orderWords(this.#room);
    const all = this.#rows(desk, { order, proposal, shares: [] });
    const few = all.length <= FEW;
    const without = few ? [] : all.filter(({ pieces }) => pieces === 0);
    const { earliest, short } = proposal;
    return html`${splitTable({
      t: splitTableWords[t.language],
      rows: few ? all : all.filter(({ pieces }) => pieces > 0),
      unit: order.unit,
      short,
      advice: adviceFor(this.#room, order, proposal),
      remedy: earliest
        ? html`<p class="actions"><button aria-label=${words.useEarliestOf(day(t, earliest, today))} @click=${() => void this.#postpone(order, earliest)}>${words.useEarliest}</button></p>`
        : undefined,
    })}${
      without.length > 0
        ? html`<details class="earlier"><summary>${words.out(without.length)}</summary><ul class="people">${without.map(
            ({ name, reason }) =>
              html`<li><b>${name}</b><span class="quiet">${sayReason(reason, t.language, order.unit)}</span></li>`,
          )}</ul></details>`
        : ''
    }`;
  }

  #actions(desk: CommunityDesk, draft: Draft, served: number): TemplateResult {
    const words = orderWords(this.#room);
    const { order } = draft;
    const discard = () => void discardOrder(this.#room, order, words.discarded);
    return html`<p class="actions">${
      served > 0
        ? html`<button class="main" @click=${() => void this.#send(draft, [])}>${words.send(served)}</button><button @click=${() => this.#adjust(desk, draft)}>${words.adjust}</button><button @click=${() => void this.#print(desk, draft)}>${words.print}</button>`
        : ''
    }<button class="link" @click=${() => this.#edit(desk, order)}>${words.edit}</button><button class="link" @click=${discard}>${words.discard}</button></p
    >${served > 0 ? html`<p class="quiet under">${words.sendHelp(desk.community.answerHours)}</p>` : ''}${
      this.#printFailed ? html`<p class="error" role="alert">${words.printFailed}</p>` : ''
    }`;
  }

  /** The split is another one than that which was sent: what has become of it. */
  #changed(desk: CommunityDesk, { order, proposal }: Draft): TemplateResult | '' {
    const before = this.#looked.get(order.id);
    if (!before || before.hash === proposal.hash) return '';
    const words = orderWords(this.#room);
    const changes = splitChanges(before, proposal);
    const number = (value: number) => numeral(this.#room, value);
    return html`<div class="notice" role="status"><p><b>${words.changed}</b></p>${
      changes.length === 0
        ? html`<p>${words.unchangedNow}</p>`
        : html`<ul>${changes.map(
            ({ personId, from, to }) =>
              html`<li>${words.changedFor(memberName(this.#room, desk, personId), number(from), number(to))}</li>`,
          )}</ul>`
    }</div>`;
  }

  #rows(desk: CommunityDesk, { order, proposal }: Draft): readonly SplitRow[] {
    const { feePercent } = desk.community;
    return proposal.shares
      .map(({ personId, pieces, before, after, reason }): SplitRow => ({
        name: memberName(this.#room, desk, personId),
        pieces,
        before,
        after,
        reason,
        ...(pieces > 0 && { pay: rupiah(payFor(pieces, order, feePercent)) }),
      }))
      .toSorted((a, b) => b.pieces - a.pieces || a.before - b.before);
  }

  #adjust(desk: CommunityDesk, { order, proposal }: Draft): void {
    const { host, focusOn } = this.#room;
    const close = () => {
      this.#adjusting = undefined;
      host.requestUpdate();
      focusOn((root) => root.querySelector<HTMLElement>(`#order-${order.id} summary`));
    };
    this.#adjusting = new Adjusting(this.#room, {
      desk,
      order,
      proposal,
      onSend: (adjustments) =>
        void this.#send({ order, proposal, shares: [] }, adjustments).then((isKept) => isKept && close()),
      onBack: close,
    });
    host.requestUpdate();
    focusOn((root) => root.querySelector<HTMLElement>('.adjusting input'));
  }

  async #send({ order, proposal }: Draft, adjustments: Adjustments): Promise<boolean> {
    this.#looked.set(order.id, proposal);
    const change = { status: 'offered', proposal: proposal.hash, adjustments } as const;
    const title = orderWords(this.#room).sends(order.title);
    return this.#room.sending.put({ update: 'workOrders', id: order.id, change }, { title });
  }

  /** The same order with more time; this one makes room for it. */
  async #postpone(order: WorkMatter['order'], deadline: string): Promise<void> {
    const { sending } = this.#room;
    const value = orderInput(order.communityId, draftOf({ ...order, deadline }));
    if (await sending.put({ create: 'workOrders', value }, { title: order.title }))
      await discardOrder(this.#room, order, orderWords(this.#room).replaced);
  }

  async #print(desk: CommunityDesk, draft: Draft): Promise<void> {
    const { t, today, host } = this.#room;
    const { order, proposal } = draft;
    this.#printFailed = false;
    try {
      const { printOrderSplit } = await import('./print-order-split.ts');
      const words = orderWords(this.#room);
      await printOrderSplit({
        language: t.language,
        community: desk.community,
        order,
        rows: this.#rows(desk, draft),
        short: proposal.short,
        terms: [
          [words.deadlineRow, day(t, order.deadline, today)],
          [words.payRow, payTerms(this.#room, order, desk.community.feePercent)],
        ],
      });
    } catch {
      this.#printFailed = true;
      host.requestUpdate();
    }
  }
}
