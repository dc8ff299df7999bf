import {
  nextEntry,
  parseLedgerFile,
  writeLedgerFile,
  type LedgerEntry,
  type LedgerFile,
} from '@guyub/core/sharing';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { choose, savedBy, SharingPage } from '../testing/sharing.ts';
import './ledger.define.ts';
import { longLedger, tampered, workshop } from './ledger.fixture.ts';
import type { Ledger } from './ledger.ts';
import { until } from '../testing/until.ts';

const open = async (settings: Partial<Ledger>) => {
  const element = await fixture<Ledger>(
    html`<guyub-ledger .load=${settings.load} .entries=${settings.entries} .names=${settings.names}
      .src=${settings.src} .locale=${settings.locale}><a href="/kontak">Hubungi koordinator</a></guyub-ledger>`,
  );
  return new SharingPage(element);
};
const book = (file: LedgerFile) => open({ load: () => Promise.resolve(file) });
const served = (file: LedgerFile) =>
  URL.createObjectURL(new Blob([writeLedgerFile(file)], { type: 'application/json' }));
const newest = ({ entries }: LedgerFile) => entries.at(-1)!.hash;

describe('the ledger', () => {
  it('shows whose turn is next and who received what, by name', async () => {
    const page = await book(workshop());
    await page.sees('Milik Penjahit Contoh. 15 catatan');
    await expect(page.element).to.be.accessible();
    const levels = page.texts('.turns tbody tr').map((row) => Number(row.split(' ').at(-2)));
    expect(page.texts('.turns tbody th')[0]).to.equal('Gita Utami');
    expect(levels).to.deep.equal([...levels].sort((a, b) => a - b));
    expect(page.text).not.to.match(/\ba\d\b/);
    expect(page.texts('.entries li>div>p:first-child').slice(0, 6)).to.deep.equal([
      'Mukena: 45 potong dibagi kepada 8 orang: Siti Rahayu 10, Gita Utami 5, Aminah Handayani 5, Fitri Wulandari 5, Dewi Pratiwi 5, dan 3 orang lain.',
      'Koordinator mengurangi 3 potong dari Taplak hotel milik Siti Rahayu, dengan alasan: “Salah hitung”.',
      'Koordinator menambah 5 potong dari Taplak hotel untuk Budi Sari, dengan alasan: “Mesinnya sudah baik lagi, dan pesanannya masih ada”.',
      'Budi Sari mengembalikan 5 potong dari Taplak hotel; tidak dihitung sebagai diterima.',
      'Aminah Handayani mengalihkan 4 potong dari Taplak hotel kepada Dewi Pratiwi.',
      'Taplak hotel: 64 potong dibagi kepada 8 orang: Siti Rahayu 10, Dewi Pratiwi 10, Citra Lestari 10, Eka Astuti 10, Fitri Wulandari 9, dan 3 orang lain.',
    ]);
  });

  it('takes plain entries, and shows an id that nobody has named', async () => {
    const { entries } = workshop();
    const page = await open({ entries, names: { a8: 'Gita' } });
    expect(page.texts('.turns tbody th').slice(0, 2)).to.deep.equal(['Gita', 'a2']);
  });

  it('takes the order of turns from the page, without drawing the book anew; a file of one’s own has its own', async () => {
    const { entries, names = {} } = workshop();
    const page = await open({ entries, names });
    const element = page.element as Ledger;
    const order = () =>
      page.all('.turns tbody tr').map(({ children: cells }) => cells[0]!.textContent + cells[1]!.textContent);
    const [first, second, ...rest] = order().map((text) => text.slice(1));
    await page.presses('#check');
    await page.sees('Cocok: semua 15 catatan');
    const idOf = (name: string) => Object.keys(names).find((id) => names[id] === name)!;
    element.turns = [...rest, second!].map(idOf);
    await element.updateComplete;
    expect(order().at(0)).to.equal(`1${rest[0]}`);
    expect(order().at(-1)).to.equal(`–${first}`);
    expect(page.text).to.contain('Cocok: semua 15 catatan');
    choose(page.one('#open'), 'buku.json', writeLedgerFile(workshop()));
    await page.sees('Yang tampil adalah berkas buku.json');
    expect(order().at(0)).to.equal(`1${first}`);
  });

  it('says why a coordinator took pieces back', async () => {
    const back = { kind: 'return', orderId: 'Mukena', memberId: 'a1', pieces: 5 } as const;
    const written = { at: '2026-01-05T02:00:00Z', by: 'koordinator' };
    const entries = [nextEntry(undefined, { ...written, ...back, reason: 'Dua minggu tanpa kabar' })];
    const page = await open({ entries, names: { a1: 'Siti' } });
    expect(page.text).to.contain(
      'Koordinator menarik 5 potong dari Mukena milik Siti, dengan alasan: “Dua minggu tanpa kabar”',
    );
  });

  it('says who wrote an entry: a member by name, and of the others what they are', async () => {
    const { names = {} } = workshop();
    const opening = (memberId: string, by: string) =>
      ({ kind: 'opening', at: '2026-01-05T02:00:00Z', by, memberId, level: 0 }) as const;
    const entries: LedgerEntry[] = [];
    for (const [memberId, by] of [
      ['a1', 'gateway'],
      ['a2', '6f1c0a52-0b1e-4c57-9a55-6d3f7a3c9d10'],
      ['a3', 'a1'],
      ['gone', 'gone'],
    ] as const)
      entries.push(nextEntry(entries.at(-1), opening(memberId, by)));
    const page = await open({ entries, names });
    const writers = page.texts('.entries .quiet').map((text) => text.split('ditulis oleh ')[1]);
    expect(writers).to.deep.equal(['gone', 'Siti Rahayu', 'koordinator', 'sistem']);
  });

  it('comes from a file of the page, and tells the page', async () => {
    const element = document.createElement('guyub-ledger');
    element.src = served(workshop());
    const loaded = oneEvent(element, 'guyub-load');
    document.body.append(element);
    expect((await loaded).detail).to.deep.equal({ shown: 15, total: 15, stale: false });
    element.remove();
  });

  it('shows fifty at a time, and keeps the focus on the first of the new ones', async () => {
    const page = await book(longLedger(120));
    await page.sees('Tampilkan 50 lagi');
    expect(page.all('.entries>li')).to.have.length(50);
    await page.presses('#more');
    expect(page.all('.entries>li')).to.have.length(100);
    await until(() => page.focused === page.all('.entries>li')[50]);
    await page.presses('#more');
    expect(page.all('.entries>li')).to.have.length(120);
    expect(Boolean(page.root.querySelector('#more'))).to.equal(false);
  });

  it('is downloaded, whole, and opens again', async () => {
    const file = workshop();
    const page = await book(file);
    await page.sees('Unduh');
    const { name, text } = await savedBy(() => page.presses('#save'));
    expect(name).to.equal('buku-giliran-penjahit-contoh.json');
    expect(parseLedgerFile(text)).to.deep.equal(file);
  });

  it('speaks English where the page does', async () => {
    const page = await open({ load: () => Promise.resolve(workshop()), locale: 'en' });
    await page.sees('Whose turn is next');
    expect(page.one('section').lang).to.equal('en');
    await page.presses('#check');
    await page.sees('It holds: all 15 entries');
    expect(page.text).not.to.contain('catatan');
  });
});

