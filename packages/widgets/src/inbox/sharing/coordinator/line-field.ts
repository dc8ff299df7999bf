import { html, type TemplateResult } from 'lit';
import { described, type FieldProps } from '../../field.ts';

interface LineProps extends FieldProps {
  readonly value: string;
  readonly most?: number;
  readonly numeric?: boolean;
  readonly onInput: (value: string) => void;
}

/** One line of text, or a number as it is typed. */
export const lineField = (props: LineProps): TemplateResult =>
  described(
    props,
    (by, invalid) => html`<input id=${props.id} autocomplete="off" maxlength=${props.most ?? 200}
      class=${props.numeric ? 'few' : ''} inputmode=${props.numeric ? 'decimal' : 'text'} .value=${props.value}
      aria-describedby=${by} aria-invalid=${invalid}
      @input=${({ target }: InputEvent) => props.onInput((target as HTMLInputElement).value)}>`,
  );
