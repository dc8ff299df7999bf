import { html } from 'lit';
import { emit } from '../shared/events.ts';
import type { Finding } from './finding/finding.ts';
import type { FindingHost } from './finding-host.ts';
import type { FindingPage } from './finding/shared.ts';

/** Set by whoever registers the element, because scripts differ in it. */
export type FetchFinding = () => Promise<{ readonly Finding: typeof Finding }>;

/** Fetches what helps to find people, with the first touch of the element. */
export class FindingLoader {
  /** Once it is there. */
  finding: Finding | undefined;
  /** It did not arrive; the next touch tries again. */
  failed = false;
  readonly #host: FindingHost;
  readonly #fetch: FetchFinding;
  readonly #page: () => FindingPage;
  #loading: Promise<void> | undefined;

  /** @param page what it needs of the element, once it is there */
  constructor(host: FindingHost, fetch: FetchFinding, page: () => FindingPage) {
    this.#host = host;
    this.#fetch = fetch;
    this.#page = page;
  }

  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<void> {
    try {
      const { Finding } = await this.#fetch();
      this.finding = new Finding(html, this.#host, this.#page());
    } catch (error) {
      this.#loading = undefined;
      emit(this.#host, 'guyub-error', { error });
    }
    this.failed = !this.finding;
    this.#host.requestUpdate();
  }
}
