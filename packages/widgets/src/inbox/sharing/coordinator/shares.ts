import { whatsAppLink } from '@guyub/core/formats';
import { rupiah } from '@guyub/core/rupiah';
import type { CommunityDesk, SeenShare, SeenWorkOrder, SharingDesk, WorkMatter } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { copyLink } from '../../coordinator/copy-link.ts';
import { moment } from '../../dates.ts';
import type { Room } from '../../room.ts';
import type { Asking } from './asking.ts';
import { Delivering } from './delivering.ts';
import { MemberLinks } from './member-links.ts';
import { toMember } from './member-message.ts';
import { amount, memberName, orderFacts, payFor } from './order-facts.ts';
import { told } from './told.ts';
import { numeral, orderWords } from './words.ts';

/** It counts: it is being answered or made, or is done. */
const live: readonly SeenShare['status'][] = ['offered', 'accepted', 'delivered', 'late'];
const isLive = ({ status }: SeenShare): boolean => live.includes(status);
/** Somebody is still to hear of it. */
const isOpen = ({ status }: SeenShare) => status === 'offered' || status === 'accepted';

interface Sent {
  readonly desk: CommunityDesk;
  readonly matter: WorkMatter;
  readonly people: SharingDesk['people'];
}

/** Who has what of an order that was sent, how far they are, and the one tap that tells them. */
export class Shares {
  readonly #room: Room;
  readonly #asking: Asking;
  readonly #links: MemberLinks;
  readonly #delivering: Delivering;

  constructor(room: Room, asking: Asking) {
    this.#room = room;
    this.#asking = asking;
    this.#links = new MemberLinks(room);
    this.#delivering = new Delivering(room);
  }

