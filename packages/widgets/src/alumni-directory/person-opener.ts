import type { html as Html, TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';
import type { FindingHost } from './finding-host.ts';
import { PersonDialog } from './person-dialog.ts';
import type { PeopleAsking } from './question.ts';

/** What the main script hands in. */
export interface PersonOpenerPage {
  readonly asking: PeopleAsking;
  /** @returns false when the page shows this person its own way */
  readonly opens: (id: string) => boolean;
  /** Another person is open, or none, for the URL to follow. */
  readonly moved: (step: 'push' | 'replace') => void;
}

/** Opens people, and keeps the back button in step. */
export class PersonOpener {
  readonly #host: FindingHost;
  readonly #page: PersonOpenerPage;
  readonly #dialog: PersonDialog;
  /** The dialog made a step in the history, which closing takes back. */
  #stepped = false;

  constructor(html: typeof Html, host: FindingHost, page: PersonOpenerPage) {
    this.#host = host;
    this.#page = page;
    this.#dialog = new PersonDialog(html, host, () => this.#closed());
  }

  /** Of the person who is open. */
  get id(): string | undefined {
    return this.#dialog.id;
  }

  render(t: Dictionary, level: number): TemplateResult {
    return this.#dialog.render(t, level);
  }

  /** @param step the visitor pressed a name; else the URL asked for it */
  open(id: string, step: boolean): void {
    const { list, frame } = this.#page.asking;
    const { client } = frame();
    if (!client || !this.#host.isConnected || this.id === id || !this.#page.opens(id)) return;
    const known = list.answer?.items.find((person) => person.id === id);
    this.#dialog.open(client, id, known);
    this.#stepped = step && this.#host.deepLink;
    if (this.#stepped) this.#page.moved('push');
  }

  /** Because the URL says so. */
  close(): void {
    this.#stepped = false;
    this.#dialog.close();
  }

  #closed(): void {
    if (!this.#host.isConnected) return;
    if (this.#stepped) history.back();
    else this.#page.moved('replace');
    this.#stepped = false;
  }
}
