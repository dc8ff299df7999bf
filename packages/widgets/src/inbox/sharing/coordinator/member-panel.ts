import {
  isOnProbation,
  type CommunityDesk,
  type MembershipChange,
  type SeenMembership,
} from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { sheetNumber } from '../../../split/sheet-number.ts';
import { day } from '../../dates.ts';
import { dateField, holdsIdentity, textField } from '../../field.ts';
import { rows } from '../../request-details.ts';
import type { Room } from '../../room.ts';
import type { Asking } from './asking.ts';
import { lineField } from './line-field.ts';
import { communityWords } from './words.ts';

type Mode = 'capacity' | 'leave';

/** What a coordinator can change for one member, each time with what it does. */
export class MemberPanel {
  readonly #room: Room;
  readonly #asking: Asking;
  readonly #close: () => void;
  readonly member: string;
  #mode: Mode | undefined;
  #typed: Readonly<Record<string, string>> = {};
  #wrong: Readonly<Record<string, string>> = {};

  /** @param member id of the membership */
  constructor(room: Room, asking: Asking, member: string, close: () => void) {
    this.#room = room;
    this.#asking = asking;
    this.member = member;
    this.#close = close;
  }

  render({ community }: CommunityDesk, member: SeenMembership): TemplateResult {
    const { t, today } = this.#room;
    const words = communityWords(this.#room);
    const { delivered = 0, onTime = 0, weekdays = [], joinedAt, limitReason } = member;
    const asks = this.#asking.at(member.id);
    if (asks) return asks;
    if (this.#mode) return this.#form(member);
    return html`<div class="panel" tabindex="-1">${rows([
      [words.joined, day(t, joinedAt.slice(0, 10), today)],
      [
        words.jobs,
        `${words.jobsOnTime(delivered, onTime)}${isOnProbation({ onTime }, community) ? ` (${words.newMember})` : ''}`,
      ],
      [words.limited, limitReason],
      [words.weekdays, weekdays.map((weekday) => words.days[weekday]).join(', ')],
    ])}<p class="actions"><button @click=${() => this.#open('capacity', member)}>${words.capacity}</button>${
      member.status === 'on-leave' || member.leaveFrom
        ? html`<button @click=${() => this.#put(member, { leaveFrom: null, leaveUntil: null })}>${words.isBack}</button>`
        : html`<button @click=${() => this.#open('leave', member)}>${words.leave}</button>`
    }<button class="link" @click=${() => this.#remove(member)}>${words.remove}</button><button class="link" @click=${this.#close}>${t.back}</button></p></div>`;
  }

  #form(member: SeenMembership): TemplateResult {
    const words = communityWords(this.#room);
    const { t, host, today } = this.#room;
    const input = (id: string) => ({
      id,
      error: this.#wrong[id],
      value: this.#typed[id] ?? '',
      onInput: (text: string) => {
        this.#typed = { ...this.#typed, [id]: text };
        this.#wrong = {};
        host.requestUpdate();
      },
    });
    return html`<form class="panel" novalidate @submit=${(event: Event) => this.#submit(event, member)}>${
      this.#mode === 'capacity'
        ? html`${lineField({ ...input('capacity'), label: words.capacityField, hint: words.capacityHint, numeric: true })}${textField({ ...input('why'), label: words.capacityReason, hint: words.capacityReasonHint, most: 500 })}`
        : html`<p>${words.leaveHelp}</p><div class="side">${dateField({ ...input('leave-from'), label: words.leaveBegin, min: today })}${dateField({ ...input('leave-until'), label: words.leaveEnd, min: today })}</div>`
    }<p class="actions"><button class="main">${words.save}</button><button type="button" class="link" @click=${() => this.#open(undefined, member)}>${t.back}</button></p></form>`;
  }

  #open(mode: Mode | undefined, { perDay }: SeenMembership): void {
    const { host, focusOn, today } = this.#room;
    this.#mode = mode;
    this.#wrong = {};
    this.#typed = { capacity: String(perDay ?? '').replace('.', ','), 'leave-from': today };
    host.requestUpdate();
    focusOn((root) => root.querySelector<HTMLElement>(`.members .panel${mode ? ' input' : ''}`));
  }

  #submit(event: Event, member: SeenMembership): void {
    event.preventDefault();
    const { host, focusOn } = this.#room;
    this.#wrong = this.#mode === 'capacity' ? this.#checkCapacity() : this.#checkLeave();
    host.requestUpdate();
    const [first] = Object.keys(this.#wrong);
    if (first) return focusOn((root) => root.querySelector<HTMLElement>(`#${first}`));
    const {
      capacity = '',
      why = '',
      'leave-from': leaveFrom = '',
      'leave-until': leaveUntil = '',
    } = this.#typed;
    this.#put(
      member,
      this.#mode === 'capacity'
        ? { perDay: sheetNumber(capacity)!, reason: why.trim() }
        : { leaveFrom, leaveUntil },
    );
  }

  #checkCapacity(): Readonly<Record<string, string>> {
    const words = communityWords(this.#room);
    const { capacity = '', why = '' } = this.#typed;
    const perDay = sheetNumber(capacity);
    return {
      ...((perDay === undefined || perDay < 0 || perDay > 1000) && { capacity: words.capacityWrong }),
      ...(!why.trim() ? { why: words.needReason } : holdsIdentity(why) && { why: words.identity }),
    };
  }

  #checkLeave(): Readonly<Record<string, string>> {
    const words = communityWords(this.#room);
    const { 'leave-from': from = '', 'leave-until': until = '' } = this.#typed;
    return {
      ...(!(from >= this.#room.today) && { 'leave-from': words.leaveWrong }),
      ...(until < from && { 'leave-until': until ? words.leaveOrder : words.leaveWrong }),
    };
  }

  #put({ id, name }: SeenMembership, change: MembershipChange): void {
    const title = communityWords(this.#room).manageOf(name);
    void this.#room.sending
      .put({ update: 'memberships', id, change }, { title })
      .then((isKept) => isKept && this.#close());
  }

  #remove({ id, name }: SeenMembership): void {
    const words = communityWords(this.#room);
    this.#asking.ask({
      of: id,
      from: '.members .panel',
      help: words.removeHelp,
      label: words.capacityReason,
      missing: words.needReason,
      yes: words.removeYes,
      onSend: async (reason) => {
        const isKept = await this.#room.sending.put(
          { update: 'memberships', id, change: { status: 'left', reason } },
          { title: `${words.remove}: ${name}` },
        );
        if (isKept) this.#close();
        return isKept;
      },
    });
  }
}
