import { expect } from '@open-wc/testing';
import { drafted, offered, order, running, share } from '../../../testing/community.ts';
import { inDays } from '../../../testing/matters.ts';
import '../../inbox.define.ts';
import { coordinating, textOf } from './coordinator.fixture.ts';
import { until } from '../../../testing/until.ts';

const titles = (page: { all(selector: string): HTMLElement[] }) =>
  page
    .all('.sharing .matter summary b')
    .filter((found) => found.checkVisibility())
    .map(({ textContent }) => textContent);

describe('orders that were sent', () => {
  afterEach(() => sessionStorage.clear());

  it('is accessible with everything unfolded', async () => {
    const { page } = await coordinating([offered(), running({ id: 'w2', title: 'Batik' })]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Batik');
    await page.presses('Yang tidak jadi');
    await expect(page.element).to.be.accessible();
  });

  it('drafts first, then by deadline; what is over is folded', async () => {
    const done = Array.from({ length: 27 }, (_, i) => ({
      order: order({ id: `o${i}`, title: `Lama ${i}`, status: 'completed', round: 1 }),
      shares: [],
    }));
    const { page } = await coordinating([
      offered({ id: 'w3', title: 'Nanti', deadline: inDays(20) }),
      running({ id: 'w2', title: 'Segera', deadline: inDays(2) }),
      ...done,
      drafted({ title: 'Baru' }),
    ]);
    expect(titles(page)).to.deep.equal(['Baru', 'Segera', 'Nanti']);
    expect(page.text).to.contain('Yang sudah selesai atau dibatalkan (27)');
    expect(page.text).to.contain('8 anggota · 2 pesanan berjalan');
  });

  it('says who has answered, until when the others may, and how far all are', async () => {
    const { page } = await coordinating([offered()]);
    await page.sees('4 belum menjawab');
    await page.presses('120 seragam SDN Contoh 1');
    await page.sees('2 dari 6 anggota sudah menjawab.');
    expect(page.text).to.match(/Yang lain ditunggu sampai .+, lalu dibagikan lagi\./);
    const rows = page.all('.people li');
    expect(rows[0]!.textContent).to.contain('belum menjawab');
    expect(rows.at(-1)!.textContent).to.contain('0 dari 9 potong selesai');
    expect(page.all('progress')).to.have.length(3);
  });

  it('rounds, what came to nothing, and what nobody has room for are said plainly', async () => {
    const { page } = await coordinating([running({ short: 4 })]);
    await page.sees('4 potong belum ada yang sanggup');
    await page.presses('120 seragam SDN Contoh 1');
    await page.sees('Putaran 2: 34 potong dibagikan lagi.');
    await page.presses('Yang tidak jadi (1)');
    expect(page.text).to.contain('34 potong · Rp748.000 · tidak dulu');
    expect(page.text).to.contain('sanggup · putaran 2');
  });

  it('what is past its deadline is marked', async () => {
    const { page } = await coordinating([running({ deadline: inDays(-1) })]);
    await page.sees('Lewat batas waktu');
  });

  it('prepares a message and a link for each member, with one tap', async () => {
    const { hiring, page } = await coordinating([offered({ customer: 'Toko Rahasia' })]);
    hiring.answers = ({ wish }) => ({
      link: `https://contoh.example/kotak#guyub=${String(wish['personId'])}`,
      expiresAt: '2099-01-01T00:00:00Z',
    });
    await page.presses('120 seragam SDN Contoh 1');
    await page.sees('Bila halaman ini ditutup atau dimuat ulang, pesannya hilang: siapkan lagi di sini.');
    await page.presses('Siapkan pesan untuk 6 anggota');
    await until(() => page.all('.people a').length === 6);
    expect(Boolean(page.press('Siapkan pesan'))).to.equal(false);
    const gita = page.press('Kirim lewat WhatsApp kepada Gita')!;
    expect(gita.getAttribute('href')).to.match(/^https:\/\/wa\.me\/6281234567890\?text=/);
    expect([gita.getAttribute('target'), gita.getAttribute('rel')]).to.deep.equal(['_blank', 'noopener']);
    const text = textOf(gita)!;
    expect(text).to.match(
      /^Halo Gita Wulandari,\n\nAda bagian pesanan untuk Anda: 34 potong, 120 seragam SDN Contoh 1\.\nUpah: Rp748\.000 untuk semuanya\./,
    );
    expect(text).to.contain('Mohon dijawab sebelum:');
    expect(text).to.contain('https://contoh.example/kotak#guyub=gita');
    expect(text).not.to.contain('Rahasia');
    const citra = page.press('Kirim lewat WhatsApp kepada Citra')!;
    expect(textOf(citra)).to.contain('mencatat berapa yang sudah selesai');
    // Whose number is not known: the coordinator chooses to whom.
    expect(page.press('Kirim lewat WhatsApp kepada Budi')!.getAttribute('href')).to.match(
      /^https:\/\/wa\.me\/\?text=/,
    );
    await expect(page.element).to.be.accessible();
  });

  it('the line breaks between two links: the first ones stay, and the rest is tried again', async () => {
    const { hiring, page } = await coordinating([offered()]);
    await page.presses('120 seragam SDN Contoh 1');
    hiring.after = () => (hiring.down = hiring.arrived.length === 2);
    await page.presses('Siapkan pesan untuk 6 anggota');
    await page.sees('Belum semua pesan siap.');
    expect(page.all('.people a')).to.have.length(2);
    hiring.down = false;
    hiring.after = () => {};
    await page.presses('Siapkan pesan untuk 4 anggota');
    await until(() => page.all('.people a').length === 6);
  });

  it('ticks off what was delivered', async () => {
    const { hiring, page } = await coordinating([offered()]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Sudah diserahkan: Citra Lestari');
    await until(() => page.focused?.textContent === 'Ya, sudah diserahkan');
    await page.sees('12 potong dari Citra Lestari dicatat sudah diserahkan, tepat waktu.');
    await page.sees('Yang dicatat selesai baru 0; sisanya ikut dicatat.');
    expect(page.text).to.contain('Tidak bisa dibatalkan.').and.not.to.contain('bagian terakhir');
    await expect(page.element).to.be.accessible();
    await page.presses('Kembali');
    expect(hiring.arrived).to.have.length(0);
    await page.presses('Sudah diserahkan: Citra Lestari');
    await page.presses('Ya, sudah diserahkan');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'shares',
      id: 's-w1-1-citra',
      wish: { status: 'delivered' },
    });
  });

  it('says when the last share makes the order complete, and when it is late', async () => {
    const { page } = await coordinating([
      {
        order: order({ status: 'running', round: 1, pieces: 34, short: 4, deadline: inDays(-1) }),
        shares: [
          share('citra', 30, { status: 'accepted', done: 30 }),
          share('gita', 4, { status: 'declined' }),
        ],
      },
    ]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Sudah diserahkan: Citra Lestari');
    await page.sees(
      '30 potong dari Citra Lestari dicatat sudah diserahkan, lewat batas waktu. Ini bagian terakhir, jadi pesanannya lalu selesai, walaupun 4 potong belum ada yang sanggup.',
    );
  });

  it('takes a share back with a reason, which it asks for', async () => {
    const { hiring, page } = await coordinating([offered()]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Tarik bagian Citra Lestari');
    await until(() => page.focused?.id === 'reason');
    await page.presses('Ya, tarik bagian');
    expect(page.text).to.contain('Tulis alasannya.');
    await page.type('#reason', 'Mesin rusak');
    await page.presses('Ya, tarik bagian');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      id: 's-w1-1-citra',
      wish: { status: 'cancelled', reason: 'Mesin rusak' },
    });
  });

  it('calls an order off with a reason', async () => {
    const { hiring, page } = await coordinating([offered()]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Batalkan pesanan');
    await page.sees('Bagian yang belum diserahkan dibatalkan');
    expect(page.text).not.to.contain('sudah jadi');
    await page.type('#reason', 'Pemesan mundur');
    await page.presses('Ya, batalkan pesanan');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      id: 'w1',
      wish: { status: 'cancelled', reason: 'Pemesan mundur' },
    });
    await until(() => page.focused?.localName === 'summary');
  });

  it('says before an order is called off, or a share taken back, what becomes of finished pieces', async () => {
    const { page } = await coordinating([
      {
        order: order({ status: 'running', round: 1, pieces: 39 }),
        shares: [
          share('gita', 30, { status: 'accepted', done: 17 }),
          share('fitri', 9, { status: 'delivered', done: 9 }),
        ],
      },
    ]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Tarik bagian Gita Wulandari');
    await page.sees('17 yang sudah ia catat selesai ikut dibagikan lagi.');
    await page.presses('Kembali');
    await page.presses('Batalkan pesanan');
    await page.sees('17 potong sudah jadi dan belum diserahkan: tetap pada yang membuatnya');
    expect(page.text).to.contain('Yang sudah diserahkan tetap tercatat.');
  });

  it('what was swapped or handed over did not come to nothing', async () => {
    const { page } = await coordinating([
      {
        order: order({ status: 'running', round: 2, pieces: 39 }),
        shares: [
          share('gita', 30, { status: 'handed-over', round: 2 }),
          share('budi', 30, { status: 'accepted', round: 2, reason: { code: 'taken-over', pieces: 30 } }),
          share('eka', 9, { status: 'declined' }),
        ],
      },
    ]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Yang beralih ke anggota lain (1)');
    await page.presses('Yang tidak jadi (1)');
    const lists = page.all('#order-w1 ul.people').map(({ textContent }) => textContent);
    expect(lists[0]).to.contain('Budi Santoso').and.to.contain('diambil alih dari anggota lain');
    expect(lists[1]).to.contain('Gita Wulandari').and.to.contain('dialihkan kepada anggota lain');
    expect(lists[2]).to.contain('Eka Pratiwi');
    expect(page.text).to.contain('Putaran 2: 30 potong dibagikan lagi.');
  });

  it('proposals that were discarded stand apart, and can be taken up again', async () => {
    const { hiring, page } = await coordinating([
      {
        order: order({ id: 'w7', title: 'Mukena', status: 'cancelled', reason: 'Tidak jadi dipakai.' }),
        shares: [],
      },
      { order: order({ id: 'w8', title: 'Batik', status: 'cancelled', round: 1 }), shares: [] },
    ]);
    await page.presses('Yang sudah selesai atau dibatalkan (1)');
    expect(titles(page)).to.deep.equal(['Batik']);
    await page.presses('Usulan yang dibuang (1)');
    await page.sees('Tidak jadi dipakai.');
    await expect(page.element).to.be.accessible();
    await page.presses('Pakai lagi: Mukena');
    await until(() => page.focused?.id === 'title');
    expect(page.one<HTMLInputElement>('#title').value).to.equal('Mukena');
    await page.presses('Buat usulan pembagian');
    await until(() => hiring.arrived.length === 1);
    // It is a new order; the old one stays as it was.
    expect([hiring.arrived[0]!.id, hiring.arrived[0]!.wish['title']]).to.deep.equal([undefined, 'Mukena']);
  });

  it('says whom a member is asking to take over, and what was delivered counts as done', async () => {
    const { page } = await coordinating([
      {
        order: order({ status: 'running', round: 1, pieces: 39 }),
        shares: [
          share('gita', 30, { status: 'accepted', offeredTo: 'budi', done: 3 }),
          share('fitri', 9, { status: 'late' }),
        ],
      },
    ]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.sees('sedang meminta Budi Santoso mengambil alih');
    expect(page.text).to.contain('12 dari 39 potong selesai');
    expect(page.text).to.contain('sudah diserahkan, terlambat');
  });

  it('is announced on the board without its customer', async () => {
    const { hiring, page } = await coordinating([offered({ customer: 'Toko Rahasia' })]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Umumkan di papan kerja');
    await until(() => page.focused?.id === 'job-title');
    await expect(page.element).to.be.accessible();
    await page.type('#openings', '0');
    await page.type('#closes', inDays(30), 'change');
    await page.presses('Umumkan');
    expect(page.text).to.contain('Tulis bilangan bulat dari 1 sampai 9.999.');
    expect(page.text).to.contain('paling lambat batas waktu pesanan');
    await page.type('#openings', '3');
    await page.type('#closes', inDays(5), 'change');
    page.one<HTMLFormElement>('.announcing').requestSubmit();
    await until(() => hiring.arrived.length === 1);
    const { resource, wish } = hiring.arrived[0]!;
    expect(resource).to.equal('postings');
    expect(wish['contactName']).to.equal('Bu Ratna');
    expect(wish['card']).to.deep.include({
      kind: 'shared-order',
      title: '120 seragam SDN Contoh 1',
      employer: 'Penjahit Torjun Bersama',
      skill: 'Menjahit',
      openings: 3,
      payMin: 22_000,
      payMax: 22_000,
      payUnit: 'piece',
      validThrough: inDays(5),
    });
    expect(JSON.stringify(wish)).not.to.contain('Rahasia');
    await page.sees('Pengumuman sudah dititipkan ke papan kerja.');
  });
});
