import type { ErrorCode } from '@guyub/core';
import { dateThere, type DoorKind } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import { inLanguages } from '../locales/choose.ts';
import { inboxWords, type InboxWords } from '../locales/inbox-words.ts';
import { DoorController } from '../shared/door.ts';
import { emit } from '../shared/events.ts';
import type { OutboxEntry } from '../shared/outbox/index.ts';
import { WordedElement } from '../shared/worded-element.ts';
import { moment } from './dates.ts';
import { DeskController } from './desk-controller.ts';
import { styles } from './inbox.styles.ts';
import { moreButton } from './more-button.ts';
import { Parts } from './parts.ts';
import { PersonPage } from './person/page.ts';
import type { DoorPage, Room } from './room.ts';
import { Sending } from './sending.ts';
import { unsent } from './sending-note.ts';
import { closed, failed } from './states.ts';

const wordsFor = inLanguages(inboxWords, {
  en: () => import('../locales/inbox-words-en.ts'),
});

/** A graduate's page comes with the script: they are on a phone. */
const pages: Readonly<Record<DoorKind, (room: Room) => DoorPage | Promise<DoorPage>>> = {
  person: (room) => new PersonPage(room),
  buyer: async (room) => new (await import('./buyer/page.ts')).BuyerPage(room),
  employer: async (room) => new (await import('./posts/employer/page.ts')).EmployerPage(room),
  coordinator: async (room) => new (await import('./coordinator/page.ts')).CoordinatorPage(room),
};

/** Somebody else, or the time, has decided meanwhile. */
const overtaken: ReadonlySet<ErrorCode> = new Set(['conflict', 'forbidden', 'not-found']);

/**
 * The page where things stand: for a graduate, a buyer or a coordinator, by the link that was opened.
 *
 * @element guyub-inbox
 * @slot - Whom to ask for a link. Shown where the script never ran, and wherever no inbox can be shown.
 * @fires guyub-load - What waits is shown. `detail: { shown, total, stale }`
 * @fires guyub-error - It could not be asked. `detail: { error }`
 * @csspart heading @csspart state @csspart button
 * @cssprop [--guyub-brand] - Any opaque CSS colour; readable pairs are derived from it.
 * @cssprop [--guyub-radius=0.375em] - Roundness of fields, buttons and cards.
 * @cssprop [--guyub-font] - Font family; the page's own unless set.
 * @cssprop [--guyub-density=1] - 0.6 to 1: how far apart things stand, and how high what a mouse presses is. Never below 24 px; 44 px for a thumb.
 */
export class Inbox extends WordedElement<InboxWords> {
  static override styles = styles;

  static override properties = {
    source: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Where the gateway is. */
  declare source: string | undefined;
  /** Replaces the title; empty: none is seen. */
  declare heading: string | undefined;
  /** 2 to 4, to fit the page's outline. Default 2. */
  declare headingLevel: number;

  protected override readonly wordsFor = wordsFor;
  readonly #door = new DoorController(this);
  readonly #desk = new DeskController(
    this,
    () => this.#door.client,
    (what) => this.#settled(what),
  );
  readonly #sending = new Sending(this, this.#door, (entry) => this.#tell(entry));
  /** Whose page it is. */
  #name: string | undefined;
  #state = this.#door.state;
  #page: DoorPage | undefined;
  #pageFailed = false;
  readonly #room: Room;
  readonly #parts: Parts;

  constructor() {
    super();
    this.headingLevel = 2;
    this.#room = this.#makeRoom();
    this.#parts = new Parts(this.#room, (error) => void emit(this, 'guyub-error', { error }));
  }

