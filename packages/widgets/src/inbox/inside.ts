import type { ErrorCode } from '@guyub/core';
import { dateThere, type DoorKind } from '@guyub/core/hiring';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { InboxWords } from '../locales/inbox-words.ts';
import type { Announcer } from '../shared/announcer.ts';
import { DoorController } from '../shared/door.ts';
import { emit } from '../shared/events.ts';
import type { OutboxEntry } from '../shared/outbox/index.ts';
import { moment } from './dates.ts';
import { DeskController } from './desk-controller.ts';
import { moreButton } from './more-button.ts';
import { Parts } from './parts.ts';
import { PersonPage } from './person/page.ts';
import type { DoorPage, Room } from './room.ts';
import { Sending } from './sending.ts';
import { unsent } from './sending-note.ts';
import { closed, failed } from './states.ts';

/** A graduate's page comes with this: they are on a phone. */
const pages: Readonly<Record<DoorKind, (room: Room) => DoorPage | Promise<DoorPage>>> = {
  person: (room) => new PersonPage(room),
  buyer: async (room) => new (await import('./buyer/page.ts')).BuyerPage(room),
  employer: async (room) => new (await import('./posts/employer/page.ts')).EmployerPage(room),
  coordinator: async (room) => new (await import('./coordinator/page.ts')).CoordinatorPage(room),
};

/** Somebody else, or the time, has decided meanwhile. */
const overtaken: ReadonlySet<ErrorCode> = new Set(['conflict', 'forbidden', 'not-found']);

/** What it needs of the element. */
export interface InboxHost {
  readonly element: LitElement & { readonly source: string | undefined };
  readonly announcer: Announcer;
  readonly t: () => InboxWords;
  /** Of the headings below the title. */
  readonly level: () => number;
  readonly focusOn: (find: (root: ParentNode) => HTMLElement | null | undefined) => void;
}

/** What a link opens: who came in, what waits for them, and what they send. */
export class Inside implements ReactiveController {
  readonly #host: InboxHost;
  readonly #door: DoorController;
  readonly #desk: DeskController;
  readonly #sending: Sending;
  /** Whose page it is. */
  #name: string | undefined;
  #state: DoorController['state'];
  #page: DoorPage | undefined;
  #pageFailed = false;
  readonly #room: Room;
  readonly #parts: Parts;

  constructor(host: InboxHost) {
    const { element } = (this.#host = host);
    this.#door = new DoorController(element);
    this.#state = this.#door.state;
    this.#desk = new DeskController(
      element,
      () => this.#door.client,
      (what) => this.#settled(what),
    );
    this.#sending = new Sending(element, this.#door, (entry) => this.#tell(entry));
    this.#room = this.#makeRoom();
    this.#parts = new Parts(this.#room, (error) => void emit(element, 'guyub-error', { error }));
    element.addController(this);
  }

  hostUpdated(): void {
    const door = this.#door;
    if (door.name !== this.#name) this.#enter();
    else if (door.state === 'open' && this.#state !== 'open') {
      this.#sending.use();
      if (!this.#desk.desk) this.#desk.load();
    }
    this.#state = door.state;
  }

  render(): unknown {
    const t = this.#host.t();
    const { state, door } = this.#door;
    const props = { t, level: this.#host.level(), onRetry: () => this.#retry() };
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
    const { source } = this.#host.element;
    if (!door || !source) return;
    this.#sending.open(source);
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
      emit(this.#host.element, 'guyub-error', { error });
    }
    this.#host.element.requestUpdate();
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
      this.#host.focusOn((root) => root.querySelector<HTMLElement>('.state'));
    };
    if (![...this.#room.beforeLeaving].some((stays) => stays(leave))) leave();
  }

  #settled(what: 'first' | 'more'): void {
    const { desk, error, moreError } = this.#desk;
    const failure = what === 'first' ? error : moreError;
    if (failure) return void emit(this.#host.element, 'guyub-error', { error: failure });
    if (!desk) return;
    emit(this.#host.element, 'guyub-load', { shown: desk.matters.length, total: null, stale: false });
    this.#sending.settle((resource) => !this.#parts.own(resource));
    this.#page?.arrived?.();
    if (what === 'first') this.#parts.arrived(desk.door.kind);
    // The button that was pressed is gone with the last part.
    if (what === 'more' && !desk.next)
      this.#host.focusOn((root) => [...root.querySelectorAll<HTMLElement>('.matter>summary,article')].at(-1));
  }

  /** Says where an answer stands that was given here, and asks anew once it has arrived. */
  #tell({ state, error }: OutboxEntry): void {
    const t = this.#host.t();
    const { persistent } = this.#sending;
    const text = {
      waiting: persistent ? t.waiting : t.waitingHere,
      sending: '',
      sent: t.sent,
      refused: `${t.notTaken} ${t.notTakenWhy(error?.code)}`,
    }[state];
    if (text) this.#host.announcer.say(text);
    // What stands otherwise than was thought is shown as it stands.
    if (state === 'sent' || (error && overtaken.has(error.code))) this.#desk.load();
  }

  #makeRoom(): Room {
    const { element, announcer, t: words, level, focusOn } = this.#host;
    const desk = this.#desk;
    const door = this.#door;
    return {
      host: element,
      beforeLeaving: new Set(),
      sending: this.#sending,
      isElsewhere: ({ key }) => this.#parts.own(this.#sending.resourceOf(key)),
      get t() {
        return words();
      },
      get source() {
        return element.source ?? '';
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
        const { adoptedStyleSheets } = element.shadowRoot!;
        if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
      },
      say: (text) => announcer.say(text),
      focusOn,
    };
  }
}
