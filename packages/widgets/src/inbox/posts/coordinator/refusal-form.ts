import { html, type TemplateResult } from 'lit';
import { postsCoordinatorWords } from '../../../locales/posts-coordinator-words.ts';
import { ReasonForm } from '../../coordinator/reason-form.ts';
import type { Room } from '../../room.ts';
import { readyReasons } from './ready-reasons.ts';

/** Why a vacancy is not shown: one tap for the usual reasons, or own words. The employer reads it. */
export class RefusalForm {
  readonly #room: Room;
  readonly #own: ReasonForm;
  readonly #onSend: (reason: string) => void;

  /** @param what also names its words */
  constructor(room: Room, what: 'refuse' | 'takeDown', onSend: (reason: string) => void, onBack: () => void) {
    const words = postsCoordinatorWords[room.t.language];
    this.#room = room;
    this.#onSend = onSend;
    this.#own = new ReasonForm(room, {
      id: 'post-reason',
      help: words[`${what}Help`],
      label: words.own,
      missing: words.needReason,
      yes: words[`${what}Yes`],
      above: () => this.#ready(),
      onSend,
      onBack,
    });
  }

  render(): TemplateResult {
    return this.#own.render();
  }

  /** What is sent is what is read on the button, in the employer's language. */
  #ready(): TemplateResult {
    const words = postsCoordinatorWords[this.#room.t.language];
    return html`<ul class="reasons" lang="id" aria-label=${words.ready}>${readyReasons.map(
      (reason) =>
        html`<li><button type="button" @click=${() => this.#onSend(reason)}>${reason}</button></li>`,
    )}</ul>`;
  }
}
