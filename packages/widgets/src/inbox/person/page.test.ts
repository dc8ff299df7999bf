import { GuyubError } from '@guyub/core/adapter';
import { aTimeout, expect } from '@open-wc/testing';
import { Hiring } from '../../testing/hiring.ts';
import { inbox, isSeenAgain } from '../../testing/inbox.ts';
import { deal, inDays, invitation, matter, other, quote, request } from '../../testing/matters.ts';
import { markup } from '../../testing/markup.ts';
import '../inbox.define.ts';
import { until } from '../../testing/until.ts';

const asked = () =>
  matter({ request: request({ statedCeiling: 600_000, note: '<b>Rapat</b> https://contoh.example' }) });
const quoted = () =>
  matter({ invitations: [invitation('p1', { status: 'quoted' })], quotes: [quote('p1', [15_000, 12_345])] });

describe('a graduate’s inbox', () => {
  afterEach(() => sessionStorage.clear());

  it('is accessible with everything in it', async () => {
    const hiring = new Hiring('person', [
      asked(),
      { ...quoted(), request: request({ id: 'r2', status: 'quoted' }) },
      {
        ...quoted(),
        request: request({ id: 'r3', status: 'chosen' }),
        deal: deal({ requestId: 'r3' }),
        asks: true,
      },
      other('r5', { status: 'cancelled' }, 'closed'),
    ]);
    const page = await inbox(hiring);
    await page.sees('Sedang tidak menerima pesanan');
    await expect(page.element).to.be.accessible();
    await page.presses('Beri harga');
    await page.presses('Kirim harga');
    await expect(page.element).to.be.accessible();
  });

  it('puts what needs an answer on top: who, what, where, by when, and at most how much', async () => {
    const hiring = new Hiring('person', [
      { ...quoted(), request: request({ id: 'r2', status: 'quoted' }) },
      asked(),
    ]);
    const page = await inbox(hiring);
    await page.sees('Perlu jawaban Anda (1)');
    const [first] = page.all('article');
    for (const text of [
      'Dinas Koperasi Contoh Raya (OPD/dinas) menanyakan harga',
      'Jawab paling lambat: 2 hari lagi',
      '40 kotak',
      '2,5 kg',
      'Omben',
      'Rp600.000',
    ])
      expect(first!.textContent!.replace(/\s+/g, ' ')).to.contain(text);
    // What somebody wrote is text.
    expect(first!.textContent).to.contain('<b>Rapat</b> https://contoh.example');
    expect(first!.querySelector('a')).to.equal(null);
  });

  it('tells the backend once that an invitation was opened', async () => {
    const hiring = new Hiring('person', [asked()]);
    const page = await inbox(hiring);
    await page.sees('40 kotak snack');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'invitations',
      id: 'i-r1-p1',
      wish: { status: 'opened' },
    });
    isSeenAgain();
    await until(() => hiring.asked === 2);
    await aTimeout(50);
    expect(hiring.arrived).to.have.length(1);
  });

  it('says no politely, with a reason or without', async () => {
    const hiring = new Hiring('person', [other('r1', {}, 'opened')]);
    const page = await inbox(hiring);
    await page.presses('Maaf, belum bisa');
    await page.sees('tidak mengurangi giliran Anda');
    await expect(page.element).to.be.accessible();
    await page.ticks('Terlalu jauh');
    await page.presses('Kirim: belum bisa');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]!.wish).to.deep.equal({ status: 'declined', reason: 'too-far' });
    await until(() => page.focused?.id === 'matter-r1');
  });

  it('takes a price back, after asking', async () => {
    const hiring = new Hiring('person', [quoted()]);
    hiring.after = () => (hiring.parts = [[other('r1', {}, 'opened')]]);
    const page = await inbox(hiring);
    await page.presses('Tarik harga');
    expect(hiring.arrived).to.have.length(0);
    await page.presses('Ya, tarik');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'quotes',
      id: 'q-r1-p1',
      wish: { status: 'withdrawn' },
    });
    await page.sees('Perlu jawaban Anda (1)');
  });

  it('says what became of each', async () => {
    const notChosen = matter({
      request: request({ id: 'r2', status: 'chosen' }),
      invitations: [invitation('p1', { requestId: 'r2', status: 'quoted' })],
      quotes: [quote('p1', [1, 1], { requestId: 'r2', status: 'not-chosen' })],
    });
    const page = await inbox(
      new Hiring('person', [
        notChosen,
        other('r3', { status: 'cancelled' }, 'closed'),
        other('r4', { replyBy: inDays(-1) }, 'lapsed'),
      ]),
    );
    await page.sees('Belum ada undangan baru');
    await page.presses('Yang sudah lewat (3)');
    for (const text of [
      'Pembeli memilih penawaran lain',
      'Permintaan ini sudah ditutup',
      'Batas waktunya lewat',
    ])
      expect(page.text).to.contain(text);
    expect(page.press('Beri harga')).to.equal(undefined);
  });

  it('once chosen: shows what the buyer shares, asks once what came of it, and sends it', async () => {
    const agreed = { ...quoted(), request: request({ status: 'chosen' }), asks: true };
    const shared = deal({ buyerContactName: 'Ibu Sari', buyerTelephone: '+6281200000001' });
    const hiring = new Hiring('person', [{ ...agreed, deal: shared }]);
    hiring.after = () => (hiring.parts = [[{ ...agreed, deal: shared, asks: false }]]);
    const page = await inbox(hiring);
    await page.sees('Anda dipilih!');
    expect(page.one<HTMLAnchorElement>('a[href^="tel:"]').href).to.equal('tel:+6281200000001');
    await page.presses('Kirim jawaban');
    expect(page.text).to.contain('Pilih salah satu.');
    await page.ticks('Ya, jadi');
    expect(page.one<HTMLInputElement>('#amount-d-r1').value).to.equal('630.863');
    await page.type('#amount-d-r1', '600000');
    await page.presses('Kirim jawaban');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'deals',
      id: 'd-r1',
      wish: { happened: true, amount: 600_000 },
    });
    await until(() => !page.text.includes('Jadi dikerjakan?'));
  });

  it('says that the other side has still to answer, and not before there was anything to answer', async () => {
    const agreed = { ...quoted(), deal: deal(), asks: false };
    const on = (neededOn: string) => ({ ...agreed, request: request({ status: 'chosen', neededOn }) });
    const answered = await inbox(new Hiring('person', [on('2020-01-01')]));
    await answered.sees('Menunggu jawaban pihak lain.');
    const early = await inbox(new Hiring('person', [on('2999-01-01')]));
    await early.sees('Anda dipilih!');
    expect(early.text).not.to.contain('Menunggu jawaban');
  });

  it('shares nothing: says that an officer connects', async () => {
    const page = await inbox(
      new Hiring('person', [{ ...quoted(), request: request({ status: 'chosen' }), deal: deal() }]),
    );
    await page.sees('Pembeli tidak membagikan nomornya.');
    expect(page.all('a[href^="tel:"]')).to.have.length(0);
  });

  it('is away until a date, and back again', async () => {
    const hiring = new Hiring('person', []);
    const lastDay = inDays(5);
    hiring.after = ({ wish }) =>
      (hiring.people = [{ id: 'p1', ...(wish['awayUntil'] ? { awayUntil: lastDay } : {}) }]);
    const page = await inbox(hiring);
    await page.ticks('Sedang tidak menerima pesanan');
    await page.presses('Simpan');
    expect(page.text).to.contain('Isi tanggalnya, mulai hari ini.');
    await page.type('#away', lastDay, 'change');
    await page.presses('Simpan');
    await page.sees('Anda tidak diundang sampai');
    await page.ticks('Sedang tidak menerima pesanan');
    await until(() => hiring.arrived.length === 2);
    expect(hiring.arrived.map(({ resource, id, wish }) => [resource, id, wish])).to.deep.equal([
      ['people', 'p1', { awayUntil: lastDay }],
      ['people', 'p1', { awayUntil: null }],
    ]);
    await until(() => !page.text.includes('Anda tidak diundang sampai'));
  });

  it('an answer that is not taken: says why, as text, and can be put away', async () => {
    const hiring = new Hiring('person', [other('r1', {}, 'opened')]);
    hiring.refuses = new GuyubError('conflict', 'Closed.', { adapter: 'fake' });
    const page = await inbox(hiring);
    await page.presses('Maaf, belum bisa');
    await page.presses('Kirim: belum bisa');
    await page.sees('Belum diterima. Keadaannya sudah berubah');
    await expect(page.element).to.be.accessible();
    await page.presses('Hapus');
    await until(() => !page.text.includes('Belum diterima'));
  });

  it('an answer that takes the place of one that was not taken', async () => {
    const hiring = new Hiring('person', [other('r1', {}, 'opened')]);
    hiring.refuses = new GuyubError('invalid', 'No.', { adapter: 'fake' });
    const page = await inbox(hiring);
    await page.presses('Maaf, belum bisa');
    await page.presses('Kirim: belum bisa');
    await page.sees('Belum diterima.');
    hiring.refuses = undefined;
    hiring.after = () => (hiring.parts = [[other('r1', {}, 'declined')]]);
    await page.presses('Maaf, belum bisa');
    await page.presses('Kirim: belum bisa');
    await page.sees('Anda menjawab: belum bisa.');
    expect(page.text).not.to.contain('Belum diterima');
  });

  it('shows only what the desk gave', async () => {
    const page = await inbox(new Hiring('person', [asked()]));
    await page.sees('40 kotak snack');
    expect(markup(page.root)).not.to.match(/\+?62\d{8}|08\d{8}|i-r1-p1/);
  });
});
