import { html, type TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';
import { isYesNo, type Selection, type SortName } from './question.ts';

export interface ToolsProps {
  readonly t: Dictionary;
  readonly count: string;
  /** There is something to put in order. */
  readonly some: boolean;
  readonly sort: SortName;
  readonly layout: string;
  readonly onSort: (sort: SortName) => void;
  readonly onLayout: (layout: 'cards' | 'list') => void;
}

/** The line above the people: how many, in which order, in which form. */
export function tools(props: ToolsProps): TemplateResult {
  const { count, some } = props;
  return html`<div class="tools"><p id="count" class="bold" part="count" tabindex="-1"><bdi>${count}</bdi></p
    >${some ? html`${forms(props)}${order(props)}` : ''}</div>`;
}

function forms({ t, layout, onLayout }: ToolsProps): TemplateResult {
  const form = (name: 'cards' | 'list') =>
    html`<button part="button" aria-pressed=${layout === name} @click=${() => onLayout(name)}>${t[name]}</button>`;
  return html`<div class="forms" role="group" aria-label=${t.view}>${form('cards')}${form('list')}</div>`;
}

function order({ t, sort, onSort }: ToolsProps): TemplateResult {
  const change = ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    const chosen = select.value as SortName;
    select.value = sort; // until the question is asked; the page may prevent it
    onSort(chosen);
  };
  return html`<label>${t.sort} <select .value=${sort} @change=${change}
    ><option value="name">${t.sorts.name}</option><option value="newest">${t.sorts.newest}</option></select></label>`;
}

/** @param onRemove gets the place of the chip, and its selection or, for "clear all", none */
export function chips(
  t: Dictionary,
  active: readonly Selection[],
  onRemove: (index: number, selection?: Selection) => void,
): TemplateResult | '' {
  if (!active[0]) return '';
  const name = ({ field, value }: Selection) => (isYesNo(field) ? t.filters[field] : String(value));
  return html`<ul class="chips" role="list"
    >${active.map((selection, index) => {
      const text = name(selection);
      return html`<li><button aria-label=${t.remove(text)} @click=${() => onRemove(index, selection)}
        >${text}<span aria-hidden="true"> ×</span></button></li>`;
    })}<li><button class="link" @click=${() => onRemove(active.length)}>${t.clear}</button></li></ul>`;
}
