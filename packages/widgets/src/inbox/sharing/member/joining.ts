import type { SharingDesk } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { AbilityForm, type Ability } from './ability-form.ts';
import type { Seat } from './seat.ts';
import { wishNote } from './wish-note.ts';

type Joinable = SharingDesk['joinable'][number];

/** Communities in which one is not yet. */
export class Joining {
  readonly #seat: Seat;
  #open: { readonly id: string; readonly form: AbilityForm } | undefined;

  constructor(seat: Seat) {
    this.#seat = seat;
  }

  render(): TemplateResult | '' {
    const { room, words, sharing } = this.#seat;
    const { joinable, communities } = sharing;
    if (joinable.length === 0) return '';
    const list = html`<p class="quiet">${words.joinHelp}</p><ul class="joinable">${joinable.map((one) => html`<li id="join-${one.id}">${this.#row(one)}</li>`)}</ul>`;
    // Who is in one already seldom looks for another.
    if (communities.length > 0)
      return html`<details class="earlier" id="joining"><summary>${words.joinOther}</summary>${list}</details>`;
    return html`<div class="group"><div class="heading" role="heading" aria-level=${room.level}>${words.join}</div>${list}</div>`;
  }

  #row({ id, name, requested }: Joinable): TemplateResult {
    const { room, words, me } = this.#seat;
    const entry = room.sending.about(`${id}/${me}`);
    if (entry && entry.state !== 'refused') return html`<b>${name}</b>${wishNote(this.#seat, entry)}`;
    const note = entry ? wishNote(this.#seat, entry) : '';
    if (requested) return html`<b>${name}</b><p class="quiet">${words.requested}</p>${note}`;
    return html`<b>${name}</b>${note}${
      this.#open?.id === id
        ? this.#open.form.render(html`<p>${words.joinSees}</p>`)
        : html`<p class="actions"><button aria-label="${words.joinAsk}: ${name}" @click=${() => this.#show(id)}>${words.joinAsk}</button></p>`
    }`;
  }

  #show(id: string): void {
    const { room, words } = this.#seat;
    const onSend = (ability: Ability) => void this.#ask(id, ability);
    this.#open = { id, form: new AbilityForm(this.#seat, { id, known: {}, yes: words.joinSend, onSend }) };
    room.host.requestUpdate();
    room.focusOn((root) => root.querySelector<HTMLElement>(`#per-day-${id}`));
  }

  async #ask(communityId: string, ability: Ability): Promise<void> {
    const { room, words, me } = this.#seat;
    const value = { communityId, personId: me, ...ability };
    if (!(await room.sending.put({ create: 'memberships', value }, { title: words.joinAsk }))) return;
    this.#open = undefined;
    room.host.requestUpdate();
  }
}
