import type { CommunityDesk, MembershipChange, SeenMembership } from '@guyub/core/sharing';
import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../dates.ts';
import type { Room } from '../../room.ts';
import { Asking } from './asking.ts';
import { MemberPanel } from './member-panel.ts';
import { TakingIn } from './taking-in.ts';
import { turnOrder, type Placed } from '../turn-order.ts';
import { communityWords, numeral } from './words.ts';

/** Who is in a community, whose turn is next, and who would like to be in it. */
export class Members {
  readonly #room: Room;
  readonly #asking: Asking;
  readonly #takingIn: TakingIn;
  #panel: MemberPanel | undefined;
  #open = false;

  constructor(room: Room) {
    this.#room = room;
    this.#asking = new Asking(room);
    this.#takingIn = new TakingIn(room);
  }

  render(desk: CommunityDesk): TemplateResult {
    const words = communityWords(this.#room);
    const all = turnOrder(desk);
    const asking = all.filter(({ member }) => member.status === 'requested');
    const left = all.filter(({ member }) => member.status === 'left');
    const members = all.filter(({ member }) => member.status === 'active' || member.status === 'on-leave');
    const fold = ({ target }: Event) => {
      this.#open = (target as HTMLDetailsElement).open;
      this.#room.host.requestUpdate();
    };
    return html`${asking.length > 0 ? this.#requests(asking) : ''}<details class="earlier" id="members" .open=${this.#open} @toggle=${fold}><summary>${words.members(members.length)}</summary>${
      this.#open
        ? html`${members.length > 0 ? this.#table(desk, members) : html`<p>${words.nobody}</p>`}${desk.community.status === 'active' ? this.#takingIn.render(desk) : ''}${
            left.length > 0 ? this.#left(left) : ''
          }`
        : ''
    }</details>`;
  }

  #requests(asking: readonly Placed[]): TemplateResult {
    const words = communityWords(this.#room);
    return html`<div class="notice requests"><p><b>${words.asking(asking.length)}</b></p><ul class="people">${asking.map(
      ({ member }) =>
        html`<li><b>${member.name}</b><span class="quiet">${member.perDay === undefined ? '' : words.saysPerDay(numeral(this.#room, member.perDay))}</span><p class="actions"
          ><button class="main" aria-label=${words.admitOf(member.name)} @click=${() => this.#put(member, { status: 'active' }, words.admitOf(member.name))}>${words.admit}</button
          ><button class="link" aria-label=${words.turnAwayOf(member.name)} @click=${() => this.#put(member, { status: 'left' }, words.turnAwayOf(member.name))}>${words.turnAway}</button></p></li>`,
    )}</ul></div>`;
  }

  #left(left: readonly Placed[]): TemplateResult {
    const words = communityWords(this.#room);
    return html`<details class="earlier"><summary>${words.left(left.length)}</summary><ul class="people">${left.map(
      ({ member }) =>
        html`<li><b>${member.name}</b><p class="actions"><button aria-label=${words.takeBackOf(member.name)} @click=${() => this.#put(member, { status: 'active' }, words.takeBackOf(member.name))}>${words.takeBack}</button></p></li>`,
    )}</ul></details>`;
  }

  #table(desk: CommunityDesk, members: readonly Placed[]): TemplateResult {
    const words = communityWords(this.#room);
    const head = [words.turn, words.name, words.received, words.perDay, words.state];
    // Rows are blocks where it is narrow, which would take their roles away.
    return html`<p class="quiet">${words.membersHelp}</p><table class="members" role="table"><caption class="spoken">${words.members(members.length)}</caption
      ><thead role="rowgroup"><tr role="row">${head.map(
        (text, i) =>
          html`<th role="columnheader" scope="col" class=${i === 2 || i === 3 ? 'number' : ''}>${text}</th>`,
      )}<th role="columnheader" scope="col"><span class="spoken">${words.manage}</span></th></tr></thead
      ><tbody role="rowgroup">${members.map((placed) => this.#row(desk, placed))}</tbody></table>`;
  }

  #row(desk: CommunityDesk, { member, level, place }: Placed): TemplateResult {
    const words = communityWords(this.#room);
    const { id, name, perDay } = member;
    const isOpen = this.#panel?.member === id;
    const number = (value: number) => numeral(this.#room, value);
    return html`<tr role="row" id="member-${id}" class=${place === 1 ? 'next' : ''}><td role="cell" class="place">${place ? words.place(place) : words.noPlace}</td
      ><th role="rowheader" scope="row">${name}</th
      ><td role="cell" class="number" data-label=${words.received}>${number(level)}</td
      ><td role="cell" class="number" data-label=${words.perDay}>${perDay === undefined ? words.perDayUnknown : number(perDay)}</td
      ><td role="cell" class="state-of ${member.status === 'active' && !member.leaveFrom ? 'usual' : ''}">${this.#stateOf(member)}</td
      ><td role="cell" class="manage"><button class="link" aria-label=${words.manageOf(name)} aria-expanded=${isOpen} @click=${() => this.#manage(member)}>${words.manage}</button></td></tr>${
        isOpen
          ? html`<tr role="row" class="opened"><td role="cell" colspan="6">${this.#panel!.render(desk, member)}</td></tr>`
          : nothing
      }`;
  }

  #stateOf({ status, leaveFrom, leaveUntil }: SeenMembership): string {
    const { t, today } = this.#room;
    const words = communityWords(this.#room);
    if (status === 'on-leave' && leaveUntil) return words.leaveUntil(day(t, leaveUntil, today));
    return status === 'active' && leaveFrom
      ? words.leaveFrom(day(t, leaveFrom, today))
      : words.states[status];
  }

  #manage({ id }: SeenMembership): void {
    const { host, focusOn } = this.#room;
    const close = () => {
      this.#panel = undefined;
      host.requestUpdate();
      focusOn((root) => root.querySelector<HTMLElement>(`#member-${id} button`));
    };
    if (this.#panel?.member === id) return close();
    this.#panel = new MemberPanel(this.#room, this.#asking, id, close);
    host.requestUpdate();
    focusOn((root) => root.querySelector<HTMLElement>('.members .panel'));
  }

  #put({ id }: SeenMembership, change: MembershipChange, title: string): void {
    void this.#room.sending.put({ update: 'memberships', id, change }, { title });
  }
}
