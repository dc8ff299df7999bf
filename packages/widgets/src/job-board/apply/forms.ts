import type { PublishedJob } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import { jobMoreIn } from '../../locales/job-more-words.ts';
import { jobOutcomeIn } from '../../locales/job-outcome-words.ts';
import { field, radios } from '../../shared/form/fields.ts';
import { Writing, type WritingSubject } from '../../shared/form/writing.ts';
import type { BoardPage } from '../board-page.ts';
import {
  applicationProblems,
  applicationText,
  emptyApplication,
  toApplication,
  type ApplicationDraft,
} from './application-draft.ts';
import { emptyReport, reportProblems, toReport, type ReportDraft } from './report-draft.ts';
import { shortForm } from './short-form.ts';

/** Of the dialog, or of a job's own page. */
export interface FormFrame {
  readonly page: BoardPage;
  readonly job: PublishedJob;
  readonly focusTitle: () => void;
}

/** A form in the place of the details. */
export interface OpenForm {
  readonly title: string;
  readonly render: () => TemplateResult;
  /** Keeps what was typed. */
  readonly rest: () => void;
}

export function applying(frame: FormFrame): OpenForm {
  const { page, job } = frame;
  const words = jobMoreIn(page.t());
  const writing = writingOf<ApplicationDraft>(frame, 'apply', {
    empty: () => emptyApplication,
    check: (_, draft) => applicationProblems(draft, words.wrong),
    wish: (draft) => ({
      wish: { create: 'applications', value: toApplication(job.id, draft) },
      title: job.title,
    }),
  });
  const title = words.applyTitle(job.title);
  const { name, telephone, email, message } = words;
  return opened(writing, title, () =>
    shortForm({
      page,
      words,
      writing,
      title,
      intro: html`<p class="quiet intro">${words.whoReads(job.employer)}</p>`,
      labels: { name, telephone, email, message },
      fields: () =>
        html`${field(writing, 'name', { label: name, fills: 'name' })}<div class="pair">${field(writing, 'telephone', { label: telephone, type: 'tel', max: 25, fills: 'tel' })}${field(writing, 'email', { label: email, type: 'email', fills: 'email' })}</div><p class="quiet after">${words.contactHelp}</p>${field(writing, 'message', { label: message, help: words.messageHelp, optional: true, type: 'area', max: 2000 })}`,
      send: words.send,
      sent: words.applied(job.employer),
      text: (draft) => applicationText(words, job, draft, page.address(job.id)),
    }),
  );
}

export function reporting(frame: FormFrame): OpenForm {
  const { page, job } = frame;
  const words = jobMoreIn(page.t());
  const writing = writingOf<ReportDraft>(frame, 'report', {
    empty: () => emptyReport,
    check: (_, draft) => reportProblems(draft, words.wrong),
    wish: (draft) => ({ wish: { create: 'jobReports', value: toReport(job.id, draft) }, title: job.title }),
  });
  const title = words.reportTitle(job.title);
  const { reason, note } = words;
  return opened(writing, title, () =>
    shortForm({
      page,
      words,
      writing,
      title,
      intro: html`<p class="quiet intro">${words.reportHelp}</p>`,
      labels: { reason, note },
      fields: () =>
        html`${radios(writing, 'reason', { label: reason, options: Object.entries(words.reasons) })}${field(writing, 'note', { label: note, optional: writing.draft.reason !== 'other', type: 'area', max: 500 })}`,
      send: words.sendReport,
      sent: words.reported,
    }),
  );
}

function writingOf<D extends object>(
  { page, job, focusTitle }: FormFrame,
  name: 'apply' | 'report',
  of: Pick<WritingSubject<D>, 'empty' | 'check' | 'wish'>,
): Writing<D> {
  return new Writing<D>({
    ...of,
    page: () => ({
      element: page.element,
      source: page.source(),
      hiring: page.hiring(),
      name: `job-board ${name} ${job.id}`,
    }),
    words: () => jobMoreIn(page.t()),
    outcome: () => jobOutcomeIn(page.t()),
    steps: 1,
    stepOf: () => 0,
    fieldAt: ([field]) => String(field ?? ''),
    region: () => job.region,
    say: page.say,
    focusTitle,
  });
}

function opened<D extends object>(writing: Writing<D>, title: string, render: OpenForm['render']): OpenForm {
  void writing.start();
  return { title, render, rest: () => writing.rest() };
}
