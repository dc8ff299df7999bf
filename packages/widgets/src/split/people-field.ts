import { html, type TemplateResult } from 'lit';
import { described } from '../inbox/field.ts';
import type { SplitWords } from '../locales/split-words.ts';
import type { Sheet } from './read-sheet.ts';

/** Told one by one; beyond that the whole paste is probably another thing. */
const MOST_TOLD = 10;

interface PeopleFieldProps {
  readonly t: SplitWords;
  readonly text: string;
  readonly sheet: Sheet;
  readonly onInput: (text: string) => void;
}

/** The sheet that is pasted, what was understood of it, and what is wrong with it, row by row. */
export function peopleField({ t, text, sheet, onInput }: PeopleFieldProps): TemplateResult {
  const { rows, problems, columns, sums } = sheet;
  const lines = text.split(/\r\n?|\n/);
  const named = (row: number) => lines[row - 1]?.split(/[\t;,]/).find((cell) => /\p{L}/u.test(cell)) ?? '';
  const left = problems.length - MOST_TOLD;
  const bad = problems.length > 0;
  return html`${described(
    { id: 'people', label: t.people, hint: t.peopleHint },
    (
      by,
    ) => html`<textarea id="people" rows="10" spellcheck="false" autocomplete="off" wrap="off" .value=${text}
      aria-describedby="${by} people-read" aria-invalid=${bad ? 'true' : 'false'}
      @input=${({ target }: InputEvent) => onInput((target as HTMLTextAreaElement).value)}></textarea>`,
  )}<div id="people-read">${
    bad
      ? html`<div class="notice wrong"><p><b>${t.wrong(problems.length)}</b></p><ul class="problems">${problems
          .slice(0, MOST_TOLD)
          .map(
            (problem) =>
              html`<li><b>${t.row(problem.row, problem.kind === 'identity' ? '' : named(problem.row).trim())}</b>${t.problem(problem)}</li>`,
          )}${left > 0 ? html`<li>${t.othersWrong(left)}</li>` : ''}</ul></div>`
      : rows.length > 0
        ? html`<p class="quiet">${t.read(String(rows.length), columns.map((column) => t.columns[column]).join(', '))} ${sums > 0 ? t.sums : ''}</p>`
        : ''
  }</div>`;
}
