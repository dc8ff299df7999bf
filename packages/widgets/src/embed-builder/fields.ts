import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from './draft.ts';

type Field = keyof Draft;
export type Change = (change: Partial<Draft>) => void;

interface TextProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly problem?: string | undefined;
  readonly type?: 'text' | 'url' | 'number';
  /** Values to choose from while typing. */
  readonly known?: readonly string[];
}

/** Taken when it is left, as an address is looked up then. */
export function text(draft: Draft, change: Change, name: Field, props: TextProps): TemplateResult {
  const { label, help, problem, type = 'text', known = [] } = props;
  const described =
    [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(' ') || nothing;
  // An address is a text: what browsers make of type=url, nobody can read.
  return html`<div class="field ${problem ? 'wrong' : ''}"><label for=${name}>${label}</label>${
    help ? html`<p class="quiet" id="${name}-help">${help}</p>` : ''
  }${problem ? html`<p class="error" id="${name}-problem">${problem}</p>` : ''}<input id=${name} type=${type === 'number' ? 'number' : 'text'} min="1" max="100" inputmode=${type === 'url' ? 'url' : nothing} spellcheck="false" autocomplete="off" list=${known.length > 0 ? `${name}-known` : nothing} aria-describedby=${described} aria-invalid=${problem ? 'true' : nothing} .value=${draft[name]} @change=${({
    target,
  }: Event) => change({ [name]: (target as HTMLInputElement).value })}>${
    known.length > 0
      ? html`<datalist id="${name}-known">${known.map((value) => html`<option value=${value}></option>`)}</datalist>`
      : ''
  }</div>`;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export const select = (
  draft: Draft,
  change: Change,
  name: Field,
  label: string,
  choices: readonly Choice[],
): TemplateResult =>
  html`<div class="field"><label for=${name}>${label}</label><select id=${name} @change=${({
    target,
  }: Event) => change({ [name]: (target as HTMLSelectElement).value })}>${choices.map(
    ({ value, text: words }) =>
      html`<option value=${value} ?selected=${value === draft[name]}>${words}</option>`,
  )}</select></div>`;

export const choicesOf = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([value, shown]) => ({ value, text: shown }));
