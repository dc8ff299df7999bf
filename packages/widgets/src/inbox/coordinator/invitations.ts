import { whatsAppLink } from '@guyub/core/formats';
import { isOver, type Matter } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import { answerWords } from '../../locales/inbox-answer-words.ts';
import type { CoordinatorWords } from '../../locales/inbox-coordinator-words.ts';
import { copyLink } from './copy-link.ts';
import { moment } from '../dates.ts';
import type { Room } from '../room.ts';
import { toPerson } from './messages.ts';
import { isSilent, isUnsent } from './needs.ts';

/** Who was invited, and the one tap that brings the invitation to them. */
export function invitations(room: Room, words: CoordinatorWords, matter: Matter): TemplateResult {
  const { t, desk, today, sending } = room;
  const { deal } = matter;
  return html`<ul class="people">${matter.invitations.map((invitation) => {
    const { id, personId, status, forwardedAt, reason, link } = invitation;
    const person = desk.people.find((person) => person.id === personId);
    const name = person?.name ?? t.someone;
    const waits = (status === 'invited' || status === 'opened') && !isOver(matter.request.status);
    const forwarded = () => {
      const change = { status: 'forwarded' } as const;
      if (isUnsent(invitation) && !sending.about(id))
        void sending.put({ update: 'invitations', id, change }, { title: words.forwardTo(name) });
    };
    const reminds = isSilent(invitation, Date.now());
    const known = [
      deal && status === 'quoted'
        ? words.bids[personId === deal.personId ? 'chosen' : 'not-chosen']
        : words.invitations[status],
      reason && answerWords[t.language].reasons[reason],
      forwardedAt && words.forwarded(moment(t, forwardedAt)),
    ];
    return html`<li><b>${name}</b><span>${known.filter(Boolean).join(' · ')}</span>${
      waits && link
        ? html`<p class="actions">${
            person?.telephone
              ? html`<a class=${isUnsent(invitation) || reminds ? 'button main' : 'button'} target="_blank" rel="noopener"
                  href=${whatsAppLink(toPerson(person.name, matter, link, today), person.telephone)}
                  aria-label=${reminds ? words.remindTo(name) : words.forwardTo(name)} @click=${forwarded}>${reminds ? words.remind : words.forward}</a>`
              : html`<span class="quiet">${words.noPhone}</span>`
          }${copyLink(room, { link, name: words.copyFor(name), onCopied: forwarded })}</p>`
        : ''
    }</li>`;
  })}</ul>`;
}
