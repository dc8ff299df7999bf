import { html, type TemplateResult } from 'lit';
import type { JobBoardWords } from '../locales/job-board-words.ts';
import type { Question, SortName } from './question.ts';

interface ToolsProps {
  readonly t: JobBoardWords;
  readonly filters: TemplateResult | '';
  /** Sends what is chosen, where no script runs. */
  readonly apply: unknown;
  readonly count: string;
  /** There is something to put in order. */
  readonly some: boolean;
  readonly question: Question;
  /** Whether the choice of a place is open; undefined: none is offered. */
  readonly near: boolean | undefined;
  /** How many this browser has saved. */
  readonly saved: number;
  readonly onSort: (sort: SortName) => void;
  readonly onNear: () => void;
  readonly onSaved: () => void;
}

/** What stands above the cards: filters, in which order, from where, how many. */
export function tools(props: ToolsProps): TemplateResult {
  const { t, count, some, question, near, saved, onNear, onSaved } = props;
  return html`<div class="tools">${props.filters}${some ? order(props) : ''}${props.apply}${
    near === undefined
      ? ''
      : html`<button part="button" aria-expanded=${near} @click=${onNear}>${t.near}</button>`
  }<p id="count" class="bold" part="count" tabindex="-1"><bdi>${count}</bdi></p
  ><button part="button" aria-pressed=${question.saved} @click=${onSaved}>${t.saved(`${saved}`)}</button></div
  >${some && isInTurn(question) ? html`<p class="quiet">${t.turns}</p>` : ''}`;
}

function order({ t, question, onSort }: ToolsProps): TemplateResult {
  const { sort } = question;
  const change = ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    const chosen = select.value as SortName;
    select.value = sort; // until the question is asked; the page may prevent it
    onSort(chosen);
  };
  return html`<label>${t.sort} <select id="sort" name="sort" form="find" .value=${sort} @change=${change}
    ><option value="fair">${question.near ? t.near : question.text ? t.best : t.sorts.fair}</option
    ><option value="newest" ?selected=${sort === 'newest'}>${t.sorts.newest}</option><option value="closing" ?selected=${sort === 'closing'}>${t.sorts.closing}</option></select></label>`;
}

/** Nothing else says what is first. */
const isInTurn = ({ text, near, sort, saved }: Question): boolean =>
  !text && !near && !saved && sort === 'fair';
