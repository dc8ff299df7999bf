import type { Client } from '@guyub/core';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { dictionaryFor } from '../locales/choose.ts';
import type { Dictionary } from '../locales/dictionary.ts';
import { Announcer } from './announcer.ts';
import { ClientController } from './client-controller.ts';

/** What every element has: words in the page's language, a client to ask, a voice, and the page's brand. */
export abstract class GuyubElement extends LitElement {
  static override properties: PropertyDeclarations = { source: {}, locale: {}, client: { attribute: false } };

  /** Where the data is: a gateway's address, or `snapshot:` and a file's. Else the nearest `<guyub-provider>` says. */
  declare source: string | undefined;
  /** `id` or `en`; else the `lang` of the nearest ancestor decides. */
  declare locale: string | undefined;
  /** A client of your own, instead of `source`. */
  declare client: Client | undefined;

  /** There before the first render. */
  protected t!: Dictionary;
  protected readonly clients = new ClientController(this, () => this.ask());
  protected readonly announcer = new Announcer(this);

  /** Another client is there to be asked. */
  protected abstract ask(): void;

  // Nothing is drawn before its words are there.
  protected override async scheduleUpdate(): Promise<void> {
    const words = dictionaryFor(this, this.locale);
    this.t = words instanceof Promise ? await words : words;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('source')) this.clients.useSource();
  }

  protected override firstUpdated(): void {
    const brand = getComputedStyle(this).getPropertyValue('--guyub-brand').trim();
    if (brand) void import('./brand-advice.ts').then(({ adviseOnBrand }) => adviseOnBrand(brand));
  }

  /** Once what is to be found has been rendered. */
  protected focusOn(find: () => HTMLElement | null | undefined): void {
    void this.updateComplete.then(() => find()?.focus());
  }
}
