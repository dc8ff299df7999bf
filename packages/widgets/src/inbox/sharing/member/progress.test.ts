import { expect } from '@open-wc/testing';
import { inbox } from '../../../testing/inbox.ts';
import '../../inbox.define.ts';
import { having, member, mine, shows } from './member.fixture.ts';
import { until } from '../../../testing/until.ts';

describe('how far a member is', () => {
  afterEach(() => sessionStorage.clear());

  it('counts what is done, with a thumb or a number, and says what a number must be', async () => {
    const hiring = member([having(mine({ done: 11 }))]);
    const page = await inbox(hiring);
    await page.sees('11 dari 30 potong selesai');
    expect(Boolean(page.press('Catat'))).to.equal(false);
    await page.presses('Tambah satu');
    await page.sees('Belum dicatat: 12 dari 30 potong. Yang tercatat masih 11.');
    expect(page.one('.count').textContent).to.equal('11 dari 30 potong selesai');
    await page.type('#done-s-w1-1-p1', '31');
    expect(page.one('.off').textContent).to.contain('Belum dicatat. Yang tercatat masih 11.');
    await page.presses('Catat');
    await page.sees('Isi angka bulat dari 0 sampai 30.');
    expect(page.focused?.id).to.equal('done-s-w1-1-p1');
    await page.type('#done-s-w1-1-p1', '30');
    hiring.after = () => shows(hiring, [having(mine({ done: 30 }))]);
    await page.presses('Catat');
    await page.sees('Semua selesai. Serahkan kepada koordinator');
    expect(page.text).not.to.contain('Belum dicatat');
    await until(() => hiring.arrived.length === 1, 'it arrives');
    expect(hiring.arrived.map(({ id, wish }) => [id, wish])).to.deep.equal([['s-w1-1-p1', { done: 30 }]]);
    expect(Boolean(page.press('Catat'))).to.equal(false);
  });

  it('goes on counting without a line, and shows what was counted last', async () => {
    const hiring = member([having(mine({ done: 3 }))]);
    const page = await inbox(hiring);
    await page.sees('3 dari 30 potong selesai');
    hiring.down = true;
    for (const count of ['4', '5']) {
      await page.presses('Tambah satu');
      await page.presses('Catat');
      await page.sees(`${count} dari 30 potong selesai`);
      await until(() => !page.press('Catat'), 'what was counted is kept');
    }
    expect(page.text).to.contain('Terkirim sendiri nanti');
    expect(hiring.arrived).to.have.length(0);
  });

  it('asks before it is closed, or the page is left, with a count that is not noted', async () => {
    const hiring = member([having(mine({ done: 11 }))]);
    const page = await inbox(hiring);
    await page.sees('11 dari 30 potong selesai');
    const leaves = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaves()).to.equal(true);
    await page.presses('Tambah satu');
    expect(leaves()).to.equal(false);
    await page.presses('Tutup kotak masuk');
    await page.sees('Kotak masuk belum ditutup, karena hitungan ini belum dicatat.');
    await until(() => page.focused?.textContent === 'Catat');
    await expect(page.element).to.be.accessible();
    hiring.after = () => shows(hiring, [having(mine({ done: 12 }))]);
    await page.presses('Catat');
    await until(() => hiring.arrived.length === 1);
    await page.sees('12 dari 30 potong selesai');
    expect(leaves()).to.equal(true);
    expect(page.text).not.to.contain('belum ditutup');
    await page.presses('Kurangi satu');
    await page.presses('Tutup kotak masuk');
    await page.presses('Tutup tanpa mencatat');
    await page.sees('Halaman ini dibuka dengan tautan Anda sendiri');
    expect(leaves()).to.equal(true);
    expect(hiring.arrived.map(({ wish }) => wish)).to.deep.equal([{ done: 12 }]);
  });

  it('asks too for what changed after it was noted, while the gateway still answers', async () => {
    const hiring = member([having(mine({ done: 11 }))]);
    const page = await inbox(hiring);
    await page.presses('Tambah satu');
    let answer = () => {};
    hiring.readsCome = new Promise((resolve) => (answer = resolve));
    const reads = hiring.reads.length;
    await page.presses('Catat');
    await until(() => hiring.reads.length > reads, 'it has arrived, and is asked for again');
    expect(page.text).to.contain('12 dari 30 potong selesai');
    expect(page.text).not.to.contain('Belum dicatat');
    await page.presses('Kurangi satu');
    await page.presses('Tutup kotak masuk');
    await page.sees('Kotak masuk belum ditutup, karena hitungan ini belum dicatat.');
    expect(page.text).to.contain('Belum dicatat: 11 dari 30 potong. Yang tercatat masih 12.');
    answer();
  });

  it('without a line: what was noted is kept, so that nothing is asked', async () => {
    const hiring = member([having(mine({ done: 3 }))]);
    const page = await inbox(hiring);
    await page.sees('3 dari 30 potong selesai');
    hiring.down = true;
    await page.presses('Tambah satu');
    await page.presses('Catat');
    await until(() => !page.press('Catat'));
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(true);
    await page.presses('Tutup kotak masuk');
    await page.sees('Halaman ini dibuka dengan tautan Anda sendiri');
  });
});
