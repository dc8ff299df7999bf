import type { ErrorCode } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { InboxWords } from '../locales/inbox-words.ts';
import type { DeskController } from './desk-controller.ts';

/** For the next part, while there is one. */
export function moreButton(t: InboxWords, desk: DeskController): TemplateResult | '' {
  const { loadingMore, moreError } = desk;
  if (!desk.desk?.next) return '';
  const ask = () => {
    if ((moreError as { readonly code?: ErrorCode } | undefined)?.code !== 'stale-cursor') return desk.more();
    desk.forget();
    desk.load();
  };
  return html`<p class="actions">${moreError ? html`<span role="status">${t.moreFailed}</span>` : ''}<button aria-busy=${loadingMore}
    @click=${ask}>${loadingMore ? t.loading : moreError ? t.retry : t.more}</button></p>`;
}
