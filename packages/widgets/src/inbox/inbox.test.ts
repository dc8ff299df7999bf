import { GuyubError } from '@guyub/core/adapter';
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { Hiring } from '../testing/hiring.ts';
import { inbox, isSeenAgain, reopened } from '../testing/inbox.ts';
import { matter, other } from '../testing/matters.ts';
import './inbox.define.ts';
import { until } from '../testing/until.ts';

const fails = (code: 'unauthenticated' | 'network') => new GuyubError(code, 'A test.', { adapter: 'fake' });
const person = () => new Hiring('person', [matter()]);
/** A token that says itself that it is over. */
const over = `a.${btoa(JSON.stringify({ exp: 1 }))}.c`;

describe('the inbox, before anything is seen', () => {
  afterEach(() => sessionStorage.clear());

  it('without a link: says what this page is, and shows whom to ask', async () => {
    const page = await reopened(person());
    await page.sees('Halaman ini dibuka dengan tautan Anda sendiri');
    await expect(page.element).to.be.accessible();
    expect(page.element.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('is being opened, and takes the link out of the address', async () => {
    let open = () => {};
    const page = await inbox(Object.assign(person(), { entry: new Promise<void>((done) => (open = done)) }));
    await page.sees('Membuka kotak masuk');
    await expect(page.element).to.be.accessible();
    expect(location.hash).to.equal('');
    open();
    await page.sees('Halo, Siti Aminah.');
  });

  it('refused: says that the link cannot be opened, and not why', async () => {
    const page = await inbox(Object.assign(person(), { refusesEntry: fails('unauthenticated') }));
    await page.sees('Tautan ini tidak bisa dibuka');
    await expect(page.element).to.be.accessible();
    expect(page.element.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('expired: says so kindly', async () => {
    const hiring = Object.assign(person(), { refusesEntry: fails('unauthenticated') });
    location.hash = `#guyub=${over}`;
    const page = await reopened(hiring);
    await page.sees('Kotak masuk ini tertutup karena lama tidak dibuka');
    expect(page.text).to.contain('Tidak ada yang hilang');
  });

  it('offline: another try opens it', async () => {
    const hiring = Object.assign(person(), { down: true });
    const page = await inbox(hiring);
    await page.sees('Belum tersambung');
    await expect(page.element).to.be.accessible();
    hiring.down = false;
    await page.presses('Coba lagi');
    await page.sees('Halo, Siti Aminah.');
    await page.sees('40 kotak snack untuk rapat');
  });
});

describe('the inbox, opened', () => {
  afterEach(() => sessionStorage.clear());

  it('greets, and tells the page what is shown', async () => {
    const hiring = person();
    location.hash = '#guyub=link.of.somebody';
    const page = await reopened(hiring);
    const { detail } = await oneEvent(page.element, 'guyub-load');
    expect(detail).to.deep.equal({ shown: 1, total: null, stale: false });
    await page.sees('Halo, Siti Aminah.');
  });

  it('the desk cannot be asked: says why, keeps the greeting, and tries again', async () => {
    const hiring = person();
    const page = await inbox(hiring);
    await page.sees('40 kotak snack');
    hiring.down = true;
    const again = await reopened(hiring);
    await again.sees('Belum tersambung');
    expect(again.text).to.contain('Halo, Siti Aminah.');
    hiring.down = false;
    await again.presses('Coba lagi');
    await again.sees('40 kotak snack');
  });

  it('the desk alone does not come: says why, by what can be done', async () => {
    for (const [code, says] of [
      ['unavailable', 'Server tidak menjawab.'],
      ['rate-limited', 'Server sedang ramai.'],
      ['bad-response', 'tidak saling cocok'],
    ] as const) {
      const hiring = person();
      hiring.refusesDesk = new GuyubError(code, 'A test.', { adapter: 'fake' });
      const page = await inbox(hiring);
      await page.sees(says);
      await expect(page.element).to.be.accessible();
      hiring.refusesDesk = undefined;
      await page.presses('Coba lagi');
      await page.sees('40 kotak snack');
    }
  });

  it('looks again when the page is seen again, and says when the answer is old', async () => {
    const hiring = person();
    const page = await inbox(hiring);
    await page.sees('40 kotak snack');
    hiring.parts = [[other('r2', { title: 'Kue ulang tahun' })]];
    isSeenAgain();
    await page.sees('Kue ulang tahun');
    expect(page.text).not.to.contain('40 kotak snack untuk rapat');
    hiring.down = true;
    isSeenAgain();
    await page.sees('Sambungan terputus. Yang tampil adalah keadaan pukul');
    expect(page.text).to.contain('Kue ulang tahun');
    await expect(page.element).to.be.accessible();
  });

  it('never looks again while somebody is typing', async () => {
    const hiring = person();
    const page = await inbox(hiring);
    await page.presses('Beri harga');
    await page.type('#price-0', '12');
    const { asked } = hiring;
    isSeenAgain();
    await aTimeout(0);
    expect(hiring.asked).to.equal(asked);
    page.one('#price-0').blur();
    isSeenAgain();
    await until(() => hiring.asked > asked);
  });

  it('is moved on its page, while it asks too, and goes on', async () => {
    const hiring = person();
    hiring.deskComes = new Promise(() => {});
    const page = await inbox(hiring);
    await until(() => hiring.asked === 1);
    hiring.deskComes = Promise.resolve();
    const elsewhere = document.createElement('div');
    page.element.after(elsewhere);
    elsewhere.append(page.element);
    await page.sees('40 kotak snack');
    elsewhere.after(page.element);
    hiring.parts = [[other('r2', { title: 'Kue ulang tahun' })]];
    isSeenAgain();
    await page.sees('Kue ulang tahun');
    await page.presses('Maaf, belum bisa');
    await page.presses('Kirim: belum bisa');
    await until(() => hiring.arrived.some(({ wish }) => wish['status'] === 'declined'));
  });

  it('is left: nothing of it stays', async () => {
    const page = await inbox(person());
    await page.sees('40 kotak snack');
    await page.presses('Tutup kotak masuk');
    await page.sees('Halaman ini dibuka dengan tautan Anda sendiri');
    expect(page.text).not.to.contain('Siti');
    expect(sessionStorage.length).to.equal(0);
    await until(() => page.focused?.className === 'state');
  });

  it('speaks English where the page does', async () => {
    const page = await inbox(person(), { locale: 'en' });
    await page.sees('Hello, Siti Aminah.');
    expect(page.one('section').lang).to.equal('en');
  });
});
