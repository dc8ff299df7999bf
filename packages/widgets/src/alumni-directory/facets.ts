import type { Facet, Scalar } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';
import {
  isSelected,
  isYesNo,
  selections,
  type FacetField,
  type Question,
  type Selection,
} from './question.ts';

export interface FacetsProps {
  readonly t: Dictionary;
  readonly question: Question;
  readonly fields: readonly FacetField[];
  readonly facets: readonly Facet[];
  readonly open: boolean;
  readonly onFold: () => void;
  readonly onToggle: (selection: Selection) => void;
}

/** Groups of checkboxes; where the element is narrow, folded behind one button. */
export function facets(props: FacetsProps): TemplateResult {
  const { t, question, fields, open, onFold } = props;
  const active = selections(question).length;
  return html`<div><button class="fold" part="button" aria-expanded=${open} aria-controls="facets" @click=${onFold}
    >${t.filter}${active ? ` (${active})` : ''}</button
    ><div id="facets" class=${open ? 'open' : ''} part="facets" role="group" aria-label=${t.filter}
    >${fields.map((field, index) => (isYesNo(field) ? option(props, field, true) : group(props, field, !index)))}</div
    ></div>`;
}

function group(props: FacetsProps, field: FacetField, open: boolean): TemplateResult {
  const { t, question } = props;
  const chosen = question.refine[field]?.length;
  return html`<details ?open=${open}><summary>${t.filters[field]}${chosen ? ` (${chosen})` : ''}</summary
    ><div class="options" role="group" aria-label=${t.filters[field]}
    >${values(props, field).map((value) => option(props, field, value))}</div></details>`;
}

/** In the order of the alphabet: it stays while counts change, and people look for their own sub-district. */
function values({ t, facets, question }: FacetsProps, field: FacetField): readonly Scalar[] {
  const counted = facets.find((facet) => facet.field === field)?.buckets.map(({ value }) => value);
  const { compare } = new Intl.Collator(t.language, { numeric: true });
  return [...new Set([...(counted ?? []), ...(question.refine[field] ?? [])])].sort((a, b) =>
    compare(String(a), String(b)),
  );
}

function option(
  { t, facets, question, onToggle }: FacetsProps,
  field: FacetField,
  value: Scalar,
): TemplateResult {
  const facet = facets.find((candidate) => candidate.field === field);
  const count =
    facet && (facet.buckets.find((bucket) => bucket.value === value)?.count ?? 0).toLocaleString(t.language);
  const selection = { field, value };
  const chosen = isSelected(question, selection);
  const change = ({ target }: Event) => {
    // Until the question is asked; the page may prevent it.
    (target as HTMLInputElement).checked = chosen;
    onToggle(selection);
  };
  return html`<label class="option"><input type="checkbox" .checked=${chosen} @change=${change}
    ><span>${isYesNo(field) ? t.filters[field] : value}</span> <span class="quiet">${count}</span></label>`;
}
