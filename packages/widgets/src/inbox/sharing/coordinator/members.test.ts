import { memory } from '@guyub/adapters/memory';
import { createClient } from '@guyub/core/client';
import { aTimeout, expect } from '@open-wc/testing';
import { registerSource } from '../../../shared/source.ts';
import { book, community, membership, order, sharingDesk } from '../../../testing/community.ts';
import { type InboxPage } from '../../../testing/inbox.ts';
import { inDays } from '../../../testing/matters.ts';
import { records } from '../../../testing/people.ts';
import '../../inbox.define.ts';
import { coordinating } from './coordinator.fixture.ts';
import { until } from '../../../testing/until.ts';

registerSource('fake', () => createClient({ adapter: memory(records()) }));

const { members } = sharingDesk();
const rows = (page: InboxPage) =>
  page
    .all('.members tbody tr')
    .map((row) => [...row.children].map(({ textContent }) => textContent!.trim()).slice(0, 5));

describe('members of a community', () => {
  afterEach(() => sessionStorage.clear());

  it('by whose turn is next: who has received least, then who has waited longest', async () => {
    const { page } = await coordinating([]);
    await page.presses('Anggota (8)');
    await page.sees('Urutan giliran');
    expect(rows(page).slice(0, 3)).to.deep.equal([
      ['ke-1', 'Citra Lestari', '10', '2', 'aktif'],
      ['ke-2', 'Dewi Rahayu', '10', '6', 'aktif'],
      ['ke-3', 'Gita Wulandari', '15', '7,5', 'aktif'],
    ]);
    const [place, name, , , state] = rows(page).at(-1)!;
    expect([place, name]).to.deep.equal(['–', 'Hana Utami']);
    expect(state).to.match(/^cuti sampai /);
    await expect(page.element).to.be.accessible();
  });

  it('who asks to join is seen at once, and taken in with one tap', async () => {
    const asks = membership('nur', { name: 'Nur Aini', status: 'requested', perDay: 4 });
    const { hiring, page } = await coordinating([], { members: [...members, asks] });
    await page.sees('Minta bergabung (1)');
    await page.sees('Sanggup 4 potong sehari');
    await page.presses('Terima Nur Aini');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'memberships',
      id: 'm-nur',
      wish: { status: 'active' },
    });
    await page.presses('Tolak Nur Aini');
    await until(() => hiring.arrived.length === 2);
    expect(hiring.arrived[1]!.wish).to.deep.equal({ status: 'left' });
  });

  it('lowers what somebody can do only with a reason', async () => {
    const { hiring, page } = await coordinating([]);
    await page.presses('Anggota (8)');
    await page.presses('Atur Dewi Rahayu');
    await page.sees('1, 1 tepat waktu (anggota baru)');
    await page.presses('Ubah kesanggupan');
    await until(() => page.focused?.id === 'capacity');
    expect(page.one<HTMLInputElement>('#capacity').value).to.equal('6');
    await expect(page.element).to.be.accessible();
    await page.type('#capacity', 'empat');
    await page.presses('Simpan');
    expect(page.text).to.contain('Tulis angka dari 0 sampai 1.000');
    expect(page.text).to.contain('Tulis alasannya.');
    await page.type('#capacity', '4,5');
    await page.type('#why', 'Dua kali terlambat');
    await page.presses('Simpan');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      id: 'm-dewi',
      wish: { perDay: 4.5, reason: 'Dua kali terlambat' },
    });
    await until(() => page.focused?.closest('#member-m-dewi'));
  });

  it('writes down a leave and its end', async () => {
    const { hiring, page } = await coordinating([]);
    await page.presses('Anggota (8)');
    await page.presses('Atur Dewi Rahayu');
    await page.presses('Catat cuti');
    await page.type('#leave-from', inDays(3), 'change');
    await page.type('#leave-until', inDays(1), 'change');
    await page.presses('Simpan');
    expect(page.text).to.contain('sama atau sesudah tanggal mulai');
    await page.type('#leave-until', inDays(9), 'change');
    await page.presses('Simpan');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]!.wish).to.deep.equal({ leaveFrom: inDays(3), leaveUntil: inDays(9) });
    await page.presses('Atur Hana Utami');
    await page.presses('Sudah kembali');
    await until(() => hiring.arrived.length === 2);
    expect(hiring.arrived[1]).to.deep.include({
      id: 'm-hana',
      wish: { leaveFrom: null, leaveUntil: null },
    });
  });

  it('removes with a reason, and takes back who has left', async () => {
    const gone = membership('lama', { name: 'Lama Pergi', status: 'left', perDay: 3 });
    const { hiring, page } = await coordinating([], { members: [...members, gone] });
    await page.presses('Anggota (8)');
    await until(() => rows(page).length === 8);
    await page.presses('Atur Budi Santoso');
    await page.presses('Keluarkan');
    await until(() => page.focused?.id === 'reason');
    await page.type('#reason', 'Pindah ke Surabaya');
    await page.presses('Ya, keluarkan');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      id: 'm-budi',
      wish: { status: 'left', reason: 'Pindah ke Surabaya' },
    });
    await page.presses('Yang sudah keluar (1)');
    await page.presses('Terima kembali Lama Pergi');
    await until(() => hiring.arrived.length === 2);
    expect(hiring.arrived[1]).to.deep.include({ id: 'm-lama', wish: { status: 'active' } });
  });

  it('takes several in at once, with what they can do and have received', async () => {
    const { hiring, page } = await coordinating([]);
    await page.presses('Anggota (8)');
    await page.presses('Masukkan anggota');
    await page.type('#member-search', 'menjahit');
    await until(() => page.all('.found input').length > 2);
    await expect(page.element).to.be.accessible();
    const [first, second] = page.all<HTMLInputElement>('.found input');
    first!.click();
    second!.click();
    await page.sees('Yang dipilih (2)');
    const [perDay, opening] = page.all<HTMLInputElement>('.chosen input');
    await page.type(`#${perDay!.id}`, '5');
    await page.type(`#${opening!.id}`, '-1');
    await page.presses('Masukkan 2 orang');
    expect(page.text).to.contain('Tulis angka 0 atau lebih');
    await page.type(`#${opening!.id}`, '12,5');
    await expect(page.element).to.be.accessible();
    await page.presses('Masukkan 2 orang');
    await until(() => hiring.arrived.length === 2);
    const [one, other] = hiring.arrived;
    expect(one).to.deep.include({ resource: 'memberships' });
    expect(one!.wish).to.deep.include({ communityId: 'c1', perDay: 5, opening: 12.5 });
    // What is not filled in is left to the gateway.
    expect(Object.keys(other!.wish)).to.deep.equal(['communityId', 'personId']);
    await until(() => page.all('.chosen').length === 0);
  });

  it('who is in already cannot be chosen, and a search that finds nobody says so', async () => {
    const { page } = await coordinating([], {
      members: [...members, membership('p0', { name: 'Siti Aminah 0' })],
    });
    await page.presses('Anggota (9)');
    await page.presses('Masukkan anggota');
    await page.type('#member-search', 'Siti Aminah 0');
    await page.sees('sudah anggota');
    expect(page.all<HTMLInputElement>('.found input').filter(({ disabled }) => disabled)).to.have.length(1);
    await page.type('#member-search', 'xyzzyxyzzy');
    await page.sees('Tidak ada yang cocok');
  });

  it('56 members are folded until they are wanted', async () => {
    const many = Array.from({ length: 48 }, (_, i) =>
      membership(`x${i}`, { name: `Anggota ${i}`, perDay: 3 }),
    );
    const { page } = await coordinating([], { members: [...members, ...many] });
    await page.sees('Anggota (56)');
    expect(rows(page)).to.have.length(0);
    await page.presses('Anggota (56)');
    await until(() => rows(page).length === 56);
  });
});