  render(sent: Sent): TemplateResult {
    const { level } = this.#room;
    const words = orderWords(this.#room);
    const { order, shares } = sent.matter;
    const alive = shares.filter(isLive).toSorted((a, b) => live.indexOf(a.status) - live.indexOf(b.status));
    const moved = shares.filter(({ status }) => status === 'handed-over');
    const past = shares.filter((share) => !isLive(share) && share.status !== 'handed-over');
    return html`${orderFacts(this.#room, sent.desk, order)}${this.#progress(sent)}${
      alive.length > 0
        ? html`<div class="sub" role="heading" aria-level=${level + 2}>${words.shares}</div>${this.#preparing(alive.filter(isOpen))}<ul class="people">${alive.map((share) => this.#share(sent, share))}</ul>`
        : ''
    }${this.#folded(sent, words.moved, moved)}${this.#folded(sent, words.past, past)}`;
  }

  #folded(sent: Sent, title: (count: number) => string, shares: readonly SeenShare[]): TemplateResult | '' {
    if (shares.length === 0) return '';
    return html`<details class="earlier"><summary>${title(shares.length)}</summary><ul class="people">${shares.map((share) => this.#share(sent, share))}</ul></details>`;
  }

  /** How far the whole order is, in words and as a bar. */
  #progress({ desk, matter: { order, shares } }: Sent): TemplateResult {
    const { t } = this.#room;
    const words = orderWords(this.#room);
    const number = (value: number) => numeral(this.#room, value);
    const alive = shares.filter(isLive);
    const waiting = alive.filter(({ status }) => status === 'offered');
    const until = waiting.map(({ answerBy }) => answerBy).toSorted()[0];
    const done = alive.reduce((sum, share) => sum + doneOf(share), 0);
    const rounds = [...new Set(shares.map(({ round }) => round))]
      .filter((round) => round > 1)
      .toSorted((a, b) => a - b);
    return html`<div class="rounds">${
      until
        ? html`<p><b>${words.answers(alive.length - waiting.length, alive.length)}</b> ${words.waitsUntil(moment(t, until))}</p>`
        : ''
    }${rounds.map((round) => {
      const again = shares
        .filter((share) => share.round === round && share.status !== 'handed-over')
        .reduce((sum, { pieces }) => sum + pieces, 0);
      return html`<p class="quiet">${words.round(round, number(again), order.unit)}</p>`;
    })}${order.short > 0 ? html`<p class="notice wrong"><b>${words.short(number(order.short), order.unit)}</b></p>${this.#again(desk, order)}` : ''}${
      alive.length > waiting.length
        ? html`<p class="far"><progress max=${order.pieces} value=${done} aria-hidden="true"></progress> ${words.done(number(done), number(order.pieces), order.unit)}</p>`
        : ''
    }</div>`;
  }

  /** Somebody may have got free since. */
  #again({ community }: CommunityDesk, { id, title, status, deadline }: SeenWorkOrder): TemplateResult | '' {
    const { sending, today } = this.#room;
    const words = orderWords(this.#room);
    const entry = sending.about(id);
    if (status === 'cancelled' || community.status !== 'active' || deadline < today) return '';
    if (entry && entry.state !== 'refused') return '';
    const again = () =>
      void sending.put(
        { update: 'workOrders', id, change: { deal: 'again' } },
        { title: `${words.dealAgain}: ${title}` },
      );
    return html`<p class="actions"><button @click=${again}>${words.dealAgain}</button></p>`;
  }

  #preparing(open: readonly SeenShare[]): TemplateResult | '' {
    const words = orderWords(this.#room);
    const { making, failed } = this.#links;
    if (open.length === 0) return '';
    const without = open.map(({ personId }) => personId).filter((id) => !this.#links.of(id));
    return html`<p class="quiet">${words.prepareHelp}</p>${
      without.length > 0
        ? html`<p class="actions"><button aria-busy=${making} @click=${() => void this.#links.make(without)}>${
            making ? words.preparing : words.prepare(without.length)
          }</button></p>`
        : ''
    }${failed ? html`<p class="error" role="alert">${words.prepareFailed}</p>` : ''}`;
  }

  #share(sent: Sent, share: SeenShare): TemplateResult {
    const { t, sending } = this.#room;
    const words = orderWords(this.#room);
    const { desk, matter } = sent;
    const { order } = matter;
    const { id, personId, pieces, status, answerBy, offeredTo, round } = share;
    const name = memberName(this.#room, desk, personId);
    const entry = sending.about(id);
    const facts = [
      `${amount(this.#room, order, pieces)} · ${rupiah(payFor(pieces, order, desk.community.feePercent))}`,
      words.shareStates[status],
      status === 'offered' && words.answerBy(moment(t, answerBy)),
      round > 1 && words.inRound(round),
      offeredTo && words.asks(memberName(this.#room, desk, offeredTo)),
      isLive(share) && share.reason['code'] === 'taken-over' && words.tookOver,
    ].filter(Boolean);
    const asks = this.#asking.at(id) ?? this.#delivering.at(matter, share, name);
    return html`<li id="share-${id}" tabindex="-1"><b>${name}</b><span>${facts.join(' · ')}</span>${
      status === 'accepted'
        ? html`<p class="far"><progress max=${pieces} value=${share.done} aria-hidden="true"></progress> ${words.done(numeral(this.#room, share.done), numeral(this.#room, pieces), order.unit)}</p>`
        : ''
    }${entry ? told(this.#room, entry) : ''}${
      asks ?? (isOpen(share) && (!entry || entry.state === 'refused') ? this.#actions(sent, share, name) : '')
    }</li>`;
  }

  #actions(sent: Sent, share: SeenShare, name: string): TemplateResult {
    const words = orderWords(this.#room);
    const { status } = share;
    return html`<p class="actions">${this.#telling(sent, share, name)}${
      status === 'accepted'
        ? html`<button aria-label=${words.deliveredOf(name)} @click=${() => this.#delivering.ask(share)}>${words.delivered}</button>`
        : ''
    }<button class="link" aria-label=${words.takeBackOf(name)} @click=${() => this.#takeBack(share, name)}>${words.takeBack}</button></p>`;
  }

  #telling({ desk, matter: { order }, people }: Sent, share: SeenShare, name: string): TemplateResult | '' {
    const words = orderWords(this.#room);
    const { personId, pieces } = share;
    const link = this.#links.of(personId);
    if (!link) return '';
    const text = toMember({
      name,
      order,
      share,
      pay: payFor(pieces, order, desk.community.feePercent),
      link,
      today: this.#room.today,
    });
    const { telephone } = people.find(({ id }) => id === personId) ?? {};
    return html`<a class=${share.status === 'offered' ? 'button main' : 'button'} target="_blank" rel="noopener" aria-label=${words.tellTo(name)} href=${whatsAppLink(text, telephone)}>${words.tell}</a
      >${copyLink(this.#room, { link, name: words.copyFor(name) })}`;
  }

  #takeBack({ id, done }: SeenShare, name: string): void {
    const words = orderWords(this.#room);
    this.#asking.ask({
      of: id,
      from: `#share-${id} button`,
      help:
        done > 0
          ? `${words.takeBackHelp} ${words.takeBackMade(numeral(this.#room, done))}`
          : words.takeBackHelp,
      label: words.reason,
      missing: words.needReason,
      yes: words.takeBackYes,
      onSend: (reason) =>
        this.#room.sending.put(
          { update: 'shares', id, change: { status: 'cancelled', reason } },
          { title: words.takeBackOf(name) },
        ),
    });
  }
}

/** What is delivered is done, whatever was counted before. */
const doneOf = ({ status, pieces, done }: SeenShare): number =>
  status === 'delivered' || status === 'late' ? pieces : Math.min(done, pieces);
