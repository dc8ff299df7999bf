import { html, type TemplateResult } from 'lit';
import type { OutboxEntry } from '../../../shared/outbox/index.ts';
import type { Room } from '../../room.ts';
import { sendingNote } from '../../sending-note.ts';

/** Where a wish stands, with each thing that the gateway found wrong in it. */
export function told(room: Room, entry: OutboxEntry): TemplateResult {
  const wrong = entry.state === 'refused' ? (entry.error?.issues ?? []) : [];
  return html`${wrong.length > 0 ? html`<ul class="error">${wrong.map(({ message }) => html`<li>${message}</li>`)}</ul>` : ''}${sendingNote(room, entry)}`;
}
