import { html, type TemplateResult } from 'lit';
import { sharingStateWords } from '../../locales/sharing-state-words.ts';
import { moment } from '../dates.ts';
import type { Room } from '../room.ts';

interface StateProps {
  readonly room: Room;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Nothing has come yet. A person may be in no community at all, so only a failure is told. */
export function waitingSharing({ room, error, onRetry }: StateProps): TemplateResult | '' {
  const { t, desk } = room;
  const words = sharingStateWords[t.language];
  if (error) return html`<p class="notice">${words.failed} ${again(t.retry, onRetry)}</p>`;
  return desk.door.kind === 'coordinator' ? html`<p class="quiet" role="status">${words.loading}</p>` : '';
}

/** What is shown, and that it is not of now when the newest question failed. */
export const staleSharing = (
  { room: { t }, error, onRetry }: StateProps,
  asOf: string,
  page: TemplateResult | '',
): TemplateResult =>
  html`${error ? html`<p class="notice" part="state">${t.stale(moment(t, asOf))} ${again(t.retry, onRetry)}</p>` : ''}${page}`;

const again = (retry: string, onRetry: () => void) =>
  html`<button class="link" @click=${onRetry}>${retry}</button>`;
