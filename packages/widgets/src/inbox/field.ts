import { html, type TemplateResult } from 'lit';

export interface FieldProps {
  readonly id: string;
  readonly label: unknown;
  readonly hint?: unknown;
  /** What is wrong with it, and what to do. */
  readonly error?: string | undefined;
}

/** A label, what helps to fill it in, and what is wrong, all tied to the control. */
export function described(
  { id, label, hint, error }: FieldProps,
  control: (by: string, invalid: 'true' | 'false') => TemplateResult,
): TemplateResult {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field ${error ? 'wrong' : ''}"><label for=${id}>${label}</label
    >${hint ? html`<p class="quiet" id="${id}-hint">${hint}</p>` : ''}${
      error ? html`<p class="error" id="${id}-error">${error}</p>` : ''
    }${control(by, error ? 'true' : 'false')}</div>`;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export const dateField = (
  props: TextProps & { readonly min: string; readonly max?: string },
): TemplateResult =>
  described(
    props,
    (
      by,
      invalid,
    ) => html`<input id=${props.id} type="date" min=${props.min} max=${props.max ?? '9999-12-31'} .value=${props.value}
      aria-describedby=${by} aria-invalid=${invalid}
      @change=${({ target }: Event) => props.onInput((target as HTMLInputElement).value)}>`,
  );

export const textField = (props: TextProps & { readonly most: number }): TemplateResult =>
  described(
    props,
    (by, invalid) => html`<textarea id=${props.id} rows="3" maxlength=${props.most} .value=${props.value}
      aria-describedby=${by} aria-invalid=${invalid}
      @input=${({ target }: InputEvent) => props.onInput((target as HTMLTextAreaElement).value)}></textarea>`,
  );

/** Nobody needs an identity number here. */
export { hasIdentityNumber as holdsIdentity } from '@guyub/core/privacy';
