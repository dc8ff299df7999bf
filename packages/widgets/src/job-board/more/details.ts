import type { PublishedJob } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import { jobMoreIn } from '../../locales/job-more-words.ts';
import type { BoardPage } from '../board-page.ts';
import { marks } from '../card.ts';
import { closing, isClosed, payText } from '../facts.ts';

interface DetailsProps {
  readonly page: BoardPage;
  readonly job: PublishedJob;
  readonly regionName: string | undefined;
  /** Something can be sent through this site, or in the organisation's own ways; undefined: not known yet. */
  readonly applies: boolean | undefined;
  readonly reports: boolean;
  readonly note: unknown;
  readonly onApply: () => void;
  readonly onReport: () => void;
  readonly onPrint: () => void;
}

/** All that is published of it, below its title. */
export function details(props: DetailsProps): TemplateResult {
  const { page, job, note, reports, onReport, onPrint } = props;
  const t = page.t();
  const w = jobMoreIn(t);
  const part = (label: string, text: string | undefined) =>
    text
      ? html`<div class="sub" role="heading" aria-level=${page.level() + 1}>${label}</div><div class="prose">${text}</div>`
      : '';
  return html`<p class="employer">${job.employer}</p><p class=${(job.payMin ?? job.payMax) === undefined ? 'quiet' : 'pay'}>${payText(t, job)}</p>${rows(props)}${ending(props)}${
    note ? html`<p class="notice">${note}</p>` : ''
  }${part(w.description, job.description)}${part(w.requirements, job.requirements)}<div class="foot"><button part="button" @click=${onPrint}>${w.print}</button>${
    reports ? html`<button class="link" part="button" @click=${onReport}>${w.report}</button>` : ''
  }</div><p class="quiet">${w.free}</p>`;
}

/** Above the title. */
export const detailsHead = (page: BoardPage, job: PublishedJob): TemplateResult => marks(page.t(), job);

function rows({ page, job, regionName }: DetailsProps): TemplateResult {
  const t = page.t();
  const w = jobMoreIn(t);
  const date = (day: string) =>
    new Date(day).toLocaleDateString(t.language, { dateStyle: 'long', timeZone: 'UTC' });
  const told = closing(t, job, page.today());
  const row = (label: string, value: unknown) => (value ? html`<dt>${label}</dt><dd>${value}</dd>` : '');
  return html`<dl>${row(w.place, [job.subdistrict && t.subdistrict(job.subdistrict), regionName].filter(Boolean).join(', '))}${row(
    w.work,
    job.employmentType && t.employmentTypes[job.employmentType],
  )}${row(w.openings, w.people(job.openings.toLocaleString(t.language)))}${row(w.skill, job.skill)}${row(
    w.closing,
    // The date as such, and how far away it is, where that says more.
    told.includes(date(job.validThrough))
      ? date(job.validThrough)
      : `${date(job.validThrough)} (${told.toLowerCase()})`,
  )}${row(w.postedOn, date(job.postedOn))}</dl>`;
}

/** How one applies, or why nobody can. */
function ending({ page, job, applies, onApply }: DetailsProps): TemplateResult {
  const t = page.t();
  const w = jobMoreIn(t);
  const save = html`<button part="button" aria-pressed=${page.isSaved(job.id)} aria-label=${t.saveThis(job.title)} @click=${() => page.save(job)}>${page.isSaved(job.id) ? `★ ${t.isSaved}` : `☆ ${t.save}`}</button
    ><button part="button" aria-label=${t.shareThis(job.title)} @click=${() => page.share(job)}>${t.share}</button>`;
  if (isClosed(job, page.today()))
    return html`<p class="notice bold">${job.filled ? w.filled : w.over}</p><div class="actions">${save}</div>`;
  if (job.applyUrl)
    return html`<div class="actions"><a class="button main" href=${job.applyUrl} target="_blank" rel="noopener noreferrer nofollow">${w.applyThere}</a>${save}</div><p class="quiet">${w.there(new URL(job.applyUrl).host)}</p>`;
  if (applies === false)
    return html`<div class="state"><p class="bold">${w.noApply}</p><slot></slot></div><div class="actions">${save}</div>`;
  return html`<div class="actions"><button class="main" part="button" @click=${onApply}>${w.apply[job.kind]}</button>${save}</div>`;
}
