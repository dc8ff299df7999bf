import { toOcds } from '@guyub/core/formats';
import type { SentRequest } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { HireOutcomeWords } from '../../locales/hire-outcome-words.ts';
import { ownLink } from '../../shared/form/own-link.ts';
import type { HirePage } from '../opening/page.ts';

/** It has arrived: the buyer's own page, and what can be taken along. */
export function delivered(
  page: HirePage,
  words: HireOutcomeWords,
  result: SentRequest | undefined,
): TemplateResult {
  return html`${result ? key(page, words, result) : html`<p class="notice">${words.noLink}</p>`}<div class="sub" role="heading" aria-level="3">${words.next}</div
    ><ol class="steps">${words.nextSteps.map((step) => html`<li>${step}</li>`)}</ol>`;
}

function key(page: HirePage, words: HireOutcomeWords, { request, link }: SentRequest): TemplateResult {
  const message = words.message(request.title, link);
  const say = (told: string) => page.say(told);
  const attempt = (work: Promise<void>) => void work.catch(() => page.say(words.failed));
  return html`${ownLink({ words, link, title: request.title, message, say })}<div class="actions"><button type="button" @click=${() => attempt(print(request, page.today))}>${words.print}</button
    ><button type="button" class="link" @click=${() => download(request)}>${words.ocds}</button></div>`;
}

async function print(request: SentRequest['request'], today: string): Promise<void> {
  const { printPaper } = await import('../../papers/print-paper.ts');
  await printPaper('request', { matter: { request }, today });
}

function download(request: SentRequest['request']): void {
  const json = JSON.stringify(toOcds(request, { page: location.href, now: Date.now() }), null, 2);
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = `permintaan-${request.id}.ocds.json`;
  anchor.click();
  // Once the browser has begun to take it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
