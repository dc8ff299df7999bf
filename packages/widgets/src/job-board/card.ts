import type { PublishedJob } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { JobBoardWords } from '../locales/job-board-words.ts';
import { closing, isClosed, payText, type Shown } from './facts.ts';
import { numberText } from '../shared/number-text.ts';
import type { Plain } from '../shared/plain.ts';
import { mark } from './mark.ts';

export interface CardProps {
  readonly t: JobBoardWords;
  readonly plain: Plain | undefined;
  readonly job: PublishedJob;
  /** Of the title, 3 to 6. */
  readonly level: number;
  /** ISO date. */
  readonly today: string;
  readonly distance: string | undefined;
  readonly saved: boolean;
  /** What became of the last press on it. */
  readonly note: unknown;
  readonly onOpen: (id: string) => void;
  readonly onSave: (job: PublishedJob) => void;
  readonly onShare: (job: PublishedJob) => void;
}

export function card(props: CardProps): TemplateResult {
  const { t, plain, job, level, today, saved, note, onOpen, onSave, onShare } = props;
  const { id, title } = job;
  const name = html`<bdi>${title}</bdi>`;
  return html`<li class="card ${isClosed(job, today) ? 'closed' : ''}" part="card">${marks(t, job)}<div class="name" role="heading" aria-level=${level}
    >${plain?.link('open', id, name, onOpen) ?? html`<button class="open" aria-haspopup="dialog" @click=${() => onOpen(id)}>${name}</button>`}</div>${facts(props)}<div class="actions"
    ><button class="link" part="button" aria-pressed=${saved} aria-label=${t.saveThis(title)} @click=${() => onSave(job)}>${saved ? `★ ${t.isSaved}` : `☆ ${t.save}`}</button
    ><button class="link" part="button" aria-label=${t.shareThis(title)} @click=${() => onShare(job)}>${t.share}</button></div
    >${note ? html`<p class="note">${note}</p>` : ''}</li>`;
}

export const marks = (t: JobBoardWords, { kind, filled }: Shown): TemplateResult =>
  html`<p class="marks">${mark(t, kind)}${filled ? html`<span class="badge">${t.filled}</span>` : ''}</p>`;

/** Who, for how much, where, until when. */
export function facts({
  t,
  job,
  today,
  distance,
}: {
  readonly t: JobBoardWords;
  readonly job: Shown;
  readonly today: string;
  readonly distance?: string | undefined;
}): TemplateResult {
  const { employer, subdistrict, employmentType, openings, payMin, payMax, filled } = job;
  const place = [subdistrict && t.subdistrict(subdistrict), distance].filter(Boolean).join(' · ');
  const work = [
    employmentType && t.employmentTypes[employmentType],
    !filled && t.openings(numberText(openings, t.language)),
  ];
  return html`<p>${employer}</p><p class=${(payMin ?? payMax) === undefined ? 'quiet' : 'pay'}>${payText(t, job)}</p>${
    place ? html`<p class="quiet">${place}</p>` : ''
  }<p class="quiet"><bdi>${work.filter(Boolean).join(' · ')}</bdi></p>${filled ? '' : html`<p class="closing">${closing(t, job, today)}</p>`}`;
}
