import { expect, fixtureSync, html } from '@open-wc/testing';
import { rupiahField } from './rupiah-field.ts';

let heard: number | undefined;
const draw = () =>
  fixtureSync<HTMLElement>(
    html`<div>${rupiahField({ id: 'x', label: 'Harga', value: undefined, onInput: (amount) => (heard = amount) })}</div>`,
  );

/** One key at the caret, as a browser does it. */
function key(
  input: HTMLInputElement,
  typed: string,
  from = input.selectionStart!,
  to = input.selectionEnd!,
): void {
  input.setRangeText(typed, from, to, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('rupiah, while it is typed', () => {
  it('has its dots at once', () => {
    const input = draw().querySelector('input')!;
    input.focus();
    for (const digit of '1234567') key(input, digit);
    expect([input.value, heard]).to.deep.equal(['1.234.567', 1_234_567]);
    expect(input.selectionStart).to.equal(9);
  });

  it('keeps the caret behind the digit that was typed or taken away', () => {
    const input = draw().querySelector('input')!;
    key(input, '123456');
    key(input, '9', 1, 1); // 1|23.456
    expect([input.value, input.selectionStart]).to.deep.equal(['1.923.456', 3]);
    key(input, '', 2, 3); // 1.|23.456
    expect([input.value, input.selectionStart]).to.deep.equal(['123.456', 1]);
  });

  it('takes what was pasted, and nothing but digits', () => {
    const input = draw().querySelector('input')!;
    key(input, 'Rp 0012.500,-x');
    expect([input.value, heard]).to.deep.equal(['12.500', 12_500]);
    key(input, '', 0, 6);
    expect([input.value, heard]).to.deep.equal(['', undefined]);
    key(input, '9'.repeat(20));
    expect(heard).to.equal(999_999_999_999);
  });

  it('is asked for with the keys of a telephone', () => {
    expect(draw().querySelector('input')!.inputMode).to.equal('numeric');
  });
});
