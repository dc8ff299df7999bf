import type { SeenMembership } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import type { OutboxWish } from '../../../shared/outbox/index.ts';
import { day } from '../../dates.ts';
import { AbilityForm } from './ability-form.ts';
import { LeaveForm } from './leave-form.ts';
import type { Seat } from './seat.ts';
import { wishNote } from './wish-note.ts';

type Change = Extract<OutboxWish, { readonly update: 'memberships' }>['change'];
type Section = 'ability' | 'leave' | 'quit';

interface Form {
  render(around?: unknown): TemplateResult;
}

/** What members say of themselves in one community: how much they can do, and when they are away. */
export class AboutMe {
  readonly #seat: Seat;
  #open: { readonly section: Section; readonly form: Form } | undefined;

  constructor(seat: Seat) {
    this.#seat = seat;
  }

  render(own: SeenMembership): TemplateResult {
    const { room, words } = this.#seat;
    const entry = room.sending.about(own.id);
    return html`<div class="self" id="self-${own.id}">${this.#leaving(own)}${this.#section(own, 'ability', words.ability, this.#abilityNow(own))}${
      isAway(own) ? '' : this.#section(own, 'leave', words.leave, words.leaveNone)
    }${entry ? wishNote(this.#seat, entry) : ''}</div>`;
  }

  /** The way out, where nobody presses it by mistake. */
  quit(own: SeenMembership): TemplateResult {
    return this.#section(own, 'quit', this.#seat.words.quit);
  }

  /** Nothing is shared with whoever has not said how much they can do. */
  missing({ id, perDay, status }: SeenMembership): TemplateResult | '' {
    const { room, words } = this.#seat;
    if (perDay !== undefined || status !== 'active' || room.sending.about(id)) return '';
    return html`<div class="notice"><p>${words.abilityMissing}</p><p class="actions"><button @click=${() => this.#fill(id)}>${words.abilityFill}</button></p></div>`;
  }

  #fill(id: string): void {
    const { room } = this.#seat;
    room.focusOn((root) => {
      const details = root.querySelector<HTMLDetailsElement>(`#self-${id} details`)!;
      details.open = true;
      return details.querySelector('summary');
    });
    room.host.requestUpdate();
  }

  #abilityNow({ perDay, weekdays = [] }: SeenMembership): string {
    const { words } = this.#seat;
    return perDay === undefined
      ? words.abilityNone
      : words.abilityNow(words.number(perDay), daysIn(words.days, weekdays));
  }

  /** On leave now, or soon. */
  #leaving({ id, status, leaveFrom, leaveUntil }: SeenMembership): TemplateResult | '' {
    const { room, words } = this.#seat;
    if (!leaveFrom && status !== 'on-leave') return '';
    const { t, today, sending } = room;
    const on = (date: string | undefined) => date && day(t, date, today);
    const isNow = status === 'on-leave';
    const label = isNow ? words.leaveBack : words.leaveCancel;
    const text = isNow
      ? words.onLeaveNow(on(leaveUntil))
      : words.leaveComes(on(leaveFrom)!, on(leaveUntil) ?? '…');
    const entry = sending.about(id);
    return html`<p class="notice">${text}</p>${
      entry && entry.state !== 'refused'
        ? ''
        : html`<p class="actions"><button class=${isNow ? 'main' : ''} @click=${() => void this.#put(id, { leaveFrom: null, leaveUntil: null }, label)}>${label}</button></p>`
    }`;
  }

  #section(own: SeenMembership, section: Section, title: string, now = ''): TemplateResult {
    const open = this.#open?.section === section;
    const fold = ({ target }: Event) => {
      if ((target as HTMLDetailsElement).open === open) return;
      this.#open = open ? undefined : { section, form: this.#form(own, section) };
      this.#seat.room.host.requestUpdate();
    };
    return html`<details .open=${open} @toggle=${fold}><summary>${title}${now ? html`: <span class="now">${now}</span>` : ''}</summary>${open ? this.#open!.form.render(section === 'ability' ? this.#limit(own) : '') : ''}</details>`;
  }

  #form(own: SeenMembership, section: Section): Form {
    const { words } = this.#seat;
    const { id } = own;
    if (section === 'quit') return { render: () => this.#quitting(id) };
    if (section === 'leave')
      return new LeaveForm(this.#seat, own, (leave) => void this.#put(id, leave, words.leave));
    return new AbilityForm(this.#seat, {
      id,
      known: own,
      yes: words.keep,
      onSend: (ability) => void this.#put(id, ability, words.ability),
    });
  }

  #limit({ limitReason }: SeenMembership): TemplateResult | '' {
    return limitReason ? html`<p>${this.#seat.words.limited(limitReason)}</p>` : '';
  }

  #quitting(id: string): TemplateResult {
    const { words } = this.#seat;
    const quit = () => void this.#put(id, { status: 'left' }, words.quit);
    return html`<div class="panel"><p>${words.quitHelp}</p><p class="actions"><button @click=${quit}>${words.quitYes}</button></p></div>`;
  }

  async #put(id: string, change: Change, title: string): Promise<void> {
    const { room } = this.#seat;
    if (!(await room.sending.put({ update: 'memberships', id, change }, { title }))) return;
    this.#open = undefined;
    room.host.requestUpdate();
    room.focusOn((root) => root.querySelector<HTMLElement>(`#self-${id} summary`));
  }
}

const isAway = ({ status, leaveFrom }: SeenMembership): boolean =>
  status === 'on-leave' || leaveFrom !== undefined;

/** `Senin–Sabtu`, or one by one where there are gaps. */
function daysIn(names: readonly string[], weekdays: readonly number[]): string {
  const week = [1, 2, 3, 4, 5, 6, 0].filter((weekday) => weekdays.includes(weekday));
  const places = week.map((weekday) => (weekday + 6) % 7);
  const isRow = places.length > 2 && places.at(-1)! - places[0]! === places.length - 1;
  return isRow
    ? `${names[week[0]!]}–${names[week.at(-1)!]}`
    : week.map((weekday) => names[weekday]).join(', ');
}
