import { expect } from '@open-wc/testing';
import { splitWords as t } from '../locales/split-words.ts';
import { exampleDraft } from './example.ts';
import { splitOf } from './order-form.ts';
import { printSplit } from './print-split.ts';
import { readSheet } from './read-sheet.ts';

describe('a split on paper', () => {
  const real = window.print;
  afterEach(() => {
    window.print = real;
    dispatchEvent(new Event('pointerdown'));
  });

  it('has a row and room for a signature for each, in the order of the sheet, and the rule', async () => {
    const draft = { ...exampleDraft(t), pieces: '180' };
    const split = splitOf(draft, readSheet(draft.people), new Map())!;
    window.print = () => {};
    await printSplit({ t, community: draft.community, order: draft.order, unit: draft.unit, split });
    expect(document.title).to.equal('Pembagian pesanan - Seragam SDN Contoh');
    const root = document.querySelector('[data-guyub-print]')!.shadowRoot!;
    const rows = [...root.querySelectorAll('tbody:first-of-type tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).to.have.length(8);
    expect(rows[0]).to.deep.equal([
      '1',
      'Aminah',
      '20',
      '30',
      '50',
      'Mendapat 30 potong: sejauh ini menerima 20; masih sanggup 30 sebelum batas waktu.',
      '',
    ]);
    expect(root.querySelector('.total')!.textContent).to.contain('174');
    expect(root.textContent).to.contain('Kurang 6 potong');
    expect(root.textContent).to.contain('yang paling lama menunggu didahulukan');
  });
});
