import { html, type TemplateResult } from 'lit';
import { described, type FieldProps } from './field.ts';

/** 1e12 is the most that a record holds. */
const MOST_DIGITS = 12;

export interface RupiahProps extends FieldProps {
  readonly value: number | undefined;
  readonly onInput: (amount: number | undefined) => void;
}

/** Rupiah with dots while typing: `12.345`. */
export const rupiahField = (props: RupiahProps): TemplateResult =>
  described(
    props,
    (by, invalid) => html`<span class="money"><span aria-hidden="true">Rp</span><input
      id=${props.id} inputmode="numeric" autocomplete="off" .value=${grouped(props.value?.toString() ?? '')}
      aria-describedby=${by} aria-invalid=${invalid}
      @input=${({ target }: InputEvent) => props.onInput(regroup(target as HTMLInputElement))}></span>`,
  );

/** Dots between thousands. */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** Puts the dots where they belong now; the caret stays behind the same digit. */
function regroup(input: HTMLInputElement): number | undefined {
  const digitsIn = (text: string) => text.replace(/\D/g, '');
  const before = digitsIn(input.value.slice(0, input.selectionStart ?? undefined)).replace(
    /^0+(?=\d)/,
    '',
  ).length;
  const digits = digitsIn(input.value)
    .replace(/^0+(?=\d)/, '')
    .slice(0, MOST_DIGITS);
  const text = grouped(digits);
  if (text !== input.value) {
    input.value = text;
    let caret = 0;
    for (let seen = 0; seen < before && caret < text.length; caret++) if (text[caret] !== '.') seen++;
    input.setSelectionRange(caret, caret);
  }
  return digits ? Number(digits) : undefined;
}
