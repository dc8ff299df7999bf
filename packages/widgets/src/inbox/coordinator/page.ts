import { isOver, type Matter } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { coordinatorWords, type CoordinatorWords } from '../../locales/inbox-coordinator-words.ts';
import { formStyles } from '../form.styles.ts';
import { Happened } from '../happened.ts';
import { peopleStyles } from '../people.styles.ts';
import type { DoorPage, Room } from '../room.ts';
import { unsent } from '../sending-note.ts';
import { coordinatorStyles } from './coordinator.styles.ts';
import { Links } from './links.ts';
import { listing, PAGE, type Filter, type Row } from './listing.ts';
import { matterBody } from './matter.ts';
import { ReasonForm } from './reason-form.ts';

/** What a coordinator or an officer sees: every request of the region, what needs something first. */
export class CoordinatorPage implements DoorPage {
  readonly #room: Room;
  readonly #happened: Happened;
  readonly #links: Links;
  #filter: Filter = 'all';
  #text = '';
  /** First row that is drawn. */
  #from = 0;
  /** Requests that are unfolded. */
  readonly #open = new Set<string>();
  #form: { readonly of: string; readonly form: ReasonForm } | undefined;

  constructor(room: Room) {
    this.#room = room;
    this.#happened = new Happened(room);
    for (const sheet of [formStyles, peopleStyles, coordinatorStyles]) room.wear(sheet);
    this.#links = new Links(room, () => this.#words);
  }

  get #words(): CoordinatorWords {
    return coordinatorWords[this.#room.t.language];
  }

  render(): TemplateResult {
    const { desk, level, sending } = this.#room;
    const words = this.#words;
    const rows = listing(desk.matters, this.#filter, this.#text, Date.now());
    this.#from = Math.min(this.#from, Math.floor(Math.max(rows.length - 1, 0) / PAGE) * PAGE);
    const shown = rows.slice(this.#from, this.#from + PAGE);
    const inRows = new Set(shown.flatMap(({ matter }) => sending.of(matter)?.key ?? []));
    return html`${unsent(this.#room, ({ key }) => inRows.has(key))}
      <div class="heading" role="heading" aria-level=${level}>${words.matters}</div>
      ${desk.matters.length === 0 ? html`<p>${words.nothing}</p>` : this.#tools(rows.length)}
      <div class="matters">${repeat(
        shown,
        ({ matter }) => matter.request.id,
        (row) => this.#row(row),
      )}</div>
      ${rows.length > PAGE ? this.#pages(rows.length) : ''}${this.#room.more()}${this.#links.render()}`;
  }

  #tools(found: number): TemplateResult {
    const { desk } = this.#room;
    const words = this.#words;
    const filters = [
      ['all', words.all],
      ['urgent', words.urgent],
      ...Object.entries(words.states),
    ] as readonly (readonly [Filter, string])[];
    const change = (change: () => void) => {
      change();
      this.#from = 0;
      this.#room.host.requestUpdate();
    };
    return html`<div class="tools"><div class="field"><label for="search">${words.search}</label><input id="search" type="search" autocomplete="off"
        .value=${this.#text} @input=${({ target }: InputEvent) => change(() => (this.#text = (target as HTMLInputElement).value))}></div
      ><div class="field"><label for="filter">${words.state}</label><select id="filter"
        @change=${({ target }: Event) => change(() => (this.#filter = (target as HTMLSelectElement).value as Filter))}>${filters.map(
          ([value, label]) =>
            html`<option value=${value} .selected=${value === this.#filter}>${label}</option>`,
        )}</select></div></div
      ><p class="quiet" role="status">${
        found === 0 ? words.none : words.shown(found, desk.matters.length, Boolean(desk.next))
      }</p>`;
  }

  #pages(found: number): TemplateResult {
    const words = this.#words;
    const go = (from: number) => {
      this.#from = from;
      this.#room.host.requestUpdate();
      this.#room.focusOn((root) => root.querySelector<HTMLElement>('.matters summary'));
    };
    return html`<p class="actions"><button ?disabled=${this.#from === 0} @click=${() => go(this.#from - PAGE)}>${words.previous}</button
      ><span class="quiet">${this.#from + 1}–${Math.min(this.#from + PAGE, found)}</span
      ><button ?disabled=${this.#from + PAGE >= found} @click=${() => go(this.#from + PAGE)}>${words.next}</button></p>`;
  }

  #row({ matter, needs }: Row): TemplateResult {
    const { request } = matter;
    const words = this.#words;
    const open = this.#open.has(request.id);
    const fold = ({ target }: Event) => {
      const isOpen = (target as HTMLDetailsElement).open;
      if (isOpen === this.#open.has(request.id)) return;
      if (isOpen) this.#open.add(request.id);
      else this.#open.delete(request.id);
      this.#room.host.requestUpdate();
    };
    return html`<details class="matter" id="matter-${request.id}" .open=${open} @toggle=${fold}><summary><b>${request.title}</b><span class="quiet">${request.buyerName} · ${words.states[request.status]}</span>${
      needs.length > 0
        ? html`<span class="badges">${needs.map(({ kind, count }) => html`<span class="badge urgent">${words.needs[kind](count)}</span>`)}</span>`
        : ''
    }</summary>${
      open
        ? matterBody({ room: this.#room, words, matter, happened: this.#happened, end: this.#end(matter) })
        : ''
    }</details>`;
  }

  #end({ request }: Matter): TemplateResult {
    const words = this.#words;
    if (this.#form?.of === request.id) return this.#form.form.render();
    return html`<p class="actions end">${
      isOver(request.status)
        ? ''
        : html`<button class="link" @click=${() => this.#ask(request, 'refuse')}>${words.refuse}</button>`
    }<button class="link" @click=${() => this.#ask(request, 'block')}>${words.block}</button></p>`;
  }

  #ask({ id, title }: Matter['request'], what: 'refuse' | 'block'): void {
    const { sending, host, focusOn } = this.#room;
    const words = this.#words;
    const close = () => {
      this.#form = undefined;
      host.requestUpdate();
      focusOn((root) => root.querySelector<HTMLElement>(`#matter-${id} summary`));
    };
    const send = (reason: string) => {
      const wish =
        what === 'refuse'
          ? ({ update: 'quoteRequests', id, change: { status: 'refused', refusal: reason } } as const)
          : ({ create: 'blocks', value: { requestId: id, reason } } as const);
      const kept = sending.put(wish, { title: `${words[what]}: ${title}` });
      void kept.then((isKept) => isKept && close());
    };
    const form = new ReasonForm(this.#room, {
      help: words[`${what}Help`],
      label: words.reason,
      missing: words.needReason,
      yes: words[`${what}Yes`],
      onSend: send,
      onBack: close,
    });
    this.#form = { of: id, form };
    host.requestUpdate();
    focusOn((root) => root.querySelector<HTMLElement>('#reason'));
  }
}
