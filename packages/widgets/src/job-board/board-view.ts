import type { Facet, PublishedJob } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { JobBoardWords } from '../locales/job-board-words.ts';
import type { Plain } from '../shared/plain.ts';
import { searchField } from '../shared/search-field.ts';
import { card } from './card.ts';
import { filters } from './filters.ts';
import { kinds } from './kinds.ts';
import { isAsked, isNearOffered, type JobAsking, type Question } from './question.ts';
import { results } from './results.ts';
import type { Saved } from './saved.ts';
import { tools } from './tools.ts';

interface BoardViewProps {
  readonly t: JobBoardWords;
  readonly plain: Plain | undefined;
  readonly title: string;
  readonly level: number;
  readonly asking: JobAsking;
  readonly facets: readonly Facet[];
  readonly failure: unknown;
  readonly count: string;
  readonly unfolded: boolean;
  readonly saved: Saved;
  /** The choice of a place is open. */
  readonly near: boolean;
  readonly nearby: TemplateResult | undefined;
  /** ISO date. */
  readonly today: string;
  /** Employers may post here. */
  readonly posts: boolean;
  readonly postFailed: boolean;
  readonly noteOf: (id: string) => unknown;
  readonly distanceOf: (job: PublishedJob) => string | undefined;
  readonly onInput: (text: string) => void;
  readonly onFold: () => void;
  readonly onNear: () => void;
  readonly onPost: () => void;
  readonly onOpen: (id: string) => void;
  readonly onSave: (job: PublishedJob) => void;
  readonly onShare: (job: PublishedJob) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onAll: () => void;
  readonly more: TemplateResult | undefined;
  readonly post: TemplateResult | undefined;
  readonly voice: TemplateResult;
}

/** The whole board, from the title to the last card. */
export function boardView(props: BoardViewProps): TemplateResult {
  const { t, title, level, asking, posts, onInput, onPost } = props;
  return html`<section lang=${t.lang ?? t.language} aria-label=${title || t.title}><div class="top"
    >${title ? html`<div class="title" part="heading" role="heading" aria-level=${level}>${title}</div>` : ''}${
      posts
        ? html`<button class="main post" part="button" aria-haspopup="dialog" @click=${onPost}>${t.post}</button>`
        : ''
    }</div>${props.postFailed ? html`<p class="notice">${t.openFailed}</p>` : ''}${searchField({ name: title || t.title, t, text: asking.draft, plain: props.plain, onInput, onSubmit: () => asking.search() })}${found(props)}${props.more}${props.post}${props.voice}</section>`;
}

/** Where nothing has arrived, there is nothing to filter. */
function finding({ t, asking, facets, failure, unfolded, onFold }: BoardViewProps) {
  if (failure || !asking.list.answer) return { kind: '', filters: '' } as const;
  const { question } = asking;
  // Each reads the question when the wish arrives: two presses may come before the next drawing.
  const choose = (field: keyof Question['chosen'], value: string | undefined) => {
    const { [field]: _, ...chosen } = asking.question.chosen;
    asking.change({ ...asking.question, chosen: value ? { ...chosen, [field]: value } : chosen });
  };
  return {
    kind: kinds({
      t,
      facet: facets.find(({ field }) => field === 'kind'),
      chosen: question.chosen.kind,
      onChoose: (kind) => choose('kind', kind),
    }),
    filters: filters({
      t,
      question,
      facets,
      open: unfolded,
      onFold,
      onChoose: choose,
      onClear: () => asking.change({ ...asking.question, chosen: {}, near: undefined, saved: false }),
    }),
  };
}

function found(props: BoardViewProps): TemplateResult {
  const { t, asking, failure, count, saved, near, nearby, today, level, onNear } = props;
  const { list, question } = asking;
  const noneSaved = question.saved && !saved.ids[0];
  const { kind, filters: chosen } = finding(props);
  return html`${kind}${tools({
    t,
    filters: chosen,
    apply: props.plain?.apply,
    count: failure ? '' : count,
    some: !failure && !noneSaved && Boolean(!list.answer || list.answer.items[0]),
    question,
    near: isNearOffered(asking.frame().client) ? near : undefined,
    saved: saved.ids.length,
    onSort: (sort) => asking.change({ ...asking.question, sort }),
    onNear,
    onSaved: () => asking.change({ ...asking.question, saved: !asking.question.saved }),
  })}${nearby}${results({
    t,
    plain: props.plain,
    jobs: list,
    failure,
    asked: isAsked(question),
    noneSaved,
    note: question.saved ? (saved.persistent ? t.savedHere : t.savedForNow) : '',
    draw: (job) =>
      card({
        t,
        plain: props.plain,
        job,
        today,
        level: Math.min(level + 1, 6),
        distance: props.distanceOf(job),
        saved: saved.has(job.id),
        note: props.noteOf(job.id),
        onOpen: props.onOpen,
        onSave: props.onSave,
        onShare: props.onShare,
      }),
    onMore: props.onMore,
    onRetry: props.onRetry,
    onAll: props.onAll,
  })}`;
}
