import { html, type TemplateResult } from 'lit';
import type { JobMoreWords } from '../../locales/job-more-words.ts';
import { jobOutcomeIn } from '../../locales/job-outcome-words.ts';
import { outcome } from '../../shared/form/outcome.ts';
import { hasOwnWays, ownWays } from '../../shared/form/own-ways.ts';
import { problemSummary } from '../../shared/form/problem-summary.ts';
import type { Writing } from '../../shared/form/writing.ts';
import type { BoardPage } from '../board-page.ts';

/** A form of one step that stands in the place of the details. */
export interface ShortForm<D extends object> {
  readonly page: BoardPage;
  readonly words: JobMoreWords;
  readonly writing: Writing<D>;
  readonly title: string;
  readonly intro: TemplateResult;
  readonly fields: () => TemplateResult;
  readonly labels: Readonly<Record<string, string>>;
  readonly send: string;
  /** Said once it has arrived. */
  readonly sent: string;
  /** Written out for the organisation's own ways; none: there is only this one. */
  readonly text?: (draft: D) => string;
}

/** What there is to fill in, or what became of it. */
export function shortForm<D extends object>(form: ShortForm<D>): TemplateResult {
  const { page, words, writing, title } = form;
  const t = page.t();
  const told = jobOutcomeIn(t);
  const { sending } = writing;
  const ways = (draft: D, reason: string) =>
    form.text
      ? ownWays({
          ways: page.ways(),
          words: told,
          subject: title,
          text: form.text(draft),
          reason,
          say: page.say,
        })
      : '';
  if (sending.entry)
    return outcome({
      words: told,
      reason: t.reason,
      outbox: sending.outbox,
      entry: sending.entry,
      sent: () => html`<p>${form.sent}</p>`,
      ways: () => ways(writing.draft, words.waysInstead),
      onTakeBack: () => void writing.takeBack(),
    });
  if (!writing.isReady) return html`<p>${t.loading}</p>`;
  const { possible, trouble } = sending;
  if (possible === false && !(form.text && hasOwnWays(page.ways())))
    return html`<div class="state"><p class="bold">${words.noApply}</p><slot></slot></div>`;
  return html`${problemSummary({
    title: words.problems,
    problems: writing.problems,
    labelOf: (field) => form.labels[field] ?? '',
    focus: (field) => writing.focus(field),
  })}<form novalidate autocomplete="on" @submit=${writing.submit}>${form.intro}${form.fields()}${
    possible === false
      ? ways(writing.draft, words.ways)
      : html`${trouble ? html`<p class="notice">${words.sendLater}</p>` : ''}<div class="actions"><button class="main">${form.send}</button></div><p class="quiet">${words.saved}</p>`
  }</form>`;
}
