import type { Client } from '@guyub/core';
import { aTimeout, fixtureSync, html } from '@open-wc/testing';
import { registerHiring } from '../shared/hiring-source.ts';
import { registerSource } from '../shared/source.ts';
import { FakeHiring } from './hiring.fixture.ts';
import type { HireLocal } from './hire-local.ts';
import { until } from '../testing/until.ts';

interface Shop {
  readonly client: Client;
  readonly hiring: FakeHiring;
}

const shops = new Map<string, Shop>();
const shopAt = (url: string): Shop => shops.get(url.split('/').at(-1)!)!;
// `shop` can hire, `still` cannot, as a file cannot.
for (const scheme of ['shop', 'still']) registerSource(scheme, (url) => shopAt(url).client);
registerHiring('shop', (url) => shopAt(url).hiring.client);

/** One visitor at one button, with a source of its own. */
export class Visit {
  readonly hiring = new FakeHiring();
  readonly source: string;
  element!: HireLocal;

  constructor(client: Client, scheme: 'shop' | 'still' = 'shop') {
    const name = `s${crypto.randomUUID()}`;
    shops.set(name, { client, hiring: this.hiring });
    this.source = `${scheme}:${name}`;
  }

  /** The page with the button; once more is a reload. */
  async arrive(attributes: Readonly<Record<string, string>> = {}): Promise<this> {
    this.element?.remove();
    this.element = fixtureSync<HireLocal>(
      html`<guyub-hire-local><a href="/blk">Hubungi BLK</a></guyub-hire-local>`,
    );
    const all = { region: '35.27', skill: 'menjahit', source: this.source, ...attributes };
    for (const [name, value] of Object.entries(all)) this.element.setAttribute(name, value);
    return this;
  }

  async open(): Promise<this> {
    this.button.focus();
    this.button.click();
    await until(() => this.dialog?.open, 'the dialog never opened');
    await this.settled();
    await until(() => this.text.replace(/.*Tutup/, '').trim(), 'nothing was shown');
    return this.settled();
  }

  /** From the list to the first step. */
  async write(): Promise<this> {
    await this.sees('Nomor HP tidak ditampilkan');
    await this.press('Minta penawaran');
    await this.sees('Langkah 1');
    return this.settled();
  }

  get button(): HTMLButtonElement {
    return this.element.shadowRoot!.querySelector('button')!;
  }
  get mark(): string {
    return this.element.shadowRoot!.querySelector('.mark')!.textContent;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!.querySelector('guyub-hire-dialog')!.shadowRoot!;
  }
  get dialog(): HTMLDialogElement | null | undefined {
    return this.element.shadowRoot?.querySelector('guyub-hire-dialog')?.shadowRoot?.querySelector('dialog');
  }
  get text(): string {
    return this.dialog!.textContent.replaceAll(/\s+/g, ' ');
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  find<E extends HTMLElement = HTMLInputElement>(selector: string): E | null {
    return this.root.querySelector<E>(selector);
  }
  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
  control(text: string): HTMLElement {
    const found = this.all('button, a').find((one) => one.textContent.includes(text));
    if (!found) throw new Error(`There is no button "${text}" in: ${this.text}`);
    return found;
  }

  async press(text: string): Promise<void> {
    this.control(text).click();
    await this.settled();
  }
  async type(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [id, value] of Object.entries(values)) {
      const input = this.find(`#${id}`);
      if (!input) throw new Error(`There is no field ${id}.`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await this.settled();
  }
  async sees(text: string): Promise<void> {
    await until(() => this.text.includes(text), `"${text}" never appeared in: ${this.text}`);
  }
  async settled(): Promise<this> {
    const element = this.element.shadowRoot!.querySelector('guyub-hire-dialog')!;
    await aTimeout(0);
    await element.updateComplete;
    await until(() => !this.find('[aria-busy=true]:not(.sending)'), 'the list never settled');
    await element.updateComplete;
    return this;
  }

  /** All three steps, as an office fills them in, up to the last look. */
  async fillIn(): Promise<void> {
    await this.type({ title: 'Seragam 40 orang', 'item-0-name': 'Seragam', 'item-0-quantity': '40' });
    await this.type({ 'item-0-unit': 'potong' });
    await this.press('Lanjut');
    await this.type({ subdistrict: 'Omben', neededOn: inDays(20), replyBy: inDays(5) });
    await this.press('Lanjut');
    this.find('#buyerKind')!.click();
    await this.settled();
    await this.type({ buyerName: 'Dinas Contoh', budgetSource: 'apbd', ceiling: '8.500.000' });
    await this.type({ contactName: 'Bu Rina', telephone: '0812 0000 0001' });
    await this.press('Lanjut');
  }
}

export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