  protected override updated(): void {
    const door = this.#door;
    if (door.name !== this.#name) this.#enter();
    else if (door.state === 'open' && this.#state !== 'open') {
      this.#sending.use();
      if (!this.#desk.desk) this.#desk.load();
    }
    this.#state = door.state;
  }

  protected override render(): TemplateResult {
    const t = this.t;
    const level = this.#level;
    const title = this.heading ?? t.title;
    return html`<section lang=${t.language} aria-label=${title || t.title}>${
      title ? html`<div class="title" part="heading" role="heading" aria-level=${level}>${title}</div>` : ''
    }${this.#content(t)}${this.announcer.render()}</section>`;
  }

  #content(t: InboxWords): unknown {
    const { state, door } = this.#door;
    const props = { t, level: this.#level + 1, onRetry: () => this.#retry() };
    if (!door) return closed(props, state);
    const { desk, error } = this.#desk;
    return html`<p class="hello">${t.hello(door.name)}</p>${this.#sending.failed ? html`<p class="error" role="alert">${t.keepFailed}</p>` : ''}${
      desk && this.#page
        ? html`${error || state === 'offline' ? this.#stale(t, desk.asOf) : ''}${this.#parts.render(true)}${this.#page.render()}${this.#parts.render(false)}${this.#parts.missing(door.kind)}`
        : html`${
            state === 'offline'
              ? closed(props, state)
              : error || this.#pageFailed
                ? failed(props, error)
                : html`<p role="status">${t.loading}</p><div class="bone"></div>`
          }${unsent(this.#room, () => false)}`
    }<p class="leave actions"><button class="link" @click=${() => this.#leave()}>${t.leave}</button><span class="quiet">${t.leaveHelp}</span></p>`;
  }

  get #level(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 2), 4);
  }

  #stale(t: InboxWords, asOf: string): TemplateResult {
    return html`<p class="notice" part="state">${t.stale(moment(t, asOf))} <button class="link" id="retry" @click=${() => this.#retry()}>${t.retry}</button></p>`;
  }

  /** Somebody came in, or left. */
  #enter(): void {
    const { name, door } = this.#door;
    this.#name = name;
    this.#page = undefined;
    this.#parts.forget();
    this.#room.beforeLeaving.clear();
    this.#desk.forget();
    if (!door || !this.source) return;
    this.#sending.open(this.source);
    this.#sending.use();
    void this.#open(door.kind);
    this.#desk.load();
  }

  async #open(kind: DoorKind): Promise<void> {
    const name = this.#name;
    this.#pageFailed = false;
    try {
      const page = await pages[kind](this.#room);
      if (name !== this.#name) return;
      this.#page = page;
      if (this.#desk.desk) page.arrived?.();
    } catch (error) {
      this.#pageFailed = true;
      emit(this, 'guyub-error', { error });
    }
    this.requestUpdate();
  }

  #retry(): void {
    const { state, door } = this.#door;
    if (state === 'offline') void this.#door.retry();
    if (door && this.#pageFailed) void this.#open(door.kind);
    if (door) this.#desk.load();
  }

  #leave(): void {
    const leave = () => {
      this.#sending.close();
      this.#door.leave();
      this.focusOn(() => this.renderRoot.querySelector<HTMLElement>('.state'));
    };
    if (![...this.#room.beforeLeaving].some((stays) => stays(leave))) leave();
  }

  #settled(what: 'first' | 'more'): void {
    const { desk, error, moreError } = this.#desk;
    const failure = what === 'first' ? error : moreError;
    if (failure) return void emit(this, 'guyub-error', { error: failure });
    if (!desk) return;
    emit(this, 'guyub-load', { shown: desk.matters.length, total: null, stale: false });
    this.#sending.settle((resource) => !this.#parts.own(resource));
    this.#page?.arrived?.();
    if (what === 'first') this.#parts.arrived(desk.door.kind);
    // The button that was pressed is gone with the last part.
    if (what === 'more' && !desk.next)
      this.focusOn(() =>
        [...this.renderRoot.querySelectorAll<HTMLElement>('.matter>summary,article')].at(-1),
      );
  }

  /** Says where an answer stands that was given here, and asks anew once it has arrived. */
  #tell({ state, error }: OutboxEntry): void {
    const t = this.t;
    const { persistent } = this.#sending;
    const text = {
      waiting: persistent ? t.waiting : t.waitingHere,
      sending: '',
      sent: t.sent,
      refused: `${t.notTaken} ${t.notTakenWhy(error?.code)}`,
    }[state];
    if (text) this.announcer.say(text);
    // What stands otherwise than was thought is shown as it stands.
    if (state === 'sent' || (error && overtaken.has(error.code))) this.#desk.load();
  }

  #makeRoom(): Room {
    const words = () => this.t;
    const source = () => this.source ?? '';
    const level = () => this.#level + 1;
    const desk = this.#desk;
    const door = this.#door;
    return {
      host: this,
      beforeLeaving: new Set(),
      sending: this.#sending,
      isElsewhere: ({ key }) => this.#parts.own(this.#sending.resourceOf(key)),
      get t() {
        return words();
      },
      get source() {
        return source();
      },
      get level() {
        return level();
      },
      get desk() {
        return desk.desk!;
      },
      get today() {
        return dateThere(Date.now(), desk.desk!.door.region);
      },
      get client() {
        return door.client!;
      },
      more: () => moreButton(words(), desk),
      wear: ({ styleSheet }) => {
        const { adoptedStyleSheets } = this.shadowRoot!;
        if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
      },
      say: (text) => this.announcer.say(text),
      focusOn: (find) => this.focusOn(() => find(this.renderRoot)),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guyub-inbox': Inbox;
  }
}
