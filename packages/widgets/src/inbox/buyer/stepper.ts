import type { Matter } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { BuyerWords } from '../../locales/inbox-buyer-words.ts';

/** Where a request stands, in words as well as in marks. */
export function stepper(words: BuyerWords, { request, invitations, quotes, deal }: Matter): TemplateResult {
  const offered = quotes.filter(({ status }) => status !== 'withdrawn').length;
  const { steps } = words;
  const reached = request.status === 'completed' ? 4 : deal ? 3 : offered ? 2 : invitations.length ? 1 : 0;
  const names = [
    steps.submitted,
    steps.invited(invitations.length),
    steps.quoted(offered),
    steps.chosen,
    steps.completed,
  ];
  return html`<ol class="steps" aria-label=${words.progress}>${names.map(
    (name, i) =>
      html`<li class=${i < reached ? 'done' : i === reached ? 'now' : ''} aria-current=${i === reached ? 'step' : 'false'}
        ><span>${name}${i <= reached ? html`<span class="spoken">, ${i < reached ? words.done : words.current}</span>` : ''}</span></li>`,
  )}</ol>`;
}
