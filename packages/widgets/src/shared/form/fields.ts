import { html, nothing, type TemplateResult } from 'lit';
import type { Form, TextsOf, TicksOf } from './form.ts';

export interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** Would make it better; keeps nobody. */
  readonly advice?: readonly string[] | undefined;
  readonly optional?: boolean;
  readonly type?: 'text' | 'date' | 'tel' | 'email' | 'url' | 'area';
  readonly min?: string;
  readonly max?: number;
  readonly rows?: number;
  readonly numeric?: boolean;
  /** For autofill. */
  readonly fills?: AutoFill;
  /** Id of a list of usual values. */
  readonly list?: string;
}

/** One field of the draft, with its help and what is wrong with it beside it. */
export function field<D>(form: Form<D>, name: TextsOf<D>, props: FieldProps): TemplateResult {
  const {
    label,
    help,
    advice = [],
    optional,
    type = 'text',
    min,
    max = 200,
    rows = 3,
    numeric,
    fills,
    list,
  } = props;
  const value = form.draft[name] as string;
  const id = idOf(form, name);
  const wrong = problemAt(form, name);
  const take = ({ target }: Event) =>
    form.set({ [name]: (target as HTMLInputElement).value } as unknown as Partial<D>);
  const leave = ({ target }: Event) => form.left(name, (target as HTMLInputElement).value);
  const described = describedBy(id, help, wrong, advice);
  const tried = wrong ? 'true' : nothing;
  return html`<div class="field ${wrong ? 'wrong' : ''}"><label class="bold" for=${id}>${label}${optional ? html` <span class="plain quiet">${form.words.optional}</span>` : ''}</label
    >${helpText(id, help)}${problemText(form, name)}${
      type === 'area'
        ? html`<textarea id=${id} rows=${rows} maxlength=${max} aria-describedby=${described} aria-invalid=${tried} .value=${value} @input=${take} @change=${leave}></textarea>`
        : html`<input id=${id} type=${type} class=${type === 'date' ? 'short' : ''} maxlength=${type === 'date' ? nothing : max} min=${min ?? nothing} inputmode=${numeric ? 'numeric' : nothing}
            autocomplete=${fills ?? 'off'} list=${list ?? nothing} aria-describedby=${described} aria-invalid=${tried} .value=${value} @input=${take} @change=${leave}>`
    }${adviceText(id, advice)}</div>`;
}

export interface ChoiceProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly advice?: readonly string[] | undefined;
  readonly optional?: boolean;
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** One of a long list. */
export function choice<D>(form: Form<D>, name: TextsOf<D>, props: ChoiceProps): TemplateResult {
  const { label, help, advice = [], optional, options } = props;
  const id = idOf(form, name);
  const wrong = problemAt(form, name);
  const take = ({ target }: Event) =>
    form.set({ [name]: (target as HTMLSelectElement).value } as unknown as Partial<D>);
  return html`<div class="field ${wrong ? 'wrong' : ''}"><label class="bold" for=${id}>${label}${optional ? html` <span class="plain quiet">${form.words.optional}</span>` : ''}</label
    >${helpText(id, help)}${problemText(form, name)}<select id=${id} aria-describedby=${describedBy(id, help, wrong, advice)} aria-invalid=${wrong ? 'true' : nothing} @change=${take}
    ><option value="">${form.words.choose}</option>${options.map(
      ([value, text]) =>
        html`<option value=${value} ?selected=${value === form.draft[name]}>${text}</option>`,
    )}</select>${adviceText(id, advice)}</div>`;
}

/** One of a few, each to be hit by a thumb. The first has the field's own id, where a problem leads to. */
export function radios<D>(
  form: Form<D>,
  name: TextsOf<D>,
  { label, options }: Pick<ChoiceProps, 'label' | 'options'>,
): TemplateResult {
  const id = idOf(form, name);
  const wrong = problemAt(form, name);
  const take = (value: string) => form.set({ [name]: value } as unknown as Partial<D>);
  return html`<fieldset class="field ${wrong ? 'wrong' : ''}" aria-describedby=${wrong ? `${id}-problem` : nothing}><legend>${label}</legend>${problemText(form, name)}${options.map(
    ([value, text], i) =>
      html`<label class="tick"><input type="radio" name=${id} id=${i ? `${id}-${value}` : id} .checked=${form.draft[name] === value} @change=${() => take(value)}><span>${text}</span></label>`,
  )}</fieldset>`;
}

/** A yes or no; never a yes before it was ticked. */
export const tick = <D>(form: Form<D>, name: TicksOf<D>, label: string): TemplateResult =>
  html`<label class="tick"><input id=${idOf(form, name)} type="checkbox" .checked=${form.draft[name] as boolean} @change=${({
    target,
  }: Event) =>
    form.set({
      [name]: (target as HTMLInputElement).checked,
    } as unknown as Partial<D>)}><span>${label}</span></label>`;

export const problemAt = ({ problems }: Pick<Form<unknown>, 'problems'>, field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.message;

export const problemText = (
  form: Pick<Form<unknown>, 'problems' | 'prefix'>,
  field: string,
): TemplateResult | '' => {
  const wrong = problemAt(form, field);
  return wrong ? html`<p class="problem" id="${idOf(form, field)}-problem">${wrong}</p>` : '';
};

const idOf = ({ prefix = '' }: Pick<Form<unknown>, 'prefix'>, field: string): string => prefix + field;

const helpText = (field: string, help: string | undefined) =>
  help ? html`<p class="quiet" id="${field}-help">${help}</p>` : '';

const adviceText = (field: string, advice: readonly string[]) =>
  html`<div class="advice" id="${field}-advice" aria-live="polite">${advice.map((text) => html`<p>${text}</p>`)}</div>`;

const describedBy = (
  field: string,
  help: string | undefined,
  wrong: string | undefined,
  advice: readonly string[],
) =>
  [help && `${field}-help`, wrong && `${field}-problem`, advice[0] && `${field}-advice`]
    .filter(Boolean)
    .join(' ') || nothing;
