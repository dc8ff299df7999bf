import type { ErrorCode } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { DoorState } from '../shared/door.ts';
import type { InboxWords } from '../locales/inbox-words.ts';

interface StateProps {
  readonly t: InboxWords;
  readonly level: number;
  readonly onRetry: () => void;
}

/** Why there is no inbox to be seen, and what to do. The page's own children say whom to ask. */
export function closed({ t, level, onRetry }: StateProps, state: DoorState): TemplateResult {
  if (state === 'opening' || state === 'open')
    return html`<p role="status">${t.opening}</p><div class="bone"></div>`;
  const [title, help] = {
    none: [t.noDoor, t.noDoorHelp],
    expired: [t.expired, t.expiredHelp],
    refused: [t.refused, t.refusedHelp],
    offline: [t.offline, t.offlineHelp],
  }[state];
  return box(title!, help!, level, state === 'offline' ? retry(t, onRetry) : '');
}

/** The door is open, but what waits behind it has not come. */
export function failed({ t, level, onRetry }: StateProps, error: unknown): TemplateResult {
  const { code = 'network' } = (error ?? {}) as { readonly code?: ErrorCode };
  const help =
    code === 'rate-limited'
      ? t.failedBusy
      : code === 'network' || code === 'timeout' || code === 'unavailable'
        ? t.failedAway
        : t.failedOddly;
  return box(t.failed, help, level, retry(t, onRetry));
}

const retry = (t: InboxWords, onRetry: () => void) =>
  html`<button id="retry" part="button" @click=${onRetry}>${t.retry}</button>`;

const box = (title: string, help: string, level: number, action: unknown): TemplateResult =>
  html`<div class="state" part="state" tabindex="-1"><div class="heading" role="heading" aria-level=${level}>${title}</div><p>${help}</p>${action}<slot></slot></div>`;
