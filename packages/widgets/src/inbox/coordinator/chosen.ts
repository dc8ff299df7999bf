import { whatsAppLink } from '@guyub/core/formats';
import { rupiah } from '@guyub/core/rupiah';
import type { Matter, SeenDeal } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { CoordinatorWords } from '../../locales/inbox-coordinator-words.ts';
import { rows } from '../request-details.ts';
import type { Room } from '../room.ts';
import { copyLink } from './copy-link.ts';
import { toBuyer, toChosen } from './messages.ts';
import { isApart } from './needs.ts';

/** Who was chosen, and the one tap that tells them. */
export function chosen(
  room: Room,
  words: CoordinatorWords,
  matter: Matter & { readonly deal: SeenDeal },
): TemplateResult {
  const { t, desk, today } = room;
  const { deal, invitations } = matter;
  const person = desk.people.find(({ id }) => id === deal.personId);
  const name = person?.name ?? t.someone;
  const link = invitations.find(({ personId }) => personId === deal.personId)?.link;
  return html`${rows([[name, html`<b>${rupiah(deal.amount)}</b>`]])}${isApart(deal) ? html`<p>${words.apartHelp}</p>` : ''}${
    deal.status === 'agreed' && link
      ? html`<p class="actions">${
          person?.telephone
            ? html`<a class="button main" target="_blank" rel="noopener" aria-label=${words.tellChosenTo(name)}
                href=${whatsAppLink(toChosen(person.name, matter, link, today), person.telephone)}>${words.tellChosen}</a>`
            : html`<span class="quiet">${words.noPhone}</span>`
        }${copyLink(room, { link, name: words.copyFor(name) })}</p>`
      : ''
  }${deal.status === 'agreed' ? buyerLink(room, words, matter) : ''}`;
}

/** The one tap that brings the buyer to their page. */
export function buyerLink(room: Room, words: CoordinatorWords, matter: Matter): TemplateResult | '' {
  const { request, link, deal } = matter;
  if (!link) return '';
  const person = room.desk.people.find(({ id }) => id === deal?.personId);
  return html`<p class="actions">${
    request.telephone
      ? html`<a class="button" target="_blank" rel="noopener" href=${whatsAppLink(toBuyer(matter, link, person?.name), request.telephone)}>${words.tellBuyer}</a>`
      : ''
  }${copyLink(room, { link, name: words.copyFor(request.buyerName) })}</p>`;
}
