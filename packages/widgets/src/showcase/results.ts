import type { PublishedOffering } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { ShowcaseWords } from '../locales/showcase-words.ts';
import { countText } from '../shared/count-text.ts';
import { freshness } from '../shared/freshness.ts';
import { missing } from '../shared/missing.ts';
import type { Plain } from '../shared/plain.ts';
import type { Answer } from '../shared/query-controller.ts';
import type { Goods } from './goods.ts';
import { empty, unavailable } from './states.ts';

export interface ResultsProps {
  readonly t: ShowcaseWords;
  readonly plain: Plain | undefined;
  readonly goods: Goods;
  /** Why there is nothing to show. */
  readonly failure: unknown;
  readonly skill: string | undefined;
  /** There are pictures to be had. */
  readonly pictured: boolean;
  readonly draw: (offering: PublishedOffering) => TemplateResult;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** Cards that stand for those on their way: enough to hold the place of the first screen. */
const BONES = 6;

export function results(props: ResultsProps): TemplateResult {
  const { t, goods, failure, skill, pictured, draw, onRetry } = props;
  const { answer, makers } = goods;
  if (failure) return unavailable(t, failure, onRetry);
  const lacking = missing(html, t, answer, onRetry);
  if (answer && !answer.items[0] && !answer.next) return html`${lacking}${empty(t, skill)}`;
  // Where nobody has a picture, room for one would be empty.
  const bare = answer && !(pictured && answer.items.some(({ photos }) => photos?.[0]));
  return html`${answer ? freshness(t, answer, onRetry) : ''}${lacking}${
    answer && makers.partly ? html`<p class="notice">${t.partly}</p>` : ''
  }<ul class=${bare ? 'bare' : ''} part="list" role="list" aria-busy=${goods.query.loading}>${
    answer?.items.map(draw) ??
    Array.from({ length: BONES }, () => html`<li class="card bone" aria-hidden="true"></li>`)
  }</ul>${answer?.next ? further(props) : ''}`;
}

const further = ({ t, plain, goods: { query, answer }, onMore }: ResultsProps) => html`<div class="further"
  >${query.moreError ? html`<p>${t.furtherFailed}</p>` : ''}${
    plain?.further(answer!.next!, t.further, onMore) ??
    html`<button part="button" aria-disabled=${query.loadingMore} @click=${onMore}
  >${query.loadingMore ? t.loading : query.moreError ? t.retry : t.further}</button>`
  }</div>`;

export const goodsCount = (t: ShowcaseWords, { items, total }: Answer<unknown>): string =>
  items[0] ? countText(t, total, t.goods) : '';
