import type { Client, GuyubError } from '@guyub/core';
import type { LocalOrders } from '@guyub/core/hiring';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { localOrdersIn, type OrdersSpeaking } from '../locales/local-orders-words.ts';
import { hiringFor } from './hiring-source.ts';

/** What was ordered locally, where the backend tells it; else nothing. */
export class LocalOrdersLine implements ReactiveController {
  readonly #host: LitElement;
  #told: (LocalOrders & { readonly name: string | undefined }) | undefined;
  /** Once it was asked: this source passes no requests on. */
  #isUnsupported = false;
  #running: AbortController | undefined;

  constructor(host: LitElement) {
    (this.#host = host).addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  ask(source: string | undefined, client: Client | undefined, region: string | undefined): void {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.#told = undefined;
    if (!client || !region) return;
    void this.#ask(source, client, region, signal).catch(() => {}); // it is an extra
  }

  async #ask(source: string | undefined, client: Client, region: string, signal: AbortSignal): Promise<void> {
    const hiring = source ? await hiringFor(source) : undefined;
    const told = await hiring?.localOrders(region, { signal }).catch((error: GuyubError) => {
      if (error.code !== 'unsupported') throw error;
    });
    if (signal.aborted) return;
    this.#isUnsupported = !told;
    this.#host.requestUpdate();
    if (!told) return;
    const name = await client.get('regions', region, { signal }).then(
      ({ value }) => value.name,
      () => undefined,
    );
    if (signal.aborted) return;
    this.#told = { ...told, name };
    this.#host.requestUpdate();
  }

  ownWay(page: OrdersSpeaking): string | undefined {
    return this.#isUnsupported ? localOrdersIn(page).ownWay : undefined;
  }

  render(page: OrdersSpeaking): TemplateResult | '' {
    if (!this.#told) return '';
    const t = localOrdersIn(page);
    const { language } = page;
    const { deals, least, asOf, name = t.thisRegion } = this.#told;
    const number = (value: number) => value.toLocaleString(language);
    const date = new Date(asOf).toLocaleDateString(language, { dateStyle: 'long' });
    return html`<p class="ordered quiet" part="ordered">${
      deals === null ? t.few(number(least), name, date) : t.count(number(deals), name, date)
    }</p>`;
  }
}
