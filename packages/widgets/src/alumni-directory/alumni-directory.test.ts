import { memory } from '@guyub/adapters/memory';
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import '../define.ts';
import { Backend } from '../testing/backend.ts';
import { directory } from '../testing/directory.ts';
import { records } from '../testing/people.ts';
import { until } from '../testing/until.ts';

const backend = (count?: number) => new Backend(memory(records(count)));

describe('<guyub-alumni-directory>', () => {
  describe('is accessible', () => {
    it('with people, as cards and as a list', async () => {
      const page = await directory(backend().client());
      await page.settled();
      await expect(page.element).to.be.accessible();
      page.button('Daftar').click();
      await page.element.updateComplete;
      await expect(page.element).to.be.accessible();
    });

    it('with filters, nobody, and an open person', async () => {
      const page = await directory(backend().client());
      await page.settled();
      page.option('Menjahit').click();
      await page.settled();
      await expect(page.element).to.be.accessible();
      await page.open(0);
      await page.sees('Operator jahit');
      await expect(page.element).to.be.accessible();
      page.dialog.close();
      await page.type('xyzzy');
      await page.sees('Belum ada yang cocok');
      await expect(page.element).to.be.accessible();
    });

    it('while loading, and when nothing can be loaded', async () => {
      const server = backend();
      server.hold();
      const page = await directory(server.client());
      await expect(page.element).to.be.accessible();
      server.down = true;
      server.release();
      await page.sees('Direktori belum bisa ditampilkan');
      await expect(page.element).to.be.accessible();
    });
  });

  it('shows a page of people, whose turn it is first, says so, and how many there are', async () => {
    const client = backend().client();
    const page = await directory(client);
    await page.settled();
    expect(page.count).to.equal('56 orang');
    const { items } = await client.list('people', { page: { size: 20 } });
    expect(page.names).to.deep.equal(items.map(({ name }) => name));
    expect(page.one('.turns').textContent).to.contain('bergilir setiap hari');
    expect(page.root.textContent).not.to.contain('+62');
  });

  it('speaks a regional language, also in what comes with the first touch; numbers are as in Indonesian', async () => {
    const page = await directory(backend(1200).client(), { locale: 'jv' });
    await page.settled();
    expect(page.one('section').lang).to.equal('jv');
    expect(page.count).to.equal('1.200 wong');
    await page.type('xyzzy');
    await page.sees('Durung ana sing cocog');
    await page.sees('Tuduhake kabeh wong');
    await page.type('');
    await page.sees('1.200 wong');
    await page.open(0);
    await page.sees('Bidhang pelatihan');
    await until(() => /Ditokake|Telpun/.test(page.dialog.textContent));
    await expect(page.element).to.be.accessible();
  });

  it('names the order for what it is, and gives others', async () => {
    const page = await directory(backend().client());
    await page.settled();
    const orders = () => [...page.one('select').children].map(({ textContent }) => textContent);
    expect(orders()).to.deep.equal(['Bergiliran', 'Nama A–Z', 'Lulusan terbaru']);
    await page.type('jahit');
    await page.sees('28 orang');
    expect(orders()[0]).to.equal('Paling sesuai');
    expect(page.all('.turns')).to.have.length(0);
    const select = page.one<HTMLSelectElement>('select');
    select.value = 'name';
    select.dispatchEvent(new Event('change'));
    await page.settled();
    expect(page.names[0]).to.equal('Ahmad Fauzi 12');
  });

  it('searches as one types, and at once on Enter', async () => {
    const server = backend();
    const page = await directory(server.client());
    await page.settled();
    for (const text of ['j', 'ja', 'jahit']) await page.type(text);
    await until(() => page.count === '28 orang');
    expect(server.asked).to.have.length(2, 'one question for the pause, none for each key');
    await page.type('maimunah');
    page.one<HTMLFormElement>('form').requestSubmit();
    expect(server.asked).to.have.length(3);
    await until(() => page.count === '7 orang');
    expect(page.focused?.id).to.equal('text');
  });

  it('filters, keeps the focus on the box, and shows what is chosen as chips', async () => {
    const page = await directory(backend().client());
    await page.settled();
    const box = page.option('Tata boga');
    box.focus();
    box.click();
    await page.settled();
    expect(page.count).to.equal('36 orang');
    expect(page.focused === page.option('Tata boga')).to.equal(true);
    expect(page.option('Tata boga').checked).to.equal(true);
    page.option('Omben').click();
    await page.settled();
    expect(page.all('.chips button').map(({ textContent }) => textContent!.trim())).to.deep.equal([
      'Tata boga ×',
      'Omben ×',
      'Hapus semua',
    ]);
    page.all('.chips button')[0]!.click();
    await page.settled();
    expect(page.focused?.textContent).to.contain('Omben', 'the next chip');
    page.button('Hapus semua').click();
    await page.settled();
    expect(page.focused?.id).to.equal('count', 'when the last chip has gone');
    expect(page.count).to.equal('56 orang');
  });

  it('counts each filter under the others, and offers yes/no fields as one box', async () => {
    const page = await directory(backend().client());
    await page.settled();
    page.option('Bersertifikat').click();
    await page.settled();
    expect(page.count).to.equal('28 orang');
    expect(page.option('Bersertifikat').closest('label')!.textContent).to.contain('28');
    expect(() => page.option('Camplong')).not.to.throw();
  });

  it('gives the next page and takes the focus to the first new person', async () => {
    const page = await directory(backend().client());
    await page.settled();
    page.button('Tampilkan lebih banyak').click();
    await until(() => page.names.length === 40);
    await page.element.updateComplete;
    expect(page.focused === page.all('.name')[20]).to.equal(true);
    page.button('Tampilkan lebih banyak').click();
    await until(() => page.names.length === 56);
    expect(new Set(page.names).size).to.equal(56);
    expect(page.all('.further')).to.have.length(0);
  });

  it('sorts by the newest training', async () => {
    const page = await directory(backend().client(), { pageSize: 100 });
    await page.settled();
    const select = page.one<HTMLSelectElement>('select');
    select.value = 'newest';
    select.dispatchEvent(new Event('change'));
    await page.settled();
    expect(page.all('.card')[0]!.textContent).to.contain('Angkatan 3');
    expect(select.value).to.equal('newest');
  });

  it('says each answer to screen readers, the same one twice too', async () => {
    const page = await directory(backend().client());
    await page.settled();
    const said: string[] = [];
    const watch = new MutationObserver(() =>
      said.push(
        page
          .all('[role=status]')
          .map(({ textContent }) => textContent)
          .join(''),
      ),
    );
    for (const region of page.all('[role=status]'))
      watch.observe(region, { childList: true, characterData: true });
    await page.type('jahit');
    await until(() => said.includes('28 orang'), 'it is said');
    await until(() => said.at(-1) === '', 'it is cleared');
    await page.type('jahit jahit');
    await until(() => said.filter((text) => text === '28 orang').length === 2, 'again');
    watch.disconnect();
  });

  it('lets the page prevent a question, and leaves the box as it was', async () => {
    const server = backend();
    const page = await directory(server.client());
    await page.settled();
    page.element.addEventListener('guyub-query', (event) => event.preventDefault());
    page.option('Menjahit').click();
    await page.element.updateComplete;
    expect(page.option('Menjahit').checked).to.equal(false);
    expect(server.asked).to.have.length(1);
  });

  it('tells the page what is shown', async () => {
    const page = await directory(backend().client());
    await page.settled();
    page.option('Menjahit').click();
    const { detail } = await oneEvent(page.element, 'guyub-load');
    expect(detail).to.deep.equal({ shown: 19, total: 19, stale: false });
  });

  it('keeps within the frame that the page gives', async () => {
    const where = { op: 'eq', field: 'subdistrict', value: 'Omben' } as const;
    const page = await directory(backend().client(), { where });
    await page.settled();
    expect(page.count).to.equal('14 orang');
  });

  it('keeps within a region, and within the page’s frame too', async () => {
    const { people } = records();
    const two = people.map((person, i) => (i % 2 ? person : { ...person, region: 'kemendagri:15.06' }));
    const page = await directory(new Backend(memory({ people: two })).client());
    page.element.setAttribute('region', 'kemendagri:35.27');
    await page.sees('28 orang');
    page.element.where = { op: 'eq', field: 'subdistrict', value: 'Robatal' };
    await page.sees('14 orang');
    expect(() => page.option('Camplong')).to.throw('no option');
    page.element.removeAttribute('region');
    page.element.where = undefined;
    await page.sees('56 orang');
  });

  it('says what somebody makes, three things at once, and the name of the business', async () => {
    const page = await directory(backend().client(), { pageSize: 100 });
    await page.settled();
    const [first, plain] = ['Ahmad Fauzi 4', 'Budi 1'].map(
      (name) => page.all('.card')[page.names.indexOf(name)]!,
    );
    const lines = (card: HTMLElement) => [...card.querySelectorAll('p')].map((p) => p.textContent!.trim());
    for (const form of ['Kartu', 'Daftar']) {
      page.button(form).click();
      await page.element.updateComplete;
      expect(lines(first!), form).to.deep.equal([
        'Usaha Ahmad Fauzi',
        'Las listrik, Tata boga',
        'Produk dan jasa: Jahit kebaya, Bordir, Vermak, +2 lainnya',
        'Kec. Omben · Angkatan 2',
        'Bersertifikat',
      ]);
      expect(lines(plain!), form).to.deep.equal(['Kec. Robatal · Angkatan 2']);
    }
  });

  it('stays with 20 cards when there are 10,000 people', async () => {
    const page = await directory(backend(10_000).client());
    await page.settled();
    expect(page.count).to.equal('10.000 orang');
    expect(page.all('.card')).to.have.length(20);
    await page.type('jahit robatal');
    await page.sees('833 orang');
  });

  it('drops the answer to a question that is no longer the newest', async () => {
    const server = backend();
    const page = await directory(server.client());
    await page.settled();
    server.hold();
    page.option('Menjahit').click();
    page.option('Omben').click();
    await aTimeout(0);
    expect(server.asked[1]!.signal.aborted).to.equal(true);
    server.release();
    await page.settled();
    expect(page.count).to.equal('5 orang');
  });
});
