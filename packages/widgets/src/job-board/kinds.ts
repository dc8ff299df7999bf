import type { Facet } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { JobBoardWords, JobKind } from '../locales/job-board-words.ts';
import { numberText } from '../shared/number-text.ts';

interface KindsProps {
  readonly t: JobBoardWords;
  readonly facet: Facet | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (kind: string | undefined) => void;
}

/** All, or one kind of card, each with how many there are. */
export function kinds({ t, facet, chosen, onChoose }: KindsProps): TemplateResult | '' {
  if (!facet) return '';
  const all = facet.buckets.reduce((sum, { count }) => sum + count, 0);
  const button = (kind: JobKind | undefined, text: string, count: number) =>
    html`<button name="kind" value=${kind ?? ''} form="find" part="button" aria-pressed=${chosen === kind} @click=${() => onChoose(kind)}>${text} <span class="count">${numberText(count, t.language)}</span></button>`;
  return html`<div class="kinds" role="group" aria-label=${t.kind}>${button(undefined, t.everyKind, all)}${(
    Object.keys(t.kinds) as JobKind[]
  ).map((kind) =>
    button(kind, t.kinds[kind], facet.buckets.find(({ value }) => value === kind)?.count ?? 0),
  )}</div>`;
}
