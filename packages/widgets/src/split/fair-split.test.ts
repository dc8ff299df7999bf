import { parseLedgerFile, standings, verifyLedger, writeLedgerFile } from '@guyub/core/sharing';
import { expect, fixture, html } from '@open-wc/testing';
import { tampered, workshop } from '../ledger/ledger.fixture.ts';
import { choose, savedBy, SharingPage } from '../testing/sharing.ts';
import './fair-split.define.ts';
import type { FairSplit } from './fair-split.ts';
import { until } from '../testing/until.ts';

const open = async (locale?: string) =>
  new SharingPage(await fixture<FairSplit>(html`<guyub-fair-split .locale=${locale}></guyub-fair-split>`));
const shares = (page: SharingPage<FairSplit>) =>
  Object.fromEntries(
    page.all('.split tbody tr').map((row) => {
      const [name, pieces] = [...row.children].map(({ textContent }) => textContent);
      return [name, parseInt(pieces!.replaceAll('.', ''), 10)];
    }),
  );
const fill = async (page: SharingPage<FairSplit>, people: string, pieces: string) => {
  await page.types('#people', people);
  await page.types('#pieces', pieces);
};

describe('a fair split without a server', () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  it('says what to fill in, and nothing is wrong yet', async () => {
    const page = await open();
    await expect(page.element).to.be.accessible();
    await page.sees('Pembagian muncul di sini');
    expect(page.all('.wrong')).to.have.length(0);
    expect(page.one('#save').ariaDisabled).to.equal('true');
  });

  it('shares 120 uniforms among eight, with a reason for each', async () => {
    const page = await open();
    await page.presses('#example');
    await expect(page.element).to.be.accessible();
    expect(shares(page)).to.deep.equal({
      Gita: 34,
      Aminah: 30,
      Dewi: 20,
      Budi: 15,
      Citra: 12,
      Fitri: 9,
      Hana: 0,
      Eka: 0,
    });
    await page.sees('Mendapat 34 potong: sejauh ini menerima 15; diisi bergilir sampai 49.');
    await page.sees('Sedang cuti.');
    expect(page.texts('.levels')[0]).to.contain('dari 15 menjadi 49');
    expect(page.all('.bar').every((bar) => bar.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('follows each key, and says what is missing when it is too much', async () => {
    const page = await open();
    await page.presses('#example');
    await page.types('#pieces', '180');
    await page.sees('Kurang 6 potong');
    await page.types('#unit', 'helai');
    await page.sees('Kurang 6 helai');
    await page.sees('Mintalah waktu lebih panjang');
    await page.types('#people', 'Siti\t5\tcuti');
    await page.sees('Semua anggota sedang cuti.');
    expect(page.text).not.to.contain('waktu lebih panjang');
    await expect(page.element).to.be.accessible();
  });

  it('the order of the rows changes nothing, ties included', async () => {
    const page = await open();
    const people = ['Siti', 'Budi', 'Rini', 'Dewi', 'Eka'];
    const sheet = (from: number) =>
      [...people.slice(from), ...people.slice(0, from)].map((name) => `${name}\t0`).join('\n');
    await page.types('#order', 'Taplak');
    await fill(page, sheet(0), '10');
    const first = shares(page);
    for (let from = 1; from < people.length; from++) {
      await page.types('#people', sheet(from));
      expect(shares(page), `beginning with ${people[from]}`).to.deep.equal(first);
    }
  });

  it('shows what is wrong in the list, and no split until it is mended', async () => {
    const page = await open();
    await fill(page, 'Nama\tSudah menerima\nSiti\t5\nsiti\tbanyak', '10');
    await page.sees('Ada 2 hal yang perlu dibetulkan');
    await page.sees('Baris 3 (siti): nama ini sudah ada di baris 2.');
    await page.sees('“banyak” bukan angka');
    await expect(page.element).to.be.accessible();
    expect(page.all('.split')).to.have.length(0);
    await page.types('#people', 'Nama\tSudah menerima\nSiti\t5\nBudi\t6');
    expect(page.all('.wrong')).to.have.length(0);
    expect(shares(page)).to.deep.equal({ Siti: 5, Budi: 5 });
  });

  it('zero, negative, fractional and astronomic pieces: a sentence each', async () => {
    const page = await open();
    await page.types('#people', 'Siti\t5');
    for (const pieces of ['0', '-3', '2,5', '1e15', '99999999999', 'banyak']) {
      await page.types('#pieces', pieces);
      expect(page.texts('.field.wrong')[0], pieces).to.contain('Tulis bilangan bulat dari 1');
      expect(page.all('.split')).to.have.length(0);
    }
    await page.types('#pieces', '1.000');
    expect(shares(page)).to.deep.equal({ Siti: 1000 });
    await page.types('#lot', '0');
    expect(page.texts('.field.wrong')[0]).to.contain('1 atau lebih');
    await page.types('#lot', '1');
    await page.types('#pieces', '1.000.000');
    await page.sees('Perbesar bagiannya');
  });

  it('copies names and parts as the sheet stands', async () => {
    const page = await open();
    await fill(page, 'Siti\t9\t3\nBudi\t0\t20', '10');
    const { writeText } = navigator.clipboard;
    let copied = '';
    navigator.clipboard.writeText = (text) => ((copied = text), Promise.resolve());
    await page.presses('#copy');
    navigator.clipboard.writeText = writeText;
    expect(copied).to.equal('Siti\t0\nBudi\t10');
  });

  it('shows them to be copied by hand where the browser does not copy', async () => {
    const page = await open();
    await fill(page, 'Siti\t9\nBudi\t0', '5');
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new Error('A test.'));
    await page.presses('#copy');
    navigator.clipboard.writeText = writeText;
    await until(() => page.root.querySelector('#by-hand'));
    expect(page.one<HTMLTextAreaElement>('#by-hand').value).to.equal('Siti\t0\nBudi\t5');
  });

  it('keeps what is filled in for the tab, but no identity number', async () => {
    const page = await open();
    await fill(page, 'Siti\t9\nBudi\t0', '5');
    await page.types('#people', 'Siti\t3527\t0141\t07/9000\n0001');
    expect(JSON.stringify(sessionStorage), 'the numbers of two cells are not one').to.contain('3527');
    await page.types('#people', 'Siti\t9\nBudi\t0');
    const again = await open();
    await again.sees('Jumlah dibagi');
    expect(shares(again)).to.deep.equal({ Siti: 0, Budi: 5 });
    await again.types('#people', 'Siti\t3527014107900001\t9');
    await again.sees('seperti NIK');
    expect(JSON.stringify(sessionStorage)).not.to.contain('3527');
    expect(again.texts('.problems')[0]).not.to.contain('3527');
  });

  it('speaks English where the page does', async () => {
    const page = await open('en');
    await page.sees('Share an order fairly');
    await page.presses('#example');
    await page.sees('Gets 34 pieces');
    await page.sees('On leave.');
    expect(page.text).not.to.contain('potong');
  });
});

describe('the ledger of a fair split', () => {
  beforeEach(() => sessionStorage.clear());

  it('is begun: it holds, knows everybody, and has no name in its entries', async () => {
    const page = await open();
    await page.presses('#example');
    const { name, text } = await savedBy(() => page.presses('#save'));
    expect(name).to.equal('buku-giliran-penjahit-contoh.json');
    const { names, entries } = parseLedgerFile(text);
    expect(verifyLedger(entries).sound).to.equal(true);
    expect(JSON.stringify(entries)).not.to.match(/Gita|Aminah/i);
    const level = (who: string) =>
      standings(entries).get(Object.keys(names!).find((id) => names![id] === who)!)!.level;
    expect(['Gita', 'Aminah', 'Hana'].map(level)).to.deep.equal([49, 50, 40]);
    await page.sees('Tersimpan di unduhan');
    await until(() => page.focused?.id === 'next');
    await expect(page.element).to.be.accessible();
  });

  it('who has waited longest goes on waiting longest', async () => {
    const page = await open();
    await page.types('#order', 'Taplak');
    await fill(page, 'Rini\t0\t5\t9\nSiti\t10\tcuti\t3\nBudi\t10\tcuti\t1\nEka\t10\tcuti\t2', '5');
    await savedBy(() => page.presses('#save'));
    await page.presses('#next');
    const names = page
      .one<HTMLTextAreaElement>('#people')
      .value.split('\n')
      .map((row) => row.split('\t')[0]);
    expect(names.slice(2)).to.deep.equal(['Budi', 'Eka', 'Siti']);
  });

  it('is extended: the next order begins where the last one ended', async () => {
    const page = await open();
    await page.presses('#example');
    const first = parseLedgerFile((await savedBy(() => page.presses('#save'))).text);
    await page.presses('#next');
    expect(page.one<HTMLInputElement>('#order').value).to.equal('');
    await until(() => page.focused?.id === 'order');
    const sheet = page.one<HTMLTextAreaElement>('#people').value.split('\n');
    expect(sheet[1]).to.match(/^Citra\t22\t\t\d+$/);
    // Waits for everybody's capacity.
    await page.sees('belum ada angka sanggup');
    await page.types('#people', sheet.map((row, i) => (i ? row.replace('\t\t', '\t20\t') : row)).join('\n'));
    await page.types('#order', 'Taplak');
    await page.types('#pieces', '30');
    const second = parseLedgerFile((await savedBy(() => page.presses('#save'))).text);
    expect(second.entries.slice(0, first.entries.length)).to.deep.equal(first.entries);
    expect(second.entries).to.have.length(first.entries.length + 1);
    expect(verifyLedger(second.entries).sound).to.equal(true);
  });

  it('is opened: fills an empty list, and does not record an order twice', async () => {
    const file = workshop();
    const page = await open();
    choose(page.one('#book'), 'buku.json', writeLedgerFile(file));
    await page.sees('Buku “Penjahit Contoh”, 15 catatan.');
    const sheet = page.one<HTMLTextAreaElement>('#people').value;
    expect(sheet.split('\n')).to.have.length(9);
    await page.types('#people', sheet.replaceAll('\t\t', '\t20\t'));
    await page.types('#pieces', '30');
    await page.sees('Isi nama pesanan dulu');
    await page.types('#order', 'Mukena');
    await page.sees('sudah tercatat di buku');
    expect(page.one('#save').ariaDisabled).to.equal('true');
    await page.types('#order', 'Mukena kedua');
    expect(page.one('#save').ariaDisabled).to.equal('false');
  });

  it('that does not hold, or is none, is not written on', async () => {
    const page = await open();
    choose(page.one('#book'), 'buku.json', writeLedgerFile(tampered(workshop(), 9)));
    await page.sees('tidak cocok mulai catatan ke-10');
    await expect(page.element).to.be.accessible();
    choose(page.one('#book'), 'buku.json', '{"guyub":"people"}');
    await page.sees('Berkas ini bukan buku giliran');
    await page.sees('Belum ada buku yang dibuka');
  });
});
