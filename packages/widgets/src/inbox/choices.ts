import { html, type TemplateResult } from 'lit';

interface ChoicesProps<V> {
  readonly name: string;
  readonly label: unknown;
  readonly error?: string | undefined;
  readonly options: readonly (readonly [value: V, label: string])[];
  readonly chosen: V | undefined;
  readonly onChoose: (value: V) => void;
}

/** One of a few, as radio buttons that a thumb can hit. */
export const choices = <V extends string>(props: ChoicesProps<V>): TemplateResult =>
  html`<fieldset class=${props.error ? 'wrong' : ''}><legend>${props.label}</legend>${
    props.error ? html`<p class="error" id="${props.name}-error">${props.error}</p>` : ''
  }${props.options.map(
    ([value, label]) =>
      html`<label class="option"><input type="radio" name=${props.name} .checked=${value === props.chosen}
        aria-describedby=${props.error ? `${props.name}-error` : ''}
        @change=${() => props.onChoose(value)}> ${label}</label>`,
  )}</fieldset>`;
