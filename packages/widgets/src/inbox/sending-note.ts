import { html, type TemplateResult } from 'lit';
import type { OutboxEntry } from '../shared/outbox/index.ts';
import type { Room } from './room.ts';

/** Where an answer stands that was given here. */
export function sendingNote({ t, sending }: Room, entry: OutboxEntry): TemplateResult {
  const { key, state, error } = entry;
  if (state === 'refused') {
    return html`<div class="notice wrong" role="group" aria-label=${t.notTaken}><p><b>${t.notTaken}</b> ${t.notTakenWhy(error?.code)}${
      error?.detail ? html` ${error.detail}` : ''
    }</p><p class="actions">${
      error?.code === 'conflict'
        ? ''
        : html`<button type="button" @click=${() => sending.retry(key)}>${t.sendAgain}</button>`
    }<button type="button" class="link" @click=${() => sending.remove(key)}>${t.discard}</button></p></div>`;
  }
  const text = {
    waiting: sending.persistent ? t.waiting : t.waitingHere,
    sending: t.sendingNow,
    sent: t.sent,
  }[state];
  return html`<p class="notice">${text}</p>`;
}

/** What was answered before this page was opened, and has no place on it yet. */
export function unsent(room: Room, shown: (entry: OutboxEntry) => boolean): TemplateResult | '' {
  const entries = room.sending.entries.filter(
    (entry) => entry.state !== 'sent' && !shown(entry) && !room.isElsewhere(entry),
  );
  return entries.length === 0
    ? ''
    : html`<ul class="plain" aria-label=${room.t.unsent}>${entries.map(
        (entry) => html`<li><p><b>${entry.title}</b></p>${sendingNote(room, entry)}</li>`,
      )}</ul>`;
}
