import type { Client, Near, PublishedPerson } from '@guyub/core';
import type { HiringClient } from '@guyub/core/hiring';
import { dateThere } from '@guyub/core/hiring/working-time';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { inLanguages } from '../../locales/choose.ts';
import { hireLocalWords, type HireLocalWords } from '../../locales/hire-local-words.ts';
import { GuyubElement } from '../../shared/guyub-element.ts';
import type { LocalOrdersLine } from '../../shared/local-orders.ts';
import { regionId } from '../../shared/region-id.ts';
import type { RequestForm } from '../form/request-form.ts';
import { styles } from './hire-dialog.styles.ts';
import { listView } from './list-view.ts';
import type { HirePage } from './page.ts';
import { nearOf, Places } from '../../shared/near/places.ts';
import { ShortList } from './short-list.ts';

const wordsFor = inLanguages(hireLocalWords, {
  en: () => import('../../locales/hire-local-words-en.ts'),
  jv: () => import('../../locales/jv/hire-local.ts'),
  su: () => import('../../locales/su/hire-local.ts'),
});

/** What the button opens: a short list, then, loaded when asked for, the request. Made by `<guyub-hire-local>`. */
export class HireDialog extends GuyubElement<HireLocalWords> implements HirePage {
  static override styles = styles;
  static override properties = {
    region: {},
    skill: {},
    person: {},
    offering: {},
    pageWords: { attribute: false },
    whatsapp: {},
    email: {},
    form: {},
    hiring: { attribute: false },
  };

  declare region: string | undefined;
  declare skill: string | undefined;
  declare person: string | undefined;
  declare offering: string | undefined;
  declare pageWords: boolean;
  declare whatsapp: string | undefined;
  declare email: string | undefined;
  declare form: string | undefined;
  declare hiring: HiringClient | undefined;
  /** Of the button's draft and requests. */
  name = '';
  /** What is kept on this device, under that name. */
  kept: () => Promise<unknown> = () => Promise.resolve(undefined);
  onMark: HirePage['onMark'] = () => {};

  protected override readonly wordsFor = wordsFor;
  readonly places = new Places();
  /** What the visitor needs; the request is for it. */
  wanted = '';
  /** Name of the chosen sub-district; empty: all. */
  place = '';
  /** Asked first. */
  first: PublishedPerson | undefined;
  readonly #list = new ShortList(this, () => this.#tell());
  /** Comes after the people. */
  #ordered: LocalOrdersLine | undefined;
  #guessed = false;
  #placed: Promise<void> = Promise.resolve();
  /** Once it is needed. */
  #form: RequestForm | undefined;
  #writes = false;
  #formFailed = false;
  /** Somebody asks in another region, where there are people. */
  #elsewhere: string | undefined;

  /** Every question and the request are kept within it. */
  get regionAsked(): string | undefined {
    return (
      this.#elsewhere ?? regionId(this.region) ?? this.first?.region ?? this.#list.people[0]?.person.region
    );
  }

  /** ISO date, there. */
  get today(): string {
    return dateThere(Date.now(), this.regionAsked ?? '');
  }

  get words(): HireLocalWords {
    return this.t;
  }

  say(text: string): void {
    this.announcer.say(text);
  }

