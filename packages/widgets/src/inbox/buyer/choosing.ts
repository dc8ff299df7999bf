import { rupiah } from '@guyub/core/rupiah';
import type { Matter } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { BuyerWords } from '../../locales/inbox-buyer-words.ts';
import { rows } from '../request-details.ts';
import type { Room } from '../room.ts';
import type { Offer } from './offers.ts';

/** The last step before a deal: says what is given to whom. */
export function choosing(
  { t, level }: Room,
  words: BuyerWords,
  { request }: Matter,
  { name, quote }: Offer,
  { onYes, onBack }: { readonly onYes: () => void; readonly onBack: () => void },
): TemplateResult {
  const { sharesContact, contactName, telephone, email, address } = request;
  return html`<div class="panel" id="choosing" tabindex="-1" role="group" aria-labelledby="choosing-title"
    ><div class="heading" id="choosing-title" role="heading" aria-level=${level + 1}>${words.sure(name, rupiah(quote.total))}</div
    >${
      sharesContact
        ? html`<p>${words.gives(name)}</p>${rows([
            [t.contactName, contactName],
            [t.telephone, telephone],
            [t.email, email],
            [t.address, address],
          ])}`
        : html`<p>${words.givesNothing}</p>`
    }<p>${words.othersTold}</p><p class="actions"><button class="main" @click=${onYes}>${words.sureYes}</button
    ><button class="link" @click=${onBack}>${t.back}</button></p></div>`;
}
