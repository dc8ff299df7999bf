import { expect } from '@open-wc/testing';
import { Hiring } from '../../testing/hiring.ts';
import { inbox, type InboxPage } from '../../testing/inbox.ts';
import { markup } from '../../testing/markup.ts';
import { deal, inDays, invitation, matter, quote, request } from '../../testing/matters.ts';
import '../inbox.define.ts';
import { until } from '../../testing/until.ts';

const own = request({
  status: 'quoted',
  contactName: 'Ibu Sari',
  telephone: '+6281200000001',
  address: 'Jl. Contoh No. 2',
  sharesContact: true,
});
const asked = [
  invitation('p1', { status: 'quoted' }),
  invitation('p2', { status: 'quoted' }),
  invitation('p3', { status: 'declined' }),
  invitation('p4', { status: 'invited' }),
];
const quotes = [
  quote('p1', [15_000, 12_345]),
  quote('p2', [14_000, 20_000], { extra: 80_000, readyOn: inDays(7) }),
];
const quoted = () => matter({ request: own, invitations: asked, quotes });
const chosen = (change: Parameters<typeof deal>[0] = {}) =>
  matter({
    request: { ...own, status: 'chosen' },
    invitations: asked,
    quotes: [
      { ...quotes[0]!, status: 'chosen' },
      { ...quotes[1]!, status: 'not-chosen' },
    ],
    deal: deal(change),
  });
const opened = async (hiring: Hiring, width = '60em'): Promise<InboxPage> => {
  const page = await inbox(hiring);
  page.element.style.inlineSize = width;
  return page;
};
const steps = (page: InboxPage) => page.all('.steps li').map(({ textContent }) => textContent!.trim());