describe('checking the ledger', () => {
  it('a sound one is sound, every entry', async () => {
    const page = await book(workshop());
    await page.presses('#check');
    await page.sees('Cocok: semua 15 catatan masih seperti saat ditulis.');
    await expect(page.element).to.be.accessible();
    expect(page.all('.mark.good')).to.have.length(15);
  });

  it('an edit turns its entry and every later one red, in words', async () => {
    const page = await book(tampered(workshop(), 9));
    await page.presses('#check');
    await page.sees('Tidak cocok: 6 catatan bermasalah.');
    await expect(page.element).to.be.accessible();
    expect(page.texts('.entries .mark')).to.deep.equal([
      ...Array<string>(5).fill('✗ Sesudah catatan yang tidak cocok'),
      '✗ Isinya diubah setelah ditulis',
      ...Array<string>(9).fill('✓ Cocok'),
    ]);
    await page.sees('urutan ini belum bisa dipegang');
    expect(page.one('#verdict .entry').textContent).to.contain('Taplak hotel');
  });

  it('ten thousand entries leave the page alive, and can be stopped', async () => {
    const page = await book(longLedger(10_000));
    await page.sees('10.000 catatan');
    let rests = 0;
    const beat = setInterval(() => rests++);
    await page.presses('#check');
    await page.sees('Menghitung ulang:');
    await page.presses('#stop');
    expect(page.text).not.to.contain('Menghitung ulang:');
    await page.presses('#check');
    await page.sees('Cocok: semua 10.000 catatan');
    clearInterval(beat);
    expect(rests, 'the page had its turns meanwhile').to.be.above(5);
  });

  it('holds a kept fingerprint against it: newest, earlier, rewritten, unclear', async () => {
    const file = workshop();
    const page = await book(file);
    const compare = async (text: string, says: string) => {
      await until(() => page.root.querySelector('#known'));
      await page.types('#known', text);
      await page.presses('form button');
      await page.sees(says);
    };
    await compare('3f2a', 'Ini belum sidik jari');
    expect(page.text).not.to.contain('Cocok: semua');
    await compare(newest(file), 'Sama: buku ini persis');
    await compare(`Buku giliran, catatan 15: ${newest(file)} ya bu`, 'Sama: buku ini persis');
    const early = file.entries[8]!.hash.slice(0, 16).replace(/(.{4})/g, '$1 ');
    await compare(early.toUpperCase(), 'Cocok dengan catatan 9 (13 Januari 2026)');
    await compare('f'.repeat(64), 'Tidak ada catatan dengan sidik jari itu');
    await expect(page.element).to.be.accessible();
  });

  it('a fingerprint that the edited entry still bears proves nothing', async () => {
    const file = workshop();
    const page = await book(tampered(file, 9));
    await until(() => page.root.querySelector('#known'));
    await page.types('#known', newest(file));
    await page.presses('form button');
    await page.sees('catatan sampai di situ sudah diubah');
    await page.types('#known', file.entries[8]!.hash);
    await page.presses('form button');
    await page.sees('Cocok dengan catatan 9');
  });

  it('another ledger is not judged by what was found in the one before', async () => {
    const page = await open({ entries: tampered(workshop(), 9).entries });
    await page.presses('#check');
    await page.sees('Tidak cocok');
    page.element.entries = workshop().entries;
    await page.element.updateComplete;
    expect(page.all('.mark')).to.have.length(0);
  });
});

