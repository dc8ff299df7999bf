import { LitElement, type PropertyDeclarations } from 'lit';
import type { WordsFor } from '../locales/choose.ts';
import { Announcer } from './announcer.ts';

/** What every element has: words in the page's language, a voice, and the page's brand. */
export abstract class WordedElement<Words> extends LitElement {
  static override properties: PropertyDeclarations = { locale: {} };

  /** `id`, `en`, or for what visitors see `jv` or `su`; else the `lang` of the nearest ancestor decides. */
  declare locale: string | undefined;

  /** There before the first render. */
  protected t!: Words;
  protected abstract readonly wordsFor: WordsFor<Words>;
  protected readonly announcer = new Announcer(this);

  // Nothing is drawn before its words are there, nor outside the page: what drawing begins would never end.
  protected override async scheduleUpdate(): Promise<unknown> {
    this.t = await this.wordsFor(this, this.locale);
    if (this.isConnected) return super.scheduleUpdate();
    // Lit calls it whenever the element comes into the page, where other words may be spoken.
    await new Promise<boolean>((back) => (this.enableUpdating = back));
    return this.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    // Without it the element does as well, if less finely.
    void import('./later.ts').then(
      ({ dress }) => dress(this),
      () => {},
    );
  }

  /** Once what is to be found has been rendered. */
  protected focusOn(find: () => HTMLElement | null | undefined): void {
    void this.updateComplete.then(() => find()?.focus());
  }
}
