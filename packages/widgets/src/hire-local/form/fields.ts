import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from './draft.ts';
import type { FormView } from './form-view.ts';

type Texts = { [K in keyof Draft]: Draft[K] extends string ? K : never }[keyof Draft];

export interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly optional?: boolean;
  readonly type?: 'text' | 'date' | 'tel' | 'email' | 'area';
  readonly min?: string;
  readonly max?: number;
  readonly numeric?: boolean;
  /** For autofill. */
  readonly fills?: AutoFill;
}

/** One field of the draft, with its help and what is wrong with it beside it. */
export function field(form: FormView, name: Texts, props: FieldProps): TemplateResult {
  const { label, help, optional, type = 'text', min, max = 200, numeric, fills } = props;
  const value = form.draft[name];
  const wrong = problemAt(form, name);
  const take = ({ target }: Event) => form.set({ [name]: (target as HTMLInputElement).value });
  const leave = ({ target }: Event) => form.left(name, (target as HTMLInputElement).value);
  const described = describedBy(name, help, wrong);
  const tried = wrong ? 'true' : nothing;
  return html`<div class="field ${wrong ? 'wrong' : ''}"><label class="bold" for=${name}>${label}${optional ? html` <span class="plain quiet">${form.words.optional}</span>` : ''}</label
    >${helpText(name, help)}${problemText(form, name)}${
      type === 'area'
        ? html`<textarea id=${name} rows="3" maxlength=${max} aria-describedby=${described} aria-invalid=${tried} .value=${value} @input=${take} @change=${leave}></textarea>`
        : html`<input id=${name} type=${type} class=${type === 'date' ? 'short' : ''} maxlength=${type === 'date' ? nothing : max} min=${min ?? nothing} inputmode=${numeric ? 'numeric' : nothing}
            autocomplete=${fills ?? 'off'} aria-describedby=${described} aria-invalid=${tried} .value=${value} @input=${take} @change=${leave}>`
    }</div>`;
}

export interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: V, text: string])[];
}

/** One of a long list. */
export function choice<N extends 'subdistrict' | 'budgetSource'>(
  form: FormView,
  name: N,
  { label, options }: ChoiceProps<Draft[N]>,
): TemplateResult {
  const wrong = problemAt(form, name);
  const take = ({ target }: Event) => form.set({ [name]: (target as HTMLSelectElement).value });
  return html`<div class="field ${wrong ? 'wrong' : ''}"><label class="bold" for=${name}>${label}</label>${problemText(form, name)}<select id=${name} aria-describedby=${describedBy(name, undefined, wrong)} aria-invalid=${wrong ? 'true' : nothing} @change=${take}
    ><option value="">${form.words.choose}</option>${options.map(
      ([value, text]) =>
        html`<option value=${value} ?selected=${value === form.draft[name]}>${text}</option>`,
    )}</select></div>`;
}

/** A yes or no; never a yes before it was ticked. */
export const tick = (form: FormView, name: 'sharesContact' | 'hidesCeiling', label: string): TemplateResult =>
  html`<label class="tick"><input id=${name} type="checkbox" .checked=${form.draft[name]} @change=${({
    target,
  }: Event) => form.set({ [name]: (target as HTMLInputElement).checked })}><span>${label}</span></label>`;

export const problemAt = ({ problems }: FormView, field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.message;

export const problemText = (form: FormView, field: string): TemplateResult | '' => {
  const wrong = problemAt(form, field);
  return wrong ? html`<p class="problem" id="${field}-problem">${wrong}</p>` : '';
};

const helpText = (field: string, help: string | undefined) =>
  help ? html`<p class="quiet" id="${field}-help">${help}</p>` : '';

const describedBy = (field: string, help: string | undefined, wrong: string | undefined) =>
  [help && `${field}-help`, wrong && `${field}-problem`].filter(Boolean).join(' ') || nothing;
