import type { Hires, SeenPosting } from '@guyub/core/jobs';
import { html, type TemplateResult } from 'lit';
import { described } from '../field.ts';
import type { Room } from '../room.ts';
import type { RegionLists } from '../../shared/job-card/region-lists.ts';
import { postWords } from './words.ts';

/** As it is typed. */
interface Line {
  readonly programmeId: string;
  readonly count: string;
}

/** Most lines that a record holds. */
const MOST = 20;
const LARGEST = 9999;

/** How many were taken on, and from where: asked once, when a job is filled. */
export class FilledForm {
  readonly #room: Room;
  readonly #lists: RegionLists;
  readonly #onSend: (hires: Hires) => void;
  readonly #onBack: () => void;
  #lines: readonly Line[];
  /** Lines whose number is wrong. */
  #wrong: readonly number[] = [];

  constructor(
    room: Room,
    { card }: SeenPosting,
    lists: RegionLists,
    onSend: (hires: Hires) => void,
    onBack: () => void,
  ) {
    this.#room = room;
    this.#lists = lists;
    this.#onSend = onSend;
    this.#onBack = onBack;
    this.#lines = [{ programmeId: card.programmeId ?? '', count: '' }];
    void lists.load();
  }

  render(): TemplateResult {
    const { t } = this.#room;
    const words = postWords(this.#room);
    const sum = this.#lines.reduce((sum, { count }) => sum + (countOf(count) ?? 0), 0);
    return html`<form class="panel" novalidate @submit=${(event: Event) => this.#submit(event)}><p>${words.filledHelp}</p>${
      this.#lists.failed ? html`<p class="notice">${words.noProgrammes}</p>` : ''
    }<ol class="hires">${this.#lines.map((line, i) => this.#line(line, i))}</ol>${
      this.#lines.length < MOST && this.#lists.programmes.length > 0
        ? html`<p class="actions"><button type="button" @click=${() => this.#add()}>${words.addLine}</button></p>`
        : ''
    }<p class="sum" aria-live="polite">${words.sum(sum)}</p><p class="quiet">${words.notFilling}</p><p class="actions"
      ><button class="main">${words.filledYes}</button><button type="button" class="link" @click=${this.#onBack}>${t.back}</button></p></form>`;
  }

  #line({ programmeId, count }: Line, i: number): TemplateResult {
    const words = postWords(this.#room);
    const change = (change: Partial<Line>) =>
      this.#change(this.#lines.map((line, at) => (at === i ? { ...line, ...change } : line)));
    const wrong = this.#wrong.includes(i);
    return html`<li aria-label=${words.line(i + 1)}>${described(
      { id: `hired-from-${i}`, label: words.fromProgramme },
      (by) => html`<select id="hired-from-${i}" aria-describedby=${by}
        @change=${({ target }: Event) => change({ programmeId: (target as HTMLSelectElement).value })}><option value="">${words.elsewhere}</option>${this.#options(
          programmeId,
        ).map(
          ({ id, name }) => html`<option value=${id} .selected=${id === programmeId}>${name}</option>`,
        )}</select>`,
    )}${described(
      { id: `hired-${i}`, label: words.count, error: wrong ? words.needCount : undefined },
      (
        by,
        invalid,
      ) => html`<input id="hired-${i}" inputmode="numeric" autocomplete="off" maxlength="5" .value=${count}
        aria-describedby=${by} aria-invalid=${invalid} @input=${({ target }: InputEvent) => change({ count: (target as HTMLInputElement).value })}>`,
    )}${
      this.#lines.length > 1
        ? html`<button type="button" class="link" aria-label=${words.removeLine(i + 1)} @click=${() => this.#remove(i)}>${words.remove}</button>`
        : ''
    }</li>`;
  }

  /** What was pledged stays chosen while the names are on their way. */
  #options(chosen: string): readonly { readonly id: string; readonly name: string }[] {
    const { programmes } = this.#lists;
    return !chosen || programmes.some(({ id }) => id === chosen)
      ? programmes
      : [...programmes, { id: chosen, name: postWords(this.#room).pledgedProgramme }];
  }

  #change(lines: readonly Line[]): void {
    this.#lines = lines;
    // What was mended is no longer marked.
    this.#wrong = this.#wrong.filter((i) => lines[i] && countOf(lines[i].count) === undefined);
    this.#room.host.requestUpdate();
  }

  #add(): void {
    this.#change([...this.#lines, { programmeId: '', count: '' }]);
    this.#focus('hired-from', this.#lines.length - 1);
  }

  #remove(i: number): void {
    this.#wrong = [];
    this.#change(this.#lines.filter((_, at) => at !== i));
    this.#focus('hired-from', Math.max(0, i - 1));
  }

  #focus(field: string, i: number): void {
    this.#room.focusOn((root) => root.querySelector<HTMLElement>(`#${field}-${i}`));
  }

  #submit(event: Event): void {
    event.preventDefault();
    // One programme on two lines is one number.
    const sums = new Map<string, number>();
    this.#wrong = this.#lines.flatMap(({ programmeId, count }, i) => {
      const sum = (sums.get(programmeId) ?? 0) + (countOf(count) ?? Number.NaN);
      if (!(sum <= LARGEST)) return [i];
      sums.set(programmeId, sum);
      return [];
    });
    this.#room.host.requestUpdate();
    if (this.#wrong[0] !== undefined) return this.#focus('hired', this.#wrong[0]);
    this.#onSend([...sums].map(([programmeId, count]) => ({ ...(programmeId && { programmeId }), count })));
  }
}

function countOf(text: string): number | undefined {
  const plain = text.trim().replace('.', '');
  const count = /^\d{1,4}$/.test(plain) ? Number(plain) : 0;
  return count > 0 ? count : undefined;
}
