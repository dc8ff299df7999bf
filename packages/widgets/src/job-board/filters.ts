import type { Facet } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { EmploymentType, JobBoardWords } from '../locales/job-board-words.ts';
import { numberText } from '../shared/number-text.ts';
import { isFiltered, type FacetField, type Question } from './question.ts';

interface FiltersProps {
  readonly t: JobBoardWords;
  readonly question: Question;
  readonly facets: readonly Facet[];
  /** Where the element is narrow. */
  readonly open: boolean;
  readonly onFold: () => void;
  readonly onChoose: (field: FacetField, value: string | undefined) => void;
  readonly onClear: () => void;
}

const fields = ['skill', 'subdistrict', 'employmentType'] as const;
type Field = (typeof fields)[number];

/** One of each, with how many there are; where the element is narrow, folded behind one button. */
export function filters(props: FiltersProps): TemplateResult {
  const { t, question, open, onFold, onClear } = props;
  const active = fields.filter((field) => question.chosen[field]).length;
  return html`<button class="fold" part="button" aria-expanded=${open} aria-controls="filters sort" @click=${onFold}>${t.filter}${active ? ` (${active})` : ''} · ${t.sort}</button
    ><div id="filters" class=${open ? 'open' : ''} role="group" aria-label=${t.filter}>${fields.map((field) => choice(props, field))}${
      isFiltered(question) ? html`<button class="link" @click=${onClear}>${t.clear}</button>` : ''
    }</div>`;
}

function choice({ t, question, facets, onChoose }: FiltersProps, field: Field): TemplateResult | '' {
  const chosen = question.chosen[field] ?? '';
  const buckets = facets.find((facet) => facet.field === field)?.buckets ?? [];
  if (!chosen && !buckets[0]) return '';
  const label = (value: string) =>
    field === 'employmentType' ? (t.employmentTypes[value as EmploymentType] ?? value) : value;
  const known = new Map(buckets.map(({ value, count }) => [String(value), count]));
  if (chosen && !known.has(chosen)) known.set(chosen, 0);
  const { compare } = new Intl.Collator(t.language);
  const change = ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    const { value } = select;
    select.value = chosen; // until the question is asked; the page may prevent it
    onChoose(field, value || undefined);
  };
  return html`<label><span class="quiet">${t.filters[field]}</span><select id="filter-${field}" name=${field} form="find" .value=${chosen} @change=${change}><option value="">${t.every[field]}</option>${[
    ...known,
  ]
    .sort(([a], [b]) => compare(label(a), label(b)))
    .map(
      ([value, count]) =>
        html`<option value=${value} ?selected=${value === chosen}>${label(value)} (${numberText(count, t.language)})</option>`,
    )}</select></label>`;
}