  async open(): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    this.focusTitle();
    await this.#begin();
  }

  /** Something waits from an earlier visit: it is sent, and the button says so, before anybody opens anything. */
  wake(): void {
    void this.#load();
  }

  /** So that a screen reader begins with what has come. */
  focusTitle(): void {
    this.focusOn(() => {
      this.#dialog?.scrollTo(0, 0);
      return this.renderRoot.querySelector<HTMLElement>('#heading');
    });
  }

  takeUp(region: string | undefined, wanted: string): void {
    this.#elsewhere = region;
    this.wanted = wanted;
  }

  close(): void {
    this.#dialog?.close();
  }

  backToList(): void {
    this.#form?.rest();
    this.#writes = false;
    this.#elsewhere = undefined;
    this.requestUpdate();
    this.focusTitle();
  }

  override disconnectedCallback(): void {
    this.#form?.rest();
    super.disconnectedCallback();
    // A dialog that is taken out of the page stays marked open, and would come back as part of the page.
    this.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('skill') || changed.has('offering')) this.wanted = this.skill || this.offering || '';
  }

  protected override ask(): void {
    const { client } = this.clients;
    if (!client || !this.#dialog?.open || !(this.wanted || this.first)) return;
    const near = nearOf(this.places.named(this.place));
    const region = regionId(this.region) ?? this.first?.region;
    const { wanted: text, today } = this;
    const middle = () => this.#placed.then(() => this.places.middle);
    this.#list.ask(client, { text, region, near, today }, this.first, middle);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const form = this.#writes ? this.#form : undefined;
    return html`<section lang=${words.lang ?? words.language}><dialog part="dialog" closedby="closerequest" aria-labelledby="heading" @close=${() => this.#form?.rest()}
      ><div class="head"><div id="heading" class="title" role="heading" aria-level="2" tabindex="-1"
        >${form?.title() ?? words.title(this.wanted)}</div
        ><button class="close" @click=${() => this.close()}>${words.close}</button></div
      ><div class="body">${
        form?.render() ??
        listView({
          words,
          page: this,
          list: this.#list,
          ordered: this.#ordered?.render(words),
          guessed: this.#guessed,
          asksText: !this.skill && !this.offering,
          canAsk: Boolean(this.clients.client),
          ownWay: this.hiring ? undefined : this.#ordered?.ownWay(words),
          draft: this.#form?.savedAt,
          failed: this.#formFailed,
          onText: (text) => {
            this.wanted = text.trim();
            this.#guessed = false;
            this.ask();
            this.requestUpdate();
          },
          onPlace: (place) => {
            this.place = place;
            this.ask();
            this.requestUpdate();
          },
          onRetry: () => void this.#begin(),
          onAsk: (elsewhere) => void this.#write(elsewhere, false),
          onResume: () => void this.#write(undefined, true),
          onDiscard: () => this.#form?.discard(),
        })
      }</div
      >${this.announcer.render()}</dialog></section>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot?.querySelector('dialog') ?? null;
  }

  /** Where distances are told from. */
  get origin(): { readonly name: string; readonly near: Near } | undefined {
    const near = nearOf(this.places.named(this.place));
    return near && { name: this.place, near };
  }

  async #begin(): Promise<void> {
    const { client } = this.clients;
    const noted = this.#takeUpKept();
    if (client) {
      if (this.pageWords && !this.wanted) await this.#guess();
      await this.#findFirst();
      // People do not wait for the list of places.
      this.#placed = this.places.load(client, regionId(this.region) ?? this.first?.region);
      this.ask();
      void this.#placed.then(() => this.requestUpdate());
      void this.#tellOrders(client).catch(() => {}); // it is an extra
    }
    await noted;
    // What is on its way, or has just arrived, comes before another request.
    if (this.#form?.isUnderWay) this.#show();
    this.requestUpdate();
  }

  async #tellOrders(client: Client): Promise<void> {
    const { LocalOrdersLine } = await import('../../shared/local-orders.ts');
    this.#ordered ??= new LocalOrdersLine(this);
    this.#ordered.ask(this.source, client, this.regionAsked);
  }

  /** There may be a draft, or something that waits. */
  async #takeUpKept(): Promise<void> {
    if (this.#form || (await this.kept())) await this.#load();
  }

  async #findFirst(): Promise<void> {
    if (!this.person || this.first?.id === this.person) return;
    try {
      const { value } = (await this.clients.client?.get('people', this.person)) ?? {};
      this.first = value;
      this.wanted ||= value?.skills[0] ?? value?.offerings[0] ?? '';
    } catch {
      this.first = undefined; // no longer shown: the others are asked
    }
  }

  async #guess(): Promise<void> {
    const { guessSkill } = await import('./page-words.ts');
    const root = this.getRootNode();
    const button = root instanceof ShadowRoot ? root.host : this;
    this.wanted = guessSkill(button)?.toLowerCase() ?? '';
    this.#guessed = Boolean(this.wanted);
    this.requestUpdate();
  }

  /** @param elsewhere the region of the people who are asked instead */
  async #write(elsewhere: string | undefined, resumes: boolean): Promise<void> {
    this.#elsewhere = elsewhere;
    await this.#load();
    this.#form?.start(resumes);
    if (this.#form) this.#show();
  }

  #show(): void {
    this.#writes = true;
    this.requestUpdate();
    this.focusTitle();
  }

  async #load(): Promise<void> {
    try {
      const { RequestForm } = await import('../form/request-form.ts');
      this.#form ??= new RequestForm(this);
      await this.#form.ready();
      this.#formFailed = false;
    } catch (error) {
      console.error(error);
      this.#formFailed = true;
    }
    this.requestUpdate();
  }

  #tell(): void {
    const { state, people } = this.#list;
    const { words } = this;
    this.announcer.say(
      state === 'people'
        ? words.people(String(people.length))
        : state === 'nobody'
          ? words.nobody(
              this.wanted,
              this.place ? words.around(this.place) : (this.places.region?.name ?? ''),
            )
          : words.unavailable,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guyub-hire-dialog': HireDialog;
  }
}
