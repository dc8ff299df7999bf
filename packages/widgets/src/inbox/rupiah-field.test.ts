import { expect, fixtureSync, html } from '@open-wc/testing';
import { render } from 'lit';
import { answerWords } from '../locales/inbox-answer-words.ts';
import { rupiahField, wrongAmount, type Amount } from './rupiah-field.ts';

let heard: Amount;
/** Drawn anew after each key, as in a form. */
function draw(): HTMLElement {
  const root = fixtureSync<HTMLElement>(html`<div></div>`);
  const show = (value: Amount) =>
    render(
      rupiahField({ id: 'x', label: 'Harga', value, onInput: (amount) => show((heard = amount)) }),
      root,
    );
  show(undefined);
  return root;
}

/** One key at the caret, as a browser does it. */
function key(
  input: HTMLInputElement,
  typed: string,
  from = input.selectionStart!,
  to = input.selectionEnd!,
  inputType = 'insertText',
): void {
  input.setRangeText(typed, from, to, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}
const type = (input: HTMLInputElement, text: string) => [...text].forEach((one) => key(input, one));
const paste = (input: HTMLInputElement, text: string) =>
  key(input, text, 0, input.value.length, 'insertFromPaste');

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

  it('takes amounts as people write them', () => {
    const input = draw().querySelector('input')!;
    for (const text of ['Rp 12.500,-', 'Rp12.500,00', '12 500', '0012500', '12500', '12,500']) {
      paste(input, text);
      expect([input.value, heard]).to.deep.equal(['12.500', 12_500], text);
    }
    paste(input, '');
    expect([input.value, heard]).to.deep.equal(['', undefined]);
    type(input, '1.500');
    expect([input.value, heard]).to.deep.equal(['1.500', 1500]);
    type(input, '0');
    expect([input.value, heard]).to.deep.equal(['15.000', 15_000]);
  });

  const { minus, whole, digits, most } = answerWords.id.oddAmount;
  for (const [text, said] of [
    ['-5.000', minus],
    ['-5000', minus],
    ['Rp -5', minus],
    ['1,5', whole],
    ['1.5', whole],
    ['1.234,5', whole],
    ['12.34', whole],
    ['5rb', digits],
    ['12500x', digits],
    ['9'.repeat(20), most],
  ] as const)
    it(`drops nothing of “${text}”, and says what is wrong with it`, () => {
      for (const write of [type, paste]) {
        const input = draw().querySelector('input')!;
        write(input, text);
        expect(input.value.replaceAll('.', '')).to.equal(text.replaceAll('.', ''));
        expect(wrongAmount(answerWords.id, heard)).to.equal(said);
      }
    });

  it('a slip is mended where it is: the dots are the field’s again', () => {
    const input = draw().querySelector('input')!;
    type(input, '1,5');
    key(input, '', 1, 2, 'deleteContentBackward');
    expect(heard).to.equal(15);
    input.setSelectionRange(2, 2);
    type(input, '00');
    expect([input.value, heard]).to.deep.equal(['1.500', 1500]);
    paste(input, '');
    type(input, '9'.repeat(13));
    expect(heard).to.equal('9.999.999.999.999');
    key(input, '', 16, 17, 'deleteContentBackward');
    expect([input.value, heard]).to.deep.equal(['999.999.999.999', 999_999_999_999]);
  });

  it('says that one is missing only where one must be there', () => {
    expect(wrongAmount(answerWords.id, undefined, 'Isi.')).to.equal('Isi.');
    expect(wrongAmount(answerWords.id, undefined)).to.equal(undefined);
    expect(wrongAmount(answerWords.id, 0, 'Isi.')).to.equal(undefined);
  });

  it('is asked for with the keys of a telephone', () => {
    expect(draw().querySelector('input')!.inputMode).to.equal('numeric');
  });
});
