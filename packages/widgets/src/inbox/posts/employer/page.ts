import { html, type TemplateResult } from 'lit';
import type { DoorPage, Room } from '../../room.ts';
import { unsent } from '../../sending-note.ts';
import { postWords } from '../words.ts';

/** What an employer's link opens beside the own vacancy. */
export class EmployerPage implements DoorPage {
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  render(): TemplateResult {
    const words = postWords(this.#room);
    return html`${unsent(this.#room, () => false)}<div class="group"><div class="heading" role="heading" aria-level=${this.#room.level}>${words.key}</div
      ><p>${words.keyHelp}</p></div>`;
  }
}
