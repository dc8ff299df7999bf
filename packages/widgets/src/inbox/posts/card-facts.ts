import { mayMove } from '@guyub/core/hiring';
import type { Advice, PostMatter } from '@guyub/core/jobs';
import { html, type TemplateResult } from 'lit';
import { payInWords } from '../../shared/job-card/pay.ts';
import { day, due } from '../dates.ts';
import { rows } from '../request-details.ts';
import type { Room } from '../room.ts';
import { cardWords, postWords } from './words.ts';

/** A card as it stands, with what is advised beside what it is about. An address in it is no link. */
export function cardFacts(room: Room, post: PostMatter, programme: string | undefined): TemplateResult {
  const { t, today } = room;
  const w = cardWords(room);
  const { card } = post.posting;
  const advice = adviceOf(post);
  const fact = (label: string, value: string | undefined, ...fields: readonly Advice['field'][]) => {
    const notes = advice
      .filter(({ field }) => fields.includes(field))
      .map(
        ({ weight, code }) =>
          html`<span class="advice ${weight}"><b>${weight === 'error' ? w.mustMend : w.suggestion}</b> ${w.advice[code]}</span>`,
      );
    const shown = value ?? (notes.length > 0 ? html`<span class="quiet">${w.notSaid}</span>` : undefined);
    return [label, shown && html`${shown}${notes}`] as const;
  };
  const closing = `${day(t, card.validThrough, today)} (${due(t, card.validThrough, today)})`;
  return html`<div class="facts">${rows([
    fact(w.kind, w.kinds[card.kind]),
    fact(w.employer, card.employer),
    fact(w.openings, w.people(card.openings)),
    fact(w.pay, payInWords(w, card) ?? w.noPay, 'payMin', 'payMax', 'payUnit'),
    fact(w.employmentType, card.employmentType && w.employmentTypes[card.employmentType], 'employmentType'),
    fact(w.skill, card.skill),
    fact(w.subdistrict, card.subdistrict, 'subdistrict'),
    fact(w.validThrough, closing, 'validThrough'),
    fact(w.description, card.description, 'description'),
    fact(w.requirements, card.requirements, 'requirements'),
    fact(w.programmeId, programme),
    fact(w.applyUrl, card.applyUrl),
  ])}</div>`;
}

/** How much is to be read in it. */
export function advised(room: Room, post: PostMatter): TemplateResult {
  const words = postWords(room);
  const advice = adviceOf(post);
  const blocking = advice.filter(({ weight }) => weight === 'error').length;
  const others = advice.length - blocking;
  return html`${blocking > 0 ? html`<p class="error">${words.blocked(blocking)}</p>` : ''}${
    others > 0 ? html`<p>${words.advised(others)}</p>` : ''
  }`;
}

/** What can no longer be mended needs no advice. */
const adviceOf = ({ posting: { status }, advice }: PostMatter): readonly Advice[] =>
  status === 'submitted' || mayMove('postings', status, 'submitted') ? advice : [];
