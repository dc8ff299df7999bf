import type { LitElement } from 'lit';
import { until } from './until.ts';

/** A file as a visitor chooses one. */
export function choose(input: HTMLInputElement, name: string, text: string): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name, { type: 'application/json' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What somebody does and sees in an element of fair sharing. */
export class SharingPage<E extends LitElement> {
  readonly element: E;

  constructor(element: E) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get text(): string {
    return this.root.querySelector('section')?.textContent?.replace(/\s+/g, ' ') ?? '';
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }

  one<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }
  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
  texts(selector: string): string[] {
    return this.all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }
  async sees(text: string): Promise<void> {
    await until(() => this.text.includes(text), `"${text}" never appeared in: ${this.text}`);
  }
  async presses(selector: string): Promise<void> {
    await until(() => this.root.querySelector(selector), `There is no ${selector}.`);
    const button = this.one(selector);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }
  async types(selector: string, text: string): Promise<void> {
    const input = this.one<HTMLInputElement>(selector);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.element.updateComplete;
  }
}

/** What is handed to the visitor as a file while `deed` runs. */
export async function savedBy(deed: () => Promise<void>): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (data: Blob) => ((blob = data), 'data:,');
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    await deed();
    await until(() => blob, 'nothing was saved');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, text: await blob!.text() };
}
