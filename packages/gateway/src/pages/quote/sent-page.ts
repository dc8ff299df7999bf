import { whatsAppLink } from '@guyub/core/formats';
import type { SentRequest } from '@guyub/core/hiring';
import type { RequestWords } from '@guyub/widgets/hire-local/form';
import { html } from 'hono/html';
import type { Markup } from '../page.ts';
import type { Asked } from './asked.ts';
import type { QuoteWords } from './words.ts';

interface SentPageProps {
  readonly asked: Asked;
  readonly words: RequestWords;
  readonly own: QuoteWords;
  readonly sent: SentRequest;
}

/** It has arrived: the buyer's own page, and what happens next. */
export function sentPage({
  asked,
  words: { outcome: w },
  own,
  sent: { request, link },
}: SentPageProps): Markup {
  return html`<main class="form"><h1>${w.states.sent}: ${request.title}</h1><section><h2>${w.linkTitle}</h2><p>${w.linkHelp}</p><p class="notice"><strong>${w.onlyKey}</strong></p><div class="field"><label for="link">${w.linkTitle}</label><input id="link" readonly value="${link}"></div><p class="actions"><a class="button main" href="${link}" target="_top" rel="noreferrer">${w.openLink}</a> <a class="button" href="${whatsAppLink(w.message(request.title, link))}" target="_blank" rel="noopener noreferrer">${w.toWhatsApp}</a></p><p class="quiet">${own.needsScript}</p></section><section><h2>${w.next}</h2><ol>${w.nextSteps.map((step) => html`<li>${step}</li>`)}</ol></section><p><a href="${asked.address}">${own.another}</a></p></main>`;
}
