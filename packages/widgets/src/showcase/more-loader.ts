import type { LitElement, TemplateResult } from 'lit';
import { emit } from '../shared/events.ts';
import type { More } from './more/more.ts';
import type { Described, MorePage } from './more/page.ts';

/** Fetches what few visitors need: details, QR code, poster, contact, and words for search engines. */
export class MoreLoader {
  readonly #host: LitElement;
  readonly #page: MorePage;
  #more: More | undefined;
  #loading: Promise<More> | undefined;
  #wanted: string | undefined;
  #described: Described | undefined;

  constructor(host: LitElement, page: MorePage) {
    this.#host = host;
    this.#page = page;
  }

  /** @returns false when it could not be fetched */
  async open(id: string, step: boolean): Promise<boolean> {
    this.#wanted = id;
    try {
      const more = await this.#load();
      if (this.#wanted === id) more.open(id, step);
      return true;
    } catch (error) {
      emit(this.#host, 'guyub-error', { error });
      return false;
    }
  }

  /** Because the URL says so. */
  close(): void {
    this.#wanted = undefined;
    this.#more?.close();
  }

  /** @param described undefined: nothing is told any more */
  describe(described: Described | undefined): void {
    this.#described = described;
    if (!described) return this.#more?.describe(undefined);
    // Search engines do without when it does not come.
    void this.#load().then(
      (more) => more.describe(this.#described),
      () => {},
    );
  }

  render(): TemplateResult | '' {
    return this.#more?.render() ?? '';
  }

  #load(): Promise<More> {
    return (this.#loading ??= import('./more/more.ts')
      .then(({ More }) => {
        this.#more = new More(this.#host, this.#page);
        this.#host.requestUpdate();
        return this.#more;
      })
      .catch((error: unknown) => {
        this.#loading = undefined;
        throw error;
      }));
  }
}
