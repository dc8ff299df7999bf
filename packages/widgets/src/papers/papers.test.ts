import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { fileName } from './file-name.ts';
import type { PaperProps } from './paper-props.ts';
import { agreed } from './papers.fixture.ts';
import { purchaseProofSheet } from './purchase-proof.ts';
import { receiptSheet } from './receipt.ts';
import { requestSheet } from './request.ts';
import { workOrderSheet } from './work-order.ts';

const sheets = { requestSheet, purchaseProofSheet, receiptSheet, workOrderSheet };
const { request, quotes, deal } = agreed.matter;

let main: HTMLElement;

function drawn(sheet: TemplateResult): HTMLElement {
  main?.remove();
  main = document.body.appendChild(document.createElement('main'));
  render(sheet, main);
  return main;
}
const told = (sheet: TemplateResult) => drawn(sheet).textContent!.replace(/\s+/g, ' ');
const cells = (main: HTMLElement) =>
  [...main.querySelectorAll('tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent!.trim().replace(/\s+/g, ' ')),
  );
const changed = (change: Partial<PaperProps['matter']['request']>): PaperProps => ({
  ...agreed,
  matter: { ...agreed.matter, request: { ...request, ...change } },
});

describe('papers', () => {
  after(() => main.remove());

  for (const [name, sheet] of Object.entries(sheets)) {
    it(`${name} can be read by everybody, and gives nothing away`, async () => {
      const main = drawn(sheet(agreed));
      await expect(main).to.be.accessible();
      const text = main.textContent!;
      expect(text).not.to.match(/62812|Jalan Rahasia|Rahmawati|8\.500\.000|\d{16}/);
      expect(text).to.contain('Dinas Contoh');
      expect(text).to.contain('Snack box <b>rapat</b>');
      expect(main.querySelector('[style], script')).to.equal(null);
    });

    it(`${name} leaves room for a pen where nothing is known`, async () => {
      const main = drawn(sheet({ matter: { request }, today: agreed.today }));
      expect(main.textContent).not.to.match(/undefined|NaN|null/);
      expect(main.querySelectorAll('.blank').length).to.be.greaterThan(0);
    });
  }

  it('reckon each line, what comes on top, and the whole in words', () => {
    const main = drawn(purchaseProofSheet(agreed));
    expect(cells(main).slice(1)).to.deep.equal([
      ['1', 'Snack boxTiga macam kue', '40', 'kotak', '200.000', '8.000.000'],
      ['2', 'Gula', '2,5', 'kg', '12.345', '30.863'],
      ['Ongkos lain', '50.000'],
      ['Jumlah seluruhnya', '8.080.863'],
    ]);
    expect(main.textContent).to.contain(
      'delapan juta delapan puluh ribu delapan ratus enam puluh tiga rupiah',
    );
  });

  it('say it when another amount was agreed on than offered', () => {
    const other = { ...agreed, matter: { ...agreed.matter, deal: { ...deal, amount: 8_000_000 } } };
    const rows = cells(drawn(receiptSheet(other)));
    expect(rows.at(-2)).to.deep.equal(['Penyesuaian menurut kesepakatan', '-80.863']);
    expect(rows.at(-1)).to.deep.equal(['Jumlah seluruhnya', '8.000.000']);
  });

  it('name the supplier, and leave an officer’s name and number to the officer', () => {
    const main = drawn(receiptSheet(agreed));
    const signed = [...main.querySelectorAll('.signature')].map(({ textContent }) =>
      textContent!.trim().replace(/\s+/g, ' '),
    );
    expect(signed).to.deep.equal([
      'Setuju dibayar NIP',
      'Lunas dibayar, bendahara NIP',
      'Yang menerima Meterai Siti Aminah',
    ]);
  });

  for (const [name, sheet] of Object.entries({ purchaseProofSheet, receiptSheet })) {
    it(`${name} says that it was received and paid only when both sides said so`, () => {
      const said = /22 November 2026|lunas\W|sejumlah:?\s*delapan juta/;
      const open = drawn(sheet(agreed));
      expect(open.textContent!.replace(/\s+/g, ' ')).not.to.match(said);
      expect(open.querySelector('.dated .blank')).not.to.equal(null);
      const done = {
        ...agreed,
        matter: { ...agreed.matter, deal: { ...deal, status: 'confirmed' as const } },
      };
      expect(told(sheet(done)))
        .to.match(said)
        .and.to.contain('Muara Sabak Timur, 22 November 2026');
    });
  }

  it('ask for no stamp up to five million', () => {
    const small = { ...agreed, matter: { ...agreed.matter, deal: { ...deal, amount: 5_000_000 } } };
    expect(told(receiptSheet(small))).not.to.contain('Meterai');
    const more = { ...agreed, matter: { ...agreed.matter, deal: { ...deal, amount: 5_000_001 } } };
    expect(told(workOrderSheet(more))).to.contain('Meterai');
  });

  it('know a household from an office', () => {
    const text = told(requestSheet(changed({ buyerKind: 'household', buyerName: 'Keluarga Contoh' })));
    expect(text).not.to.match(/NIP|Nomor:/);
    expect(text).to.contain('Rahmawati');
    expect(told(receiptSheet(changed({ buyerKind: 'household' })))).not.to.match(/bendahara|Kode rekening/);
    expect(told(workOrderSheet(changed({ buyerKind: 'household' })))).not.to.contain('diwakili');
  });

  it('show a ceiling only when the buyer tells it', () => {
    const { statedCeiling = 7_000_000, ...rest } = { ...request, statedCeiling: undefined };
    expect(told(requestSheet(changed(rest)))).not.to.contain('Pagu');
    expect(told(requestSheet(changed({ statedCeiling })))).to.match(/Pagu ?Rp7\.000\.000/);
  });

  it('keep the late fee a thing to be agreed', () => {
    expect(told(workOrderSheet(agreed))).to.match(/1\/1000 .* disepakati +tidak disepakati/);
  });

  it('stand without prices when the quote is not of these lines', () => {
    const odd = { ...agreed, matter: { ...agreed.matter, quotes: [{ ...quotes[0], prices: [1] }] } };
    const rows = cells(drawn(workOrderSheet(odd)));
    expect(rows[1]).to.deep.equal(['1', 'Snack boxTiga macam kue', '40', 'kotak', '', '']);
    expect(rows.at(-1)).to.deep.equal(['Jumlah seluruhnya', '8.080.863']);
  });

  it('have names that every disk takes', () => {
    expect(fileName('SPK - AC 1/2 PK: "baru"?\n')).to.equal('SPK - AC 1 2 PK baru');
    expect(fileName('x'.repeat(300))).to.have.length(100);
  });
});
