import { expect } from '@open-wc/testing';
import { ledgerWords as t } from '../locales/ledger-words.ts';
import { workshop } from './ledger.fixture.ts';
import { sayEntry } from './entry-sentence.ts';
import { printLedger } from './print-ledger.ts';
import { turnersOf } from './turn-table.ts';

describe('the ledger on paper', () => {
  const real = window.print;
  afterEach(() => {
    window.print = real;
    dispatchEvent(new Event('pointerdown'));
  });

  it('names whose turn is next, the newest entries, the whole fingerprint, and whether it was checked', async () => {
    const { community, names = {}, entries } = workshop();
    const nameOf = (id: string) => names[id] ?? id;
    const telling = { t, unit: 'potong', nameOf, writerOf: (id: string) => `si ${id}` };
    const props = {
      ...telling,
      say: (entry: (typeof entries)[number]) => sayEntry(entry, telling),
      community,
      turners: turnersOf(entries),
      entries,
      shown: 4,
    };
    window.print = () => {};
    await printLedger({ ...props, faults: undefined });
    const root = () => document.querySelector('[data-guyub-print]')!.shadowRoot!;
    const text = () => root().textContent!;
    expect(document.title).to.equal('Buku giliran - Penjahit Contoh');
    expect(root().querySelectorAll('tbody tr')).to.have.length(8);
    expect(root().querySelectorAll('ol li')).to.have.length(4);
    expect(text()).to.contain(entries.at(-1)!.hash);
    expect(text()).to.contain('ditulis oleh si koordinator');
    expect(text()).to.contain('Belum dihitung ulang saat dicetak.');
    await printLedger({ ...props, faults: entries.map(() => undefined) });
    expect(text()).to.contain('Cocok: semua 15 catatan');
    await printLedger({ ...props, faults: entries.map((_, i) => (i > 8 ? 'after-a-fault' : undefined)) });
    expect(text()).to.contain('Tidak cocok: 6 catatan bermasalah. Yang pertama: Catatan 10');
  });
});
