import type { ErrorCode } from '@guyub/core';
import type { SeenShare } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import type { OutboxEntry } from '../../../shared/outbox/index.ts';
import { sendingNote } from '../../sending-note.ts';
import type { Seat } from './seat.ts';

/** Where an answer stands, under the words that were pressed. */
export const wishNote = ({ room }: Seat, entry: OutboxEntry): TemplateResult =>
  html`<p class="answered"><b>${entry.title}</b></p>${sendingNote(room, entry)}`;

/** What was answered and has no card: it waits from before, or came after somebody else had decided. */
export function placeless(seat: Seat, entries: readonly OutboxEntry[]): TemplateResult | '' {
  if (entries.length === 0) return '';
  const { room, sharing, words } = seat;
  const shares = sharing.communities.flatMap(({ work }) => work.flatMap(({ shares }) => shares));
  return html`<ul class="plain" aria-label=${room.t.unsent}>${entries.map((entry) => {
    const about = shares.find(({ id }) => room.sending.about(id)?.key === entry.key);
    const gone = about && overtaken.has(entry.error?.code) && goneIn(seat, about);
    return html`<li>${
      gone
        ? html`<div class="notice" role="group" aria-label=${entry.title}><p><b>${entry.title}</b></p><p>${gone}</p><p class="actions"><button @click=${() => room.sending.remove(entry.key)}>${words.understood}</button></p></div>`
        : wishNote(seat, entry)
    }</li>`;
  })}</ul>`;
}

/** Somebody else, or the time, has decided meanwhile. */
const overtaken: ReadonlySet<ErrorCode | undefined> = new Set(['conflict', 'forbidden', 'not-found']);

const goneIn = ({ words, me }: Seat, { personId, status }: SeenShare): string | undefined =>
  personId === me ? words.gone[status] : words.askGone;
