import { html, type TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';
import type { Question, SortName } from './question.ts';

export interface ToolsProps {
  readonly t: Dictionary;
  readonly count: string;
  /** There is something to put in order. */
  readonly some: boolean;
  readonly question: Question;
  readonly layout: string;
  /** Whether the choice of a place is open; undefined: none is offered. */
  readonly near: boolean | undefined;
  readonly onSort: (sort: SortName) => void;
  readonly onLayout: (layout: 'cards' | 'list') => void;
  readonly onNear: () => void;
}

/** The line above the people: how many, in which order, in which form. */
export function tools(props: ToolsProps): TemplateResult {
  const { t, count, some, question } = props;
  return html`<div class="tools">${some ? order(props) : ''}${near(props)}<p id="count" class="bold" part="count" tabindex="-1"><bdi>${count}</bdi></p
    >${some ? forms(props) : ''}</div
    >${some && isInTurn(question) ? html`<p class="turns quiet">${t.turns}</p>` : ''}`;
}

function forms({ t, layout, onLayout }: ToolsProps): TemplateResult {
  const form = (name: 'cards' | 'list') =>
    html`<button part="button" aria-pressed=${layout === name} @click=${() => onLayout(name)}>${t[name]}</button>`;
  return html`<div class="forms" role="group" aria-label=${t.view}>${form('cards')}${form('list')}</div>`;
}

function order({ t, question, onSort }: ToolsProps): TemplateResult {
  const { sort } = question;
  const change = ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    const chosen = select.value as SortName;
    select.value = sort; // until the question is asked; the page may prevent it
    onSort(chosen);
  };
  return html`<label id="order">${t.sort} <select name="sort" form="find" .value=${sort} @change=${change}
    ><option value="fair">${question.near ? t.near : question.text ? t.best : t.sorts.fair}</option
    ><option value="name" ?selected=${sort === 'name'}>${t.sorts.name}</option><option value="newest" ?selected=${sort === 'newest'}>${t.sorts.newest}</option></select></label>`;
}

/** Nothing else says who is first. */
const isInTurn = ({ text, near, sort }: Question): boolean => !text && !near && sort === 'fair';

const near = ({ t, near: open, onNear }: ToolsProps) =>
  open === undefined
    ? ''
    : html`<button part="button" aria-expanded=${open} @click=${onNear}>${t.near}</button>`;
