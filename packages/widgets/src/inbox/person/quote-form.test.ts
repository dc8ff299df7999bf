import { aTimeout, expect } from '@open-wc/testing';
import { Hiring } from '../../testing/hiring.ts';
import { inbox, reopened } from '../../testing/inbox.ts';
import { inDays, invitation, matter, other, quote, request } from '../../testing/matters.ts';
import '../inbox.define.ts';
import { until } from '../../testing/until.ts';

const asked = () => other('r1', {}, 'opened');
const answered = () =>
  matter({
    request: request({ status: 'quoted' }),
    invitations: [invitation('p1', { status: 'quoted' })],
    quotes: [quote('p1', [15_000, 12_345])],
  });

describe('giving a price', () => {
  afterEach(() => sessionStorage.clear());

  it('counts along: 40 × Rp15.000 + 2,5 × Rp12.345 + Rp5.000', async () => {
    const page = await inbox(new Hiring('person', [asked()]));
    await page.presses('Beri harga');
    await until(() => page.focused?.id === 'price-0');
    await page.type('#price-0', '15000');
    await page.type('#price-1', '12345');
    expect(page.text).to.contain('2,5 kg × Rp12.345 = Rp30.863');
    await page.type('#extra', '5000');
    expect(page.one('output').textContent).to.equal('Rp635.863');
  });

  it('sends what was filled in; the number is given only when ticked', async () => {
    const hiring = new Hiring('person', [asked()]);
    hiring.after = () => (hiring.parts = [[answered()]]);
    const page = await inbox(hiring);
    await page.presses('Beri harga');
    await page.type('#price-0', '15000');
    await page.type('#price-1', '12345');
    await page.type('#ready', inDays(8), 'change');
    await page.type('#note', ' Isi 3 kue ');
    expect(page.one<HTMLInputElement>('[type=checkbox]').checked).to.equal(false);
    await page.presses('Kirim harga');
    await page.sees('Harga Anda sudah sampai.');
    expect(hiring.arrived).to.have.length(1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'quotes',
      wish: {
        invitationId: 'i-r1-p1',
        prices: [15_000, 12_345],
        readyOn: inDays(8),
        validUntil: inDays(9),
        note: 'Isi 3 kue',
        sharesContact: false,
      },
    });
  });

  it('says beside each field what is missing, and goes to the first', async () => {
    const hiring = new Hiring('person', [asked()]);
    const page = await inbox(hiring);
    await page.presses('Beri harga');
    await page.type('#price-0', '15000');
    await page.type('#note', 'NIK 3527 0101 0190 0001');
    await page.presses('Kirim harga');
    expect(page.one('[role=alert]').textContent).to.contain('Ada 2 isian');
    await until(() => page.focused?.id === 'price-1');
    const described = (id: string) =>
      page.one(`#${page.one(`#${id}`).getAttribute('aria-describedby')!.split(' ').at(-1)}`);
    expect(described('price-1').textContent).to.contain('Isi harganya');
    expect(described('note').textContent).to.contain('nomor identitas');
    await page.type('#price-1', '1000');
    expect(page.one('#price-1').getAttribute('aria-invalid')).to.equal('false');
    expect(hiring.arrived).to.have.length(0);
  });

  it('drops no minus and no comma: says what is wrong with them, also after a reload', async () => {
    const hiring = new Hiring('person', [asked()]);
    const page = await inbox(hiring);
    await page.presses('Beri harga');
    await page.type('#price-0', '1,5');
    await page.type('#price-1', '15000');
    await page.type('#extra', '-5.000');
    expect(page.one('output').textContent).to.equal('Rp37.500');
    await aTimeout(600);
    page.element.remove();
    const again = await reopened(hiring);
    await again.presses('Beri harga');
    await until(() => again.root.querySelector<HTMLInputElement>('#price-0')?.value === '1,5');
    await again.presses('Kirim harga');
    expect(again.one('[role=alert]').textContent).to.contain('Ada 2 isian');
    expect(again.one('#price-0-error').textContent).to.contain('tanpa koma');
    expect(again.one('#extra-error').textContent).to.contain('tanda minusnya');
    expect(hiring.arrived).to.have.length(0);
  });

  it('says when it is later than asked, or above the budget, and lets it through', async () => {
    const page = await inbox(new Hiring('person', [other('r1', { statedCeiling: 10_000 }, 'opened')]));
    await page.presses('Beri harga');
    await page.type('#price-0', '15000');
    await page.type('#ready', inDays(20), 'change');
    expect(page.text).to.contain('Jumlahnya di atas anggaran pembeli');
    expect(page.text).to.contain('Lebih lambat dari yang diminta');
  });

  it('keeps what was begun, for each invitation', async () => {
    const hiring = new Hiring('person', [asked(), other('r2', {}, 'opened')]);
    const page = await inbox(hiring);
    await page.presses('Beri harga');
    await page.type('#price-0', '15000');
    await aTimeout(600);
    page.element.remove();
    const again = await reopened(hiring);
    await again.presses('Beri harga');
    await until(() => again.root.querySelector<HTMLInputElement>('#price-0')?.value === '15.000');
    await again.presses('Kembali');
    again.all('article')[1]!.querySelector<HTMLElement>('button')!.click();
    await until(() => again.root.querySelector('#price-0'));
    await aTimeout(50);
    expect(again.one<HTMLInputElement>('#price-0').value).to.equal('');
  });

  it('changes a price from what was offered', async () => {
    const page = await inbox(new Hiring('person', [answered()]));
    await page.presses('Ubah harga');
    await until(() => page.root.querySelector('#price-0'));
    expect(page.all<HTMLInputElement>('.money input').map(({ value }) => value)).to.deep.equal([
      '15.000',
      '12.345',
      '',
    ]);
  });

  it('waits for the line, also over a reload, and is sent once', async () => {
    const hiring = new Hiring('person', [asked()]);
    const page = await inbox(hiring);
    await page.presses('Beri harga');
    await page.type('#price-0', '15000');
    await page.type('#price-1', '12345');
    hiring.down = true;
    await page.presses('Kirim harga');
    await page.sees('Tersimpan di ponsel ini, menunggu sinyal');
    expect(page.press('Beri harga')).to.equal(undefined);
    page.element.remove();
    const again = await reopened(hiring);
    await again.sees('Belum tersambung');
    await again.sees('Tersimpan di ponsel ini, menunggu sinyal');
    expect(again.text).to.contain('40 kotak snack untuk rapat');
    await expect(again.element).to.be.accessible();
    hiring.down = false;
    hiring.after = () => (hiring.parts = [[answered()]]);
    await again.presses('Coba lagi');
    await again.sees('Harga Anda sudah sampai.');
    expect(hiring.arrived.filter(({ resource }) => resource === 'quotes')).to.have.length(1);
  });
});
