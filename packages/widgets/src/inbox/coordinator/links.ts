import { whatsAppLink } from '@guyub/core/formats';
import { dateThere, newIdempotencyKey, type MadeLink } from '@guyub/core/hiring';
import type { PublishedPerson } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { CoordinatorWords } from '../../locales/inbox-coordinator-words.ts';
import { copyLink } from './copy-link.ts';
import { day } from '../dates.ts';
import type { Room } from '../room.ts';
import { toNewcomer } from './messages.ts';
import { PeopleFinder } from './people-finder.ts';

type Told =
  | { readonly of: string; readonly what: 'asking' | 'revoked' | 'failed' }
  | { readonly of: string; readonly what: 'made'; readonly made: MadeLink };

/** A new link for a graduate who lost theirs, and the end of all links of one. */
export class Links {
  readonly #room: Room;
  readonly #words: () => CoordinatorWords;
  readonly #people: PeopleFinder;
  #told: Told | undefined;

  constructor(room: Room, words: () => CoordinatorWords) {
    this.#room = room;
    this.#words = words;
    this.#people = new PeopleFinder(room, 5);
  }

  render(): TemplateResult {
    const words = this.#words();
    const { text, found, failed } = this.#people;
    return html`<details class="earlier"><summary>${words.links}</summary><p class="quiet" id="who-hint">${words.linksHelp}</p>
      <div class="field"><label for="who">${words.who}</label><input id="who" type="search" autocomplete="off" aria-describedby="who-hint"
        .value=${text} @input=${({ target }: InputEvent) => this.#people.type((target as HTMLInputElement).value)}></div>
      <div role="status">${failed ? words.linkFailed : found?.length === 0 ? words.nobodyFound : ''}</div>
      <ul class="people">${found?.map((person) => this.#person(person))}</ul></details>`;
  }

  #person({ id, name, subdistrict }: PublishedPerson): TemplateResult {
    const room = this.#room;
    const { t } = room;
    const words = this.#words();
    const told = this.#told?.of === id ? this.#told : undefined;
    return html`<li><b>${name}</b><span class="quiet">${subdistrict}</span>${
      told?.what === 'made'
        ? html`<div class="panel"><p><b>${words.made(name)}</b> ${words.until(day(t, dateThere(Date.parse(told.made.expiresAt), room.desk.door.region)))}</p
            ><p class="actions"><a class="button main" target="_blank" rel="noopener" href=${whatsAppLink(toNewcomer(name, told.made.link))}>${words.sendLink}</a
            >${copyLink(room, { link: told.made.link, name: words.copyFor(name) })}</p></div>`
        : told?.what === 'asking'
          ? html`<div class="panel"><p>${words.revokeSure(name)}</p><p class="actions"><button class="main" @click=${() => void this.#revoke(id)}>${words.revokeYes}</button
              ><button class="link" @click=${() => this.#tell(undefined)}>${t.back}</button></p></div>`
          : html`${told ? html`<p role="status">${told.what === 'failed' ? words.linkFailed : words.revoked(name)}</p>` : ''}<p class="actions"
              ><button aria-label=${words.makeFor(name)} @click=${() => void this.#make(id)}>${words.make}</button
              ><button class="link" aria-label=${words.revokeFor(name)} @click=${() => this.#tell({ of: id, what: 'asking' })}>${words.revoke}</button></p>`
    }</li>`;
  }

  #tell(told: Told | undefined): void {
    this.#told = told;
    this.#room.host.requestUpdate();
    if (told?.what === 'asking' || told?.what === 'made')
      this.#room.focusOn((root) => root.querySelector<HTMLElement>('.people .panel .main'));
  }

  async #make(personId: string): Promise<void> {
    const options = { idempotencyKey: newIdempotencyKey() };
    try {
      const { value } = await this.#room.client.create('links', { personId }, options);
      this.#tell('link' in value ? { of: personId, what: 'made', made: value } : undefined);
    } catch {
      this.#tell({ of: personId, what: 'failed' });
    }
  }

  async #revoke(personId: string): Promise<void> {
    const options = { idempotencyKey: newIdempotencyKey() };
    try {
      await this.#room.client.update('links', personId, { status: 'revoked' }, options);
      this.#tell({ of: personId, what: 'revoked' });
    } catch {
      this.#tell({ of: personId, what: 'failed' });
    }
  }
}
