import { html, type TemplateResult } from 'lit';
import { holdsIdentity } from '../../field.ts';
import type { Room } from '../../room.ts';
import { lineField } from './line-field.ts';
import { communityWords } from './words.ts';

/** A new community: a name is enough, its rules begin as usual. */
export class Founding {
  readonly #room: Room;
  #name = '';
  #error: string | undefined;

  constructor(room: Room) {
    this.#room = room;
  }

  render(): TemplateResult {
    const words = communityWords(this.#room);
    return html`<form class="panel" novalidate @submit=${(event: Event) => void this.#submit(event)}>${lineField(
      {
        id: 'new-community',
        label: words.communityName,
        hint: words.communityHint,
        error: this.#error,
        value: this.#name,
        onInput: (text) => {
          this.#name = text;
          this.#error = undefined;
          this.#room.host.requestUpdate();
        },
      },
    )}<p class="actions"><button class="main">${words.create}</button></p></form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { host, focusOn, sending } = this.#room;
    const { needText, identity } = communityWords(this.#room);
    const name = this.#name.trim();
    this.#error = !name ? needText : holdsIdentity(name) ? identity : undefined;
    host.requestUpdate();
    if (this.#error) return focusOn((root) => root.querySelector<HTMLElement>('#new-community'));
    if (await sending.put({ create: 'communities', value: { name } }, { title: name })) this.#name = '';
    host.requestUpdate();
  }
}
