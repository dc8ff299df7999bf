import { expect } from '@open-wc/testing';
import { inbox } from '../../../testing/inbox.ts';
import '../../inbox.define.ts';
import { having, member, mine, theirs } from './member.fixture.ts';

describe('handing a share over', () => {
  afterEach(() => sessionStorage.clear());

  it('hands over only to who can make all of it; where there is none, says what else can be done', async () => {
    const matter = { ...having(mine(), theirs()), takers: { 's-w1-1-p1': ['budi'] } };
    const hiring = member([matter]);
    const page = await inbox(hiring);
    await page.presses('Alihkan ke teman');
    await page.sees('tetap milik Anda');
    const names = page.all<HTMLOptionElement>('#to option').map(({ textContent }) => textContent);
    expect(names).to.deep.equal(['Pilih anggota', 'Budi Santoso (sudah menerima 35)']);
    const none = await inbox(member([{ ...matter, takers: { 's-w1-1-p1': [] } }]));
    await none.presses('Alihkan ke teman');
    await none.sees('tidak ada satu anggota yang sanggup mengambil 30 potong sekaligus');
    expect(none.all('#to')).to.have.length(0);
    await expect(none.element).to.be.accessible();
    await none.presses('Kembali');
    await none.sees('Tidak jadi sanggup');
  });
});
