import type { PublishedJob } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { JobBoardWords } from '../locales/job-board-words.ts';
import { freshness } from '../shared/freshness.ts';
import { missing } from '../shared/missing.ts';
import type { Plain } from '../shared/plain.ts';
import type { QueryController } from '../shared/query-controller.ts';
import { empty, unavailable } from './states.ts';

interface ResultsProps {
  readonly t: JobBoardWords;
  readonly plain: Plain | undefined;
  readonly jobs: QueryController<'jobs'>;
  /** Why there is nothing to show. */
  readonly failure: unknown;
  /** Not everything is asked for. */
  readonly asked: boolean;
  /** What is saved is asked for, and there is none. */
  readonly noneSaved: boolean;
  /** Of what is saved, where that is asked for. */
  readonly note: string;
  readonly draw: (job: PublishedJob) => TemplateResult;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onAll: () => void;
}

/** Cards that stand for those on their way: enough to hold the place of the first screen. */
const BONES = 6;

/** The jobs, or what stands in their place. */
export function results(props: ResultsProps): TemplateResult {
  const { t, jobs, failure, asked, noneSaved, note, draw, onRetry, onAll } = props;
  const { answer, loading } = jobs;
  if (failure) return unavailable(t, failure, onRetry);
  const lacking = missing(html, t, answer, onRetry);
  if (noneSaved) return empty(t, 'noSaved', onAll);
  if (answer && !answer.items[0]) return html`${lacking}${empty(t, asked ? 'noMatch' : 'none', onAll)}`;
  return html`${answer ? freshness(t, answer, onRetry) : ''}${lacking}${reading(props)}${note ? html`<p class="notice">${note}</p>` : ''}<ul part="list" role="list" aria-busy=${loading}>${
    answer?.items.map(draw) ??
    Array.from({ length: BONES }, () => html`<li class="card bone" aria-hidden="true"></li>`)
  }</ul>${answer?.next ? further(props) : ''}`;
}

/** How the text was understood, where that is not plain. */
function reading({ t, jobs }: ResultsProps): TemplateResult | '' {
  const { suggestion, relaxed } = jobs.answer?.text ?? {};
  const told = [suggestion && t.mended(suggestion), relaxed && t.relaxed].filter(Boolean).join(' ');
  return told ? html`<p class="notice">${told}</p>` : '';
}

const further = ({
  t,
  plain,
  jobs: { answer, loadingMore, moreError },
  onMore,
}: ResultsProps) => html`<div class="further"
  >${moreError ? html`<p>${t.furtherFailed}</p>` : ''}${
    plain?.further(answer!.next!, t.further, onMore) ??
    html`<button part="button" aria-disabled=${loadingMore} @click=${onMore}
  >${loadingMore ? t.loading : moreError ? t.retry : t.further}</button>`
  }</div>`;
