import { html, type TemplateResult } from 'lit';
import type { AnswerWords } from '../locales/inbox-answer-words.ts';
import { amountOf } from '../shared/form/numbers.ts';
import { described, type FieldProps } from './field.ts';

/** Whole rupiah; a text: what was typed is no amount; undefined: nothing was. */
export type Amount = number | string | undefined;

/** As a record holds it. */
const MOST = 1e12;

export interface RupiahProps extends FieldProps {
  readonly value: Amount;
  readonly onInput: (amount: Amount) => void;
}

/** Rupiah with dots while typing: `12.345`. What is no amount stays as it was typed, and is told off when it is sent. */
export const rupiahField = (props: RupiahProps): TemplateResult =>
  described(
    props,
    (by, invalid) => html`<span class="money"><span aria-hidden="true">Rp</span><input
      id=${props.id} inputmode="numeric" autocomplete="off" .value=${shown(props.value)}
      aria-describedby=${by} aria-invalid=${invalid}
      @input=${(event: InputEvent) => props.onInput(read(event, shown(props.value)))}></span>`,
  );

/** @param missing where there must be one */
export function wrongAmount(
  { oddAmount }: Pick<AnswerWords, 'oddAmount'>,
  amount: Amount,
  missing?: string,
): string | undefined {
  if (typeof amount !== 'string') return amount === undefined ? missing : undefined;
  const bare = amount.replace(/\s/g, '').replace(/^rp\.?/i, '');
  if (/^[-−–]/.test(bare)) return oddAmount.minus;
  if (/[^\d.,]/.test(bare)) return oddAmount.digits;
  return Number(digitsIn(bare)) > MOST ? oddAmount.most : oddAmount.whole;
}

const digitsIn = (text: string): string => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');

/** Dots between thousands. */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

const shown = (value: Amount): string => (typeof value === 'number' ? grouped(String(value)) : (value ?? ''));

const isGrouped = (text: string): boolean => /^(?:\d{1,3}(?:\.\d{3})*)?$/.test(text);
const dotsIn = (text: string): number => text.split('.').length;

function read({ target, inputType }: InputEvent, before: string): Amount {
  const input = target as HTMLInputElement;
  const typed = input.value;
  // The dots are the field's own, unless somebody wrote one: that one may be meant for a fraction.
  const isOwn = isGrouped(before) && dotsIn(typed) <= dotsIn(before) && !/paste|drop/i.test(inputType);
  const isWhole = (isOwn && /^[\d.]*$/.test(typed)) || amountOf(typed) !== undefined;
  if (!isWhole) return typed.trim() ? typed : undefined;
  regroup(input);
  const digits = digitsIn(input.value);
  return Number(digits) > MOST ? input.value : digits ? Number(digits) : undefined;
}

/** Puts the dots where they belong now; the caret stays behind the same digit. */
function regroup(input: HTMLInputElement): void {
  const { value, selectionStart } = input;
  const text = grouped(digitsIn(value.replace(/,(?:00|-)$/, '')));
  if (text === value) return;
  const before = digitsIn(value.slice(0, selectionStart ?? undefined)).length;
  input.value = text;
  let caret = 0;
  for (let seen = 0; seen < before && caret < text.length; caret++) if (text[caret] !== '.') seen++;
  input.setSelectionRange(caret, caret);
}