describe('a buyer’s inbox', () => {
  afterEach(() => sessionStorage.clear());

  it('is accessible, with room and without', async () => {
    const page = await opened(new Hiring('buyer', [quoted()]));
    await page.sees('Termurah');
    await expect(page.element).to.be.accessible();
    page.element.style.inlineSize = '20em';
    await expect(page.element).to.be.accessible();
    await page.presses('Pilih Siti Aminah');
    await expect(page.element).to.be.accessible();
  });

  it('says where the request stands, in words', async () => {
    const page = await opened(new Hiring('buyer', [quoted()]));
    await page.sees('2 penawaran masuk');
    expect(steps(page)).to.deep.equal([
      'Diajukan, sudah',
      '4 orang diundang, sudah',
      '2 penawaran masuk, sekarang',
      'Dipilih',
      'Selesai',
    ]);
    expect(page.all('[aria-current=step]')).to.have.length(1);
  });

  it('with nobody yet: says so, and when the next are asked', async () => {
    const nextBatchAt = `${inDays(1)}T03:00:00Z`;
    const page = await opened(
      new Hiring('buyer', [
        matter({ request: { ...own, status: 'submitted', nextBatchAt }, invitations: [] }),
      ]),
    );
    await page.sees('Belum ada orang yang cocok dan bebas.');
    expect(page.text).to.contain('Orang berikutnya diundang');
  });

  it('shows who was asked as the public sees them, and who has answered', async () => {
    const page = await opened(new Hiring('buyer', [quoted()]));
    await page.sees('Yang diundang');
    const people = page.all('.people li').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
    expect(people).to.deep.equal([
      'Siti Aminahmemberi hargaOmben · bersertifikat · biasanya menjawab dalam 6 jam',
      'Budi & Rekan 🍰memberi hargaTorjun',
      'Muhammad Khoirul Anam bin Abdurrahman Wahidbelum bisaCamplong · bersertifikat · biasanya menjawab dalam 2 hari',
      'Seseorang yang sudah tidak ditampilkanbelum menjawab',
    ]);
  });

  it('has a table where there is room, cards where there is not, and never both', async () => {
    const page = await opened(new Hiring('buyer', [quoted()]));
    await page.sees('Termurah');
    const seen = () => [page.one('table').checkVisibility(), page.one('.narrow article').checkVisibility()];
    expect(seen()).to.deep.equal([true, false]);
    expect(page.one('caption').textContent).to.contain('Dari yang jumlahnya paling kecil');
    expect(page.all('thead th').map(({ textContent }) => textContent)).to.deep.equal([
      'Siti AminahTermurah',
      'Budi & Rekan 🍰Paling cepat',
    ]);
    page.element.style.inlineSize = '22em';
    expect(seen()).to.deep.equal([false, true]);
  });

  it('calls nobody the cheapest where all are equal, and offers nothing that is no longer valid', async () => {
    const over = quote('p2', [1, 1], { validUntil: inDays(-1) });
    const same = quote('p3', [15_000, 12_345]);
    const page = await opened(
      new Hiring('buyer', [matter({ request: own, invitations: asked, quotes: [quotes[0]!, same, over] })]),
    );
    await page.sees('Sudah tidak berlaku');
    expect(page.text).not.to.match(/Termurah|Paling cepat/);
    expect(page.press('Pilih Budi')).to.equal(undefined);
  });

  it('chooses after saying what is given to whom', async () => {
    const hiring = new Hiring('buyer', [quoted()]);
    hiring.after = () => (hiring.parts = [[chosen()]]);
    const page = await opened(hiring);
    await page.presses('Pilih Siti Aminah');
    await until(() => page.focused?.id === 'choosing');
    for (const text of ['Pilih Siti Aminah, Rp630.863?', 'Ibu Sari', '+6281200000001', 'Jl. Contoh No. 2'])
      expect(page.one('#choosing').textContent).to.contain(text);
    await page.presses('Kembali');
    await until(() => page.focused?.getAttribute('aria-label') === 'Pilih Siti Aminah');
    expect(hiring.arrived).to.have.length(0);
    await page.presses('Pilih Siti Aminah');
    await page.presses('Ya, pilih');
    await page.sees('Anda memilih Siti Aminah');
    expect(hiring.arrived.map(({ resource, wish }) => [resource, wish])).to.deep.equal([
      ['deals', { quoteId: 'q-r1-p1' }],
    ]);
    expect(page.text).to.contain('Penyedia tidak membagikan nomornya.');
    expect(page.text).to.contain('Bukti pembelian');
  });

  it('gives nothing when the buyer shares nothing', async () => {
    const page = await opened(
      new Hiring('buyer', [matter({ request: { ...own, sharesContact: false }, quotes })]),
    );
    await page.presses('Pilih Siti Aminah');
    expect(page.one('#choosing').textContent).to.contain('Nomor dan alamat Anda tidak diberikan.');
    expect(page.one('#choosing').textContent).not.to.contain('+62');
  });

  it('shows a number that is shared, and offers the paper that fits', async () => {
    const page = await opened(
      new Hiring('buyer', [chosen({ personTelephone: '+6281234567890', paper: 'work-order' })]),
    );
    await page.sees('Surat perintah kerja (SPK)');
    expect(page.press('WhatsApp')!.getAttribute('href')).to.match(/^https:\/\/wa\.me\/6281234567890\?text=/);
    expect(page.press('Cetak SPK')).not.to.equal(undefined);
  });

  it('prints the paper', async () => {
    const printed: string[] = [];
    const { print } = window;
    window.print = () => void printed.push(document.title);
    try {
      const page = await opened(new Hiring('buyer', [chosen()]));
      await page.sees('Ditandatangani setelah barang/jasa diterima.');
      await page.presses('Cetak bukti pembelian');
      await until(() => printed.length === 1, 'nothing was printed');
      expect(printed[0]).to.contain('Bukti pembelian');
    } finally {
      window.print = print;
      dispatchEvent(new Event('afterprint'));
    }
  });

  it('points to the procurement unit beyond the limits, with nothing to print but the request', async () => {
    const page = await opened(new Hiring('buyer', [chosen({ paper: 'procurement-unit' })]));
    await page.sees('Hubungi UKPBJ sebelum melanjutkan');
    expect(page.all('button').map(({ textContent }) => textContent!.trim())).to.include('Cetak permintaan');
    expect(page.press('Cetak SPK')).to.equal(undefined);
  });

  it('gives open data without anything private', async () => {
    let blob: Blob | undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (data: Blob) => {
      blob = data;
      return 'data:,';
    };
    try {
      const page = await opened(new Hiring('buyer', [chosen({ personTelephone: '+6281234567890' })]));
      await page.presses('Unduh data terbuka');
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    const text = await blob!.text();
    expect(JSON.parse(text).releases[0].tender.items).to.have.length(2);
    expect(text).not.to.match(/\+62|Ibu Sari|guyub=/);
  });

  it('is called off after asking', async () => {
    const hiring = new Hiring('buyer', [quoted()]);
    hiring.after = () => (hiring.parts = [[matter({ request: { ...own, status: 'cancelled' } })]]);
    const page = await opened(hiring);
    await page.presses('Batalkan permintaan');
    await until(() => page.focused?.textContent === 'Ya, batalkan');
    await page.presses('Ya, batalkan');
    await page.sees('Permintaan ini Anda batalkan.');
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'quoteRequests',
      id: 'r1',
      wish: { status: 'cancelled' },
    });
    expect(page.press('Batalkan permintaan')).to.equal(undefined);
  });

  it('refused: says why, as text', async () => {
    const refusal = 'Bukan bidang <i>kami</i>';
    const page = await opened(
      new Hiring('buyer', [matter({ request: { ...own, status: 'refused', refusal } })]),
    );
    await page.sees(refusal);
  });

  it('says that the link is the only key', async () => {
    const page = await opened(new Hiring('buyer', [quoted()]));
    await page.sees('Tautan Anda adalah satu-satunya kunci');
  });

  it('shows nobody’s number before a choice', async () => {
    const page = await opened(new Hiring('buyer', [quoted()]));
    await page.sees('Termurah');
    expect(markup(page.root)).not.to.match(/\+?628|081\d/);
  });
});
