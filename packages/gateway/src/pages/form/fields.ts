import { html } from 'hono/html';
import type { Problem } from '@guyub/widgets/hire-local/form';
import type { Markup } from '../page.ts';

/** The form as its fields see it. */
export interface Drawn {
  /** What was typed, by name. */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** "(may stay empty)" */
  readonly optional: string;
}

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  readonly optional?: boolean;
  readonly type?: 'text' | 'date' | 'tel' | 'email' | 'area';
  readonly min?: string;
  /** For autofill. */
  readonly fills?: string;
}

const textOf = ({ typed }: Drawn, name: string): string => {
  const text = typed[name];
  return typeof text === 'string' ? text : '';
};
const problemOf = ({ problems }: Drawn, name: string) =>
  problems.find(({ field }) => field === name)?.message;

/** Help and problem of a field, and what says that they belong to it. */
function about(drawn: Drawn, name: string, help: string | undefined) {
  const problem = problemOf(drawn, name);
  const ids = [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return {
    problem,
    said: html`${help ? html`<p class="quiet" id="${name}-help">${help}</p>` : ''}${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : ''}`,
    attributes: html`${ids ? html` aria-describedby="${ids}"` : ''}${problem ? html` aria-invalid="true"` : ''}`,
  };
}

const wrap = (problem: string | undefined, body: Markup): Markup =>
  html`<div class="field${problem ? ' wrong' : ''}">${body}</div>`;

export function field(drawn: Drawn, name: string, props: FieldProps): Markup {
  const { label, help, optional, type = 'text', min, fills = 'off' } = props;
  const { problem, said, attributes } = about(drawn, name, help);
  const value = textOf(drawn, name);
  return wrap(
    problem,
    html`<label for="${name}">${label}${optional ? html` <small>${drawn.optional}</small>` : ''}</label>${said}${
      type === 'area'
        ? html`<textarea id="${name}" name="${name}" rows="3" maxlength="2000" autocomplete="${fills}"${attributes}>${value}</textarea>`
        : html`<input id="${name}" name="${name}" type="${type}" value="${value}" maxlength="200" autocomplete="${fills}"${min ? html` min="${min}"` : ''}${attributes}>`
    }`,
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly help?: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** @param empty said where nothing is chosen yet */
export function choice(
  drawn: Drawn,
  name: string,
  { label, help, options, empty }: ChoiceProps & { readonly empty: string },
): Markup {
  const { problem, said, attributes } = about(drawn, name, help);
  const chosen = textOf(drawn, name);
  return wrap(
    problem,
    html`<label for="${name}">${label}</label>${said}<select id="${name}" name="${name}"${attributes}><option value="">${empty}</option>${options.map(
      ([value, text]) =>
        html`<option value="${value}"${value === chosen ? html` selected` : ''}>${text}</option>`,
    )}</select>`,
  );
}

export function radios(drawn: Drawn, name: string, { label, options }: ChoiceProps): Markup {
  const { problem, said, attributes } = about(drawn, name, undefined);
  const chosen = textOf(drawn, name);
  // The summary of problems leads to the first of them.
  return wrap(
    problem,
    html`<fieldset${attributes}><legend>${label}</legend>${said}${options.map(
      ([value, text], i) =>
        html`<label class="tick"><input type="radio" name="${name}" value="${value}"${i === 0 ? html` id="${name}"` : ''}${value === chosen ? html` checked` : ''}> ${text}</label>`,
    )}</fieldset>`,
  );
}

export const tick = ({ typed }: Drawn, name: string, label: string): Markup =>
  html`<div class="field"><label class="tick"><input type="checkbox" id="${name}" name="${name}" value="1"${typed[name] ? html` checked` : ''}> ${label}</label></div>`;
