import { rupiah } from '@guyub/core/rupiah';
import { isOver, type Matter } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import { day, due } from '../dates.ts';
import { requestDetails, rows, saidHere } from '../request-details.ts';
import type { Room } from '../room.ts';

/** Where an invitation stands for the person: to be answered, with the buyer, ordered, or over. */
export type Stage = 'ask' | 'wait' | 'deal' | 'over';

/** The quote that counts: a changed one replaces the one before. */
export const quoteOf = ({ quotes }: Matter) => quotes.find(({ status }) => status !== 'withdrawn');

/** A price may still be given or changed. */
export const isOpen = ({ request }: Matter, today: string): boolean =>
  !isOver(request.status) && request.replyBy >= today;

export function stageOf(matter: Matter, today: string): Stage {
  const { deal, asks, request } = matter;
  if (deal) return asks || deal.status === 'agreed' || deal.status === 'differing' ? 'deal' : 'over';
  const status = matter.invitations[0]?.status;
  if (isOpen(matter, today) && (status === 'invited' || status === 'opened')) return 'ask';
  const waits = quoteOf(matter)?.status === 'offered' || (status === 'declined' && isOpen(matter, today));
  return waits && !isOver(request.status) ? 'wait' : 'over';
}

/** What became of it, in words. */
function outcome({ t }: Room, matter: Matter, stage: Stage): string {
  const { deal, invitations } = matter;
  const quote = quoteOf(matter);
  if (deal) return t.deals[deal.status];
  if (stage === 'wait') return quote ? t.waitsForBuyer : t.youDeclined;
  if (quote?.status === 'not-chosen') return t.notChosen;
  return invitations[0]?.status === 'lapsed' ? t.lapsed : t.closed;
}

/** One request, as the person sees it. */
export function matterCard(room: Room, matter: Matter, stage: Stage, below: unknown): TemplateResult {
  const { t, today, level } = room;
  const { request, deal } = matter;
  const quote = quoteOf(matter);
  const details =
    stage === 'ask' || stage === 'deal'
      ? requestDetails(t, request, today)
      : html`<details><summary>${t.items}</summary>${requestDetails(t, request, today)}</details>`;
  return html`<article class="card" id="matter-${request.id}" tabindex="-1" aria-labelledby="title-${request.id}"
    ><p class="quiet">${(deal ? t.orderedBy : t.asksYou)(request.buyerName, t.kinds[request.buyerKind])}</p
    ><div class="heading" id="title-${request.id}" role="heading" aria-level=${level + 1}>${request.title}</div>${
      stage === 'ask'
        ? html`<p class="due"><b>${t.replyBy}: ${due(t, request.replyBy, today)}</b>, ${day(t, request.replyBy, today)}</p>`
        : html`<p class="due">${deal?.status === 'agreed' ? html`<b>${t.chosen}</b>` : outcome(room, matter, stage)}</p>`
    }${details}${
      quote && stage !== 'ask'
        ? html`<div class="sub">${t.pricing}</div>${rows([
            [t.total, html`<b>${rupiah(deal?.amount ?? quote.total)}</b>`],
            [t.readyOn, day(t, quote.readyOn, today)],
            [t.validUntil, !deal && day(t, quote.validUntil, today)],
            [t.note, quote.note],
          ])}`
        : ''
    }${saidHere(matter, today) ? html`<p>${t.saidHere}</p>` : ''}${deal && stage === 'deal' ? contact(room, deal) : ''}${below}</article>`;
}

/** What the buyer agreed to share with whoever is chosen. */
function contact({ t }: Room, deal: NonNullable<Matter['deal']>): TemplateResult {
  const { buyerContactName, buyerTelephone, buyerEmail, address } = deal;
  if (!buyerTelephone && !buyerEmail) return html`<p>${t.buyerKeeps}</p>`;
  return html`<div class="sub">${t.buyerShares}</div>${rows([
    [t.contactName, buyerContactName],
    [t.telephone, buyerTelephone && html`<a href="tel:${buyerTelephone}">${buyerTelephone}</a>`],
    [t.email, buyerEmail && html`<a href="mailto:${buyerEmail}">${buyerEmail}</a>`],
    [t.address, address],
  ])}`;
}
