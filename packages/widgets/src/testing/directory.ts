import type { Client } from '@guyub/core';
import { aTimeout, fixture, html } from '@open-wc/testing';
import type { AlumniDirectory } from '../alumni-directory/alumni-directory.ts';
import { until } from './until.ts';

type Settings = Partial<
  Pick<AlumniDirectory, 'layout' | 'deepLink' | 'locale' | 'where' | 'region' | 'pageSize' | 'heading'>
>;

/** A directory on a page, touched, so that what comes with the first touch is there with the first answer. */
export async function directory(client: Client, settings: Settings = {}): Promise<Page> {
  const page = await untouched(client, settings);
  await page.touch();
  return page;
}

/** A directory on a page that nobody has come near yet. */
export async function untouched(client: Client, settings: Settings = {}): Promise<Page> {
  const element = await fixture<AlumniDirectory>(
    html`<guyub-alumni-directory><a href="/daftar">Daftar</a></guyub-alumni-directory>`,
  );
  Object.assign(element, settings, { client });
  await element.updateComplete;
  return new Page(element);
}

/** What a visitor does and sees. */
export class Page {
  readonly element: AlumniDirectory;

  constructor(element: AlumniDirectory) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get names(): string[] {
    return this.all('.name').map(({ textContent }) => textContent!.trim());
  }
  get count(): string {
    return this.one('#count').textContent!.trim();
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  get dialog(): HTMLDialogElement {
    return this.one<HTMLDialogElement>('dialog');
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }
  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
  /** In its group, which is opened. */
  option(text: string): HTMLInputElement {
    const label = this.all('.option').find(({ textContent }) => textContent!.includes(text));
    if (!label) throw new Error(`There is no option ${text}.`);
    label.closest('details')!.open = true;
    return label.querySelector('input')!;
  }
  group(name: string): HTMLDetailsElement {
    const found = this.all('details').find((details) =>
      details.querySelector('summary')!.textContent.includes(name),
    );
    if (!found) throw new Error(`There is no group ${name}.`);
    return found as HTMLDetailsElement;
  }
  button(text: string): HTMLElement {
    const found = this.all('button').find(({ textContent }) => textContent!.includes(text));
    if (!found) throw new Error(`There is no button ${text}.`);
    return found;
  }

  async sees(text: string): Promise<void> {
    await until(() => this.one('section').textContent!.includes(text), `"${text}" never appeared`);
  }
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await until(() => !this.root.querySelector('[aria-busy=true], .bone'), 'the list never settled');
    await this.element.updateComplete;
  }
  /** A pointer comes near. */
  async touch(): Promise<void> {
    this.one('section').dispatchEvent(new PointerEvent('pointerenter'));
    await import('../alumni-directory/finding/finding.ts');
    await aTimeout(0);
    await this.element.updateComplete;
  }
  async type(text: string, selector = '#text'): Promise<void> {
    const input = this.one<HTMLInputElement>(selector);
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }
  async open(index: number): Promise<void> {
    const name = this.all('.name')[index]!;
    name.focus();
    name.click();
    await until(() => this.root.querySelector('dialog')?.open, 'the dialog never opened');
    await this.element.updateComplete;
  }
}
