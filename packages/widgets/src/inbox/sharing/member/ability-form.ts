import type { SeenMembership } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../locales/dictionary.ts';
import { sheetNumber } from '../../../split/sheet-number.ts';
import { described } from '../../field.ts';
import type { Seat } from './seat.ts';

export interface Ability {
  readonly perDay: number;
  readonly weekdays: number[];
}

interface AbilityProps {
  readonly id: string;
  readonly known: Partial<Pick<SeenMembership, 'perDay' | 'weekdays'>>;
  readonly yes: string;
  readonly onSend: (ability: Ability) => void;
}

const MOST = 1000;
/** As a week is told in Indonesia. */
const weekFromMonday = [1, 2, 3, 4, 5, 6, 0];
const usual = [1, 2, 3, 4, 5, 6];
const week = [0, 1, 2, 3, 4, 5, 6];

/** How many pieces a day, and on which days: what a fair split needs to know of somebody. */
export class AbilityForm {
  readonly #seat: Seat;
  readonly #props: AbilityProps;
  #text: string;
  #days: ReadonlySet<number>;
  #wrong: 'per-day' | 'days' | undefined;

  constructor(seat: Seat, props: AbilityProps) {
    this.#seat = seat;
    this.#props = props;
    const { perDay, weekdays = usual } = props.known;
    this.#text = perDay === undefined ? '' : numeralOf(perDay, seat.room.t.language);
    this.#days = new Set(weekdays);
  }

  /** @param around what else is said, above what is asked */
  render(around: unknown = ''): TemplateResult {
    const { words } = this.#seat;
    const { id, yes } = this.#props;
    return html`<form class="panel" novalidate @submit=${(event: Event) => this.#submit(event)}><p>${words.abilityHelp}</p>${around}${described(
      {
        id: `per-day-${id}`,
        label: words.perDay,
        hint: words.perDayHelp,
        error: this.#wrong === 'per-day' ? words.needPerDay : undefined,
      },
      (
        by,
        invalid,
      ) => html`<input id="per-day-${id}" class="short" inputmode="decimal" autocomplete="off" .value=${this.#text}
        aria-describedby=${by} aria-invalid=${invalid} @input=${({ target }: InputEvent) => this.#change(() => (this.#text = (target as HTMLInputElement).value))}>`,
    )}<fieldset class=${this.#wrong === 'days' ? 'wrong' : ''}><legend>${words.weekdays}</legend>${
      this.#wrong === 'days' ? html`<p class="error" id="days-error-${id}">${words.needDay}</p>` : ''
    }<div class="week">${weekFromMonday.map(
      (weekday) =>
        html`<label class="option"><input type="checkbox" name="day-${id}" .checked=${this.#days.has(weekday)}
          aria-describedby=${this.#wrong === 'days' ? `days-error-${id}` : ''} @change=${() => this.#change(() => this.#toggle(weekday))}> ${words.days[weekday]}</label>`,
    )}</div></fieldset><p class="actions"><button class="main">${yes}</button></p></form>`;
  }

  #change(change: () => void): void {
    change();
    this.#wrong = undefined;
    this.#seat.room.host.requestUpdate();
  }

  #toggle(weekday: number): void {
    const days = new Set(this.#days);
    if (!days.delete(weekday)) days.add(weekday);
    this.#days = days;
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { room } = this.#seat;
    const perDay = perDayIn(this.#text);
    this.#wrong = perDay === undefined ? 'per-day' : this.#days.size === 0 ? 'days' : undefined;
    room.host.requestUpdate();
    const { id, onSend } = this.#props;
    const first = this.#wrong === 'days' ? `[name=day-${id}]` : `#per-day-${id}`;
    if (this.#wrong || perDay === undefined) room.focusOn((root) => root.querySelector<HTMLElement>(first));
    else onSend({ perDay, weekdays: week.filter((weekday) => this.#days.has(weekday)) });
  }
}

/** Without thousands: what stands in the field can be sent as it is. */
const numeralOf = (perDay: number, language: Language): string =>
  language === 'id' ? String(perDay).replace('.', ',') : String(perDay);

function perDayIn(text: string): number | undefined {
  const perDay = sheetNumber(text);
  return perDay !== undefined && perDay >= 0 && perDay <= MOST ? perDay : undefined;
}
