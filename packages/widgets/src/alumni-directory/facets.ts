import type { Facet } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';
import { isRegion, isYesNo, selections, type FacetField, type Question, MOST_VALUES } from './question.ts';

export interface FacetsProps {
  readonly t: Dictionary;
  readonly question: Question;
  /** Those that were counted: what a backend does not tell it does not count. */
  readonly facets: readonly Facet[];
  readonly open: boolean;
  readonly onFold: () => void;
  /** What there is to choose, once that is loaded. */
  readonly options: (fields: readonly FacetField[]) => unknown;
}

/** Groups of filters; where the element is narrow, folded behind one button, and the order with them. */
export function facets(props: FacetsProps): TemplateResult {
  const { t, question, open, onFold } = props;
  const fields = props.facets.map(({ field }) => field as FacetField);
  const active = selections(question).length;
  return html`<div><button class="fold" part="button" aria-expanded=${open} aria-controls="facets order" @click=${onFold}
    >${t.filter}${active ? ` (${active})` : ''} · ${t.sort}</button
    ><div id="facets" part="facets" role="group" aria-label=${t.filter}
    >${fields.map((field) => (!isYesNo(field) && isShown(props, field) ? group(props, [field]) : ''))}${
      fields.some(isYesNo) ? group(props, fields.filter(isYesNo)) : ''
    }</div></div>`;
}

/** Where all are of one region there is none to choose; of very many, the level above comes first. */
function isShown({ facets, question }: FacetsProps, field: FacetField): boolean {
  const { length } = facets.find((facet) => facet.field === field)?.buckets ?? [];
  return !isRegion(field) || Boolean(question.refine[field]?.[0]) || (length > 1 && length < MOST_VALUES);
}

function group({ t, question, options }: FacetsProps, fields: readonly FacetField[]): TemplateResult {
  const name = fields.map((field) => t.filters[field]).join(', ');
  const chosen = fields.flatMap((field) => question.refine[field] ?? []).length;
  return html`<details><summary>${name}${chosen ? ` (${chosen})` : ''}</summary>${options(fields)}</details>`;
}