describe('a ledger file of the visitor', () => {
  it('is opened beside the page, checked, and put away', async () => {
    const page = await book(workshop());
    await page.sees('15 catatan');
    choose(page.one('#open'), 'salinan.json', writeLedgerFile(tampered(workshop(6), 7)));
    await page.sees('Yang tampil adalah berkas salinan.json');
    await page.presses('#check');
    await page.sees('Tidak cocok');
    await expect(page.element).to.be.accessible();
    await page.presses('#back');
    await page.sees('15 catatan');
    expect(page.text).not.to.contain('salinan.json');
  });

  it('without a ledger of the page: opens one all the same', async () => {
    const page = await open({});
    await page.sees('Periksa berkas buku giliran');
    await expect(page.element).to.be.accessible();
    expect(page.text).not.to.contain('Memuat');
    choose(page.one('#open'), 'buku.json', writeLedgerFile(workshop()));
    await page.sees('15 catatan');
    expect(Boolean(page.root.querySelector('#back'))).to.equal(false);
  });

  it('that is none is refused, with a sentence, and the page stays as it was', async () => {
    const page = await book(workshop());
    await page.sees('15 catatan');
    for (const [text, says] of [
      ['bukan json', 'Berkas ini tidak terbaca'],
      ['{"guyub":"people"}', 'Berkas ini bukan buku giliran'],
      ['{"guyub":"ledger"}', 'bagian kepalanya rusak'],
      ['{"guyub":"ledger","community":"A","entries":[{}]}', 'Catatan ke-1 di berkas ini tidak lengkap'],
    ] as const) {
      choose(page.one('#open'), 'x.json', text);
      await page.sees(says);
      expect(page.text).to.contain('15 catatan');
    }
    await expect(page.element).to.be.accessible();
  });
});

describe('the states of the ledger', () => {
  it('waits, and then has nothing yet', async () => {
    let come = (_: LedgerFile) => {};
    const page = await open({ load: () => new Promise((resolve) => (come = resolve)) });
    await page.sees('Memuat buku giliran');
    await expect(page.element).to.be.accessible();
    come({ guyub: 'ledger', community: 'Penjahit Contoh', entries: [] });
    await page.sees('Buku ini belum berisi catatan');
    expect(page.element.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('cannot be brought: says why, tells the page, shows whom to ask, and tries again', async () => {
    let down = true;
    const load = () => (down ? Promise.reject(new TypeError('A test.')) : Promise.resolve(workshop()));
    const page = await open({ load });
    await page.sees('Buku giliran belum bisa ditampilkan');
    await expect(page.element).to.be.accessible();
    expect(page.element.querySelector('a')!.checkVisibility()).to.equal(true);
    const failed = oneEvent(page.element, 'guyub-error');
    await page.presses('#retry');
    await failed;
    down = false;
    await page.presses('#retry');
    await page.sees('15 catatan');
  });

  it('a file of the page that is none is said to be so', async () => {
    const page = await open({ src: URL.createObjectURL(new Blob(['{}'])) });
    await page.sees('bukan buku giliran yang utuh');
  });

  it('shows what it has when it cannot be brought anew, and from when that is', async () => {
    let down = false;
    const load = () => (down ? Promise.reject(new TypeError('A test.')) : Promise.resolve(workshop()));
    const page = await open({ load });
    await page.sees('15 catatan');
    down = true;
    await page.presses('#reload');
    await page.sees('Belum bisa dimuat ulang. Yang tampil adalah keadaan pukul');
    await page.sees('15 catatan');
    await expect(page.element).to.be.accessible();
    down = false;
    await page.presses('#retry');
    await until(() => !page.text.includes('Belum bisa dimuat ulang'));
  });
});
