import { whatsAppLink } from '@guyub/core/formats';
import { rupiah } from '@guyub/core/rupiah';
import type { Matter, SeenDeal } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { BuyerWords } from '../../locales/inbox-buyer-words.ts';
import { rows, saidHere } from '../request-details.ts';
import type { Room } from '../room.ts';

/** Who was chosen, and how to reach them if they agreed to that. */
export function chosen(
  { t, desk, level, today }: Room,
  words: BuyerWords,
  matter: Matter & { readonly deal: SeenDeal },
): TemplateResult {
  const { personId, amount, personTelephone, status } = matter.deal;
  const name = desk.people.find(({ id }) => id === personId)?.name ?? t.someone;
  return html`<div class="panel"><div class="heading" role="heading" aria-level=${level + 1}>${words.chosenName(name)}</div
    ><p>${saidHere(matter, today) ? t.saidHere : t.deals[status]}</p>${rows([
      [t.agreedAmount, html`<b>${rupiah(amount)}</b>`],
      [
        words.personShares,
        personTelephone &&
          html`<a href="tel:${personTelephone}">${personTelephone}</a> <a href=${whatsAppLink(matter.request.title, personTelephone)} target="_blank" rel="noopener">${words.whatsApp}</a>`,
      ],
    ])}${personTelephone ? '' : html`<p>${words.personKeeps}</p>`}</div>`;
}
