import { fixture, html } from '@open-wc/testing';
import type { Inbox } from '../inbox/inbox.ts';
import type { Hiring } from './hiring.ts';
import { until } from './until.ts';

/** With more patience than a busy machine needs. */
/** An inbox on a page that was opened by a link. */
export async function inbox(
  hiring: Hiring,
  settings: Partial<Pick<Inbox, 'locale'>> = {},
): Promise<InboxPage> {
  location.hash = '#guyub=link.of.somebody';
  return reopened(hiring, settings);
}

/** The same page again, without a link in its address. */
export async function reopened(
  { source }: Pick<Hiring, 'source'>,
  settings: Partial<Pick<Inbox, 'locale'>> = {},
): Promise<InboxPage> {
  const element = await fixture<Inbox>(html`<guyub-inbox><a href="/kontak">Hubungi BLK</a></guyub-inbox>`);
  Object.assign(element, settings, { source });
  await element.updateComplete;
  return new InboxPage(element);
}

/** As when a phone comes back from another app; the browser of a test may have another tab in front. */
export function isSeenAgain(): void {
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** What somebody does and sees there. */
export class InboxPage {
  readonly element: Inbox;

  constructor(element: Inbox) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get text(): string {
    return this.root.querySelector('section')!.textContent!.replace(/\s+/g, ' ');
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }
  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }
  /** Seen, by its name. */
  press(name: string): HTMLElement | undefined {
    return this.all('button, a, summary').find(
      (found) =>
        (found.getAttribute('aria-label') ?? found.textContent).trim().startsWith(name) &&
        found.checkVisibility(),
    );
  }

  async sees(text: string): Promise<void> {
    await until(() => this.text.includes(text), `"${text}" never appeared in: ${this.text}`);
  }
  /** Presses what is called so, once it is there. */
  async presses(name: string): Promise<void> {
    await until(() => this.press(name), `There is no "${name}" in: ${this.text}`);
    const found = this.press(name)!;
    found.focus();
    found.click();
    await this.element.updateComplete;
  }
  async type(selector: string, text: string, how: 'input' | 'change' = 'input'): Promise<void> {
    await until(() => this.root.querySelector(selector), `There is no ${selector}.`);
    const input = this.one<HTMLInputElement>(selector);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent(how, { bubbles: true }));
    await this.element.updateComplete;
  }
  async ticks(label: string): Promise<void> {
    const find = () => this.all('label').find(({ textContent }) => textContent!.includes(label));
    await until(find, `There is no "${label}".`);
    find()!.querySelector('input')!.click();
    await this.element.updateComplete;
  }
}
