import type { Client, PublishedPerson } from '@guyub/core';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';
import { emit } from '../shared/events.ts';
import type { PersonDialog } from './person-dialog.ts';

type Host = LitElement & { readonly deepLink: boolean };

/** Opens people: fetches the dialog's script with the first of them, and keeps the back button in step. */
export class PersonOpener {
  /** Who could not be opened, because that script did not arrive. */
  failed: string | undefined;
  readonly #host: Host;
  readonly #moved: (step: 'push' | 'replace') => void;
  #dialog: PersonDialog | undefined;
  /** The newest wish, while the script is on its way. */
  #wanted: string | undefined;
  /** The dialog made a step in the history, which closing takes back. */
  #stepped = false;

  /** @param moved hears when another person is open, or none, for the URL to follow */
  constructor(host: Host, moved: (step: 'push' | 'replace') => void) {
    this.#host = host;
    this.#moved = moved;
  }

  /** Of the person who is open. */
  get id(): string | undefined {
    return this.#dialog?.id;
  }

  render(t: Dictionary, level: number): TemplateResult | undefined {
    return this.#dialog?.render(t, level);
  }

  /**
   * @param known what the list said
   * @param step the visitor pressed a name; else the URL asked for it
   */
  async open(client: Client, id: string, known: PublishedPerson | undefined, step: boolean): Promise<void> {
    if (this.id === id || this.#wanted === id || !emit(this.#host, 'guyub-open', { id })) return;
    this.#wanted = id;
    this.failed = undefined;
    try {
      const { PersonDialog } = await import('./person-dialog.ts');
      this.#dialog ??= new PersonDialog(html, this.#host, () => this.#closed());
    } catch (error) {
      this.failed = id;
      emit(this.#host, 'guyub-error', { error });
    }
    this.#host.requestUpdate();
    if (this.#wanted !== id) return;
    this.#wanted = undefined;
    if (this.failed === id || !this.#host.isConnected) return;
    this.#dialog!.open(client, id, known);
    this.#stepped = step && this.#host.deepLink;
    if (this.#stepped) this.#moved('push');
  }

  /** Because the URL says so. */
  close(): void {
    this.#wanted = undefined;
    this.#stepped = false;
    this.#dialog?.close();
  }

  #closed(): void {
    if (!this.#host.isConnected) return;
    if (this.#stepped) history.back();
    else this.#moved('replace');
    this.#stepped = false;
  }
}