describe('rules and book of a community', () => {
  afterEach(() => sessionStorage.clear());

  it('sends only the rules that change', async () => {
    const { hiring, page } = await coordinating([]);
    await page.presses('Aturan komunitas');
    await expect(page.element).to.be.accessible();
    await page.presses('Simpan aturan');
    expect(page.text).to.contain('Belum ada yang berubah.');
    await page.type('#rule-lot', '0');
    await page.type('#rule-feePercent', '25');
    await page.presses('Simpan aturan');
    expect(page.text).to.contain('Tulis bilangan bulat dari 1 sampai 1.000.');
    expect(page.text).to.contain('Tulis angka dari 0 sampai 20');
    await until(() => page.focused?.id === 'rule-lot');
    await page.type('#rule-lot', '10');
    await page.type('#rule-feePercent', '2,5');
    await page.presses('Simpan aturan');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'communities',
      id: 'c1',
      wish: { lot: 10, feePercent: 2.5 },
    });
  });

  it('a closed community takes no orders and no members', async () => {
    const { page } = await coordinating([], { community: community({ status: 'closed' }) });
    await page.sees('Komunitas ini sudah ditutup.');
    await page.presses('Anggota (8)');
    expect(Boolean(page.press('Pesanan baru'))).to.equal(false);
    expect(Boolean(page.press('Masukkan anggota'))).to.equal(false);
  });

  it('shows the whole book, page by page, with names, and only when it is wanted', async () => {
    const { hiring, page } = await coordinating([]);
    hiring.books = { c1: book(order()) };
    expect(hiring.reads.some((read) => read.startsWith('ledger'))).to.equal(false);
    await page.presses('Buku giliran');
    await until(() =>
      page.root.querySelector('guyub-ledger')?.shadowRoot?.textContent?.includes('Citra Lestari'),
    );
    expect(hiring.reads.filter((read) => read.startsWith('ledger'))).to.deep.equal([
      'ledger c1 0',
      'ledger c1 5',
    ]);
    await aTimeout(100);
    // Drawing the page again does not ask for the book again.
    page.element.requestUpdate();
    await page.element.updateComplete;
    await aTimeout(50);
    expect(hiring.reads.filter((read) => read === 'ledger c1 0')).to.have.length(1);
  });

  it('speaks English, too', async () => {
    const { page } = await coordinating([]);
    page.element.locale = 'en';
    await page.sees('Shared orders');
    await page.sees('Members (8)');
  });
});
