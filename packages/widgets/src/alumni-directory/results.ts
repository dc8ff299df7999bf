import type { PublishedPerson } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';
import type { Answer } from '../shared/query-controller.ts';
import { personCard } from './person-card.ts';

export interface ResultsProps {
  readonly t: Dictionary;
  readonly answer: Answer<PublishedPerson> | undefined;
  readonly layout: 'cards' | 'list';
  readonly level: number;
  readonly loading: boolean;
  readonly loadingMore: boolean;
  readonly moreFailed: boolean;
  readonly onOpen: (id: string) => void;
  readonly onMore: () => void;
}

/** Cards that stand for people on their way: enough to hold the place of the first screen. */
const BONES = 6;

export function results(props: ResultsProps): TemplateResult {
  const { t, answer, layout, level, loading, onOpen } = props;
  return html`<ul class=${layout} part="list" role="list" aria-busy=${loading}
    >${
      answer?.items.map((person) => personCard({ t, person, level, onOpen })) ??
      Array.from({ length: BONES }, () => html`<li class="card bone" aria-hidden="true"></li>`)
    }</ul>${answer?.next ? further(props) : ''}`;
}

const further = ({ t, loadingMore, moreFailed, onMore }: ResultsProps) => html`<div class="further"
    >${moreFailed ? html`<p>${t.moreFailed}</p>` : ''}<button part="button" aria-disabled=${loadingMore} @click=${onMore}
    >${loadingMore ? t.loading : moreFailed ? t.retry : t.more}</button></div>`;

/** `56 orang`; empty where the backend cannot tell. */
export function countText(t: Dictionary, { total }: Answer<unknown>): string {
  if (!total) return '';
  const count = total.value.toLocaleString(t.language);
  return total.relation === 'exact'
    ? t.people(count)
    : total.relation === 'at-least'
      ? t.atLeast(count)
      : t.about(count);
}
