import type { Matter } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { BuyerWords } from '../../locales/inbox-buyer-words.ts';
import type { Room } from '../room.ts';

/** Who was invited, as the public may see them, and who has answered. */
export function asked({ t, desk }: Room, words: BuyerWords, { invitations }: Matter): TemplateResult {
  const batches = new Set(invitations.map(({ batch }) => batch)).size;
  return html`<ul class="people">${invitations.map(({ personId, status, batch }) => {
    const { name, subdistrict, certified, answersWithin } =
      desk.people.find(({ id }) => id === personId) ?? {};
    const known = [
      subdistrict,
      certified && words.certified,
      answersWithin && words.answersWithin(answersWithin),
      batches > 1 && words.batch(batch),
    ].filter(Boolean);
    return html`<li><b>${name ?? t.someone}</b><span>${words.invitations[status]}</span><span class="quiet">${known.join(' · ')}</span></li>`;
  })}</ul>`;
}
