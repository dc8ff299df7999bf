import { expect } from '@open-wc/testing';
import { book, membership, offered, order, running, share, sharingDesk } from '../../../testing/community.ts';
import { Hiring } from '../../../testing/hiring.ts';
import { inbox } from '../../../testing/inbox.ts';
import { inDays } from '../../../testing/matters.ts';
import '../../inbox.define.ts';
import { joinable, member, members, shows } from './member.fixture.ts';
import { until } from '../../../testing/until.ts';

describe('a member in a community', () => {
  afterEach(() => sessionStorage.clear());

  it('goes on leave, and comes back', async () => {
    const hiring = member([offered()]);
    const page = await inbox(hiring);
    await page.presses('Cuti: tidak ada');
    await page.sees('Bagian yang belum Anda jawab dibagikan kepada yang lain.');
    await page.presses('Simpan cuti');
    await page.sees('Isi tanggalnya, tidak sebelum tanggal mulai.');
    const leave = { leaveFrom: inDays(0), leaveUntil: inDays(6) };
    hiring.after = () => shows(hiring, [], members({ ...leave, status: 'on-leave' }));
    await page.type('#leave-until-m-p1', leave.leaveUntil, 'change');
    await page.presses('Simpan cuti');
    await page.sees('Anda sedang cuti sampai');
    hiring.after = () => shows(hiring, []);
    await page.presses('Saya kembali');
    await until(() => page.press('Cuti: tidak ada'));
    expect(hiring.arrived.map(({ resource, id, wish }) => [resource, id, wish])).to.deep.equal([
      ['memberships', 'm-p1', leave],
      ['memberships', 'm-p1', { leaveFrom: null, leaveUntil: null }],
    ]);
  });

  it('shows the places that the coordinator sees: who takes no turns has none', async () => {
    const desk = sharingDesk([], {
      members: sharingDesk().members.map((one) => (one.personId === 'citra' ? { ...one, perDay: 0 } : one)),
    });
    const hiring = member([], { members: desk.members });
    const page = await inbox(hiring);
    await page.sees('Giliran Anda ke-3 dari 6 yang ikut giliran. Berikutnya Dewi Rahayu.');
    // The two numbers are told apart: six of eight take turns.
    await page.sees('Urutan giliran (6), dan 2 yang sedang tidak ikut');
    const places = page
      .all('.order li')
      .slice(0, 8)
      .map((row) => row.textContent!.replace(/\s+/g, ' '));
    expect(places[0]).to.match(/^1 ?Dewi Rahayu ?sudah menerima 10$/);
    expect(places.slice(6).join()).to.match(
      /–.*Citra Lestari.*sedang tidak ikut giliran.*–.*Hana Utami.*sedang cuti/,
    );

    const hiringToo = new Hiring('coordinator', []);
    hiringToo.shared = { communities: [desk], joinable: [], people: [] };
    const hers = await inbox(hiringToo);
    await hers.presses('Anggota (8)');
    await until(() => hers.all('.members tbody tr').length === 8);
    const names = hers.all('.members th[scope=row]').map(({ textContent }) => textContent);
    expect(names.map((name, i) => places[i]!.includes(name!))).to.not.include(false);
    expect(
      hers
        .all('.members .place')
        .map(({ textContent }) => textContent!.trim())
        .at(-2),
    ).to.equal('–');
  });

  it('reads why an order was called off', async () => {
    const reason = 'Sekolah menunda seragamnya';
    const hiring = member([
      {
        order: order({ status: 'cancelled', round: 1, reason }),
        shares: [share('p1', 30, { status: 'cancelled' })],
      },
    ]);
    const page = await inbox(hiring);
    await page.sees(`Pesanan dibatalkan: “${reason}”`);
  });

  it('says how much one can do, and asks who has not said it', async () => {
    const { perDay: _, ...unsaid } = membership('p1');
    const hiring = member([], { members: [unsaid, membership('budi')] });
    hiring.after = () => shows(hiring, [], members({ perDay: 2.5, weekdays: [1, 3, 5] }));
    const page = await inbox(hiring);
    await page.sees('Isi dulu kesanggupan Anda.');
    await page.presses('Isi kesanggupan');
    await page.type('#per-day-m-p1', 'banyak');
    await page.presses('Simpan');
    await page.sees('Isi angka dari 0 sampai 1.000');
    await page.type('#per-day-m-p1', '2,5');
    for (const weekday of ['Selasa', 'Kamis', 'Sabtu']) await page.ticks(weekday);
    await page.presses('Simpan');
    await page.sees('Kesanggupan Anda: 2,5 potong sehari, Senin, Rabu, Jumat');
    expect(hiring.arrived[0]!.wish).to.deep.equal({ perDay: 2.5, weekdays: [1, 3, 5] });
    expect(page.text).not.to.contain('Isi dulu kesanggupan');
  });

  it('sends what is known as it stands, however large', async () => {
    const hiring = member([], members({ perDay: 1000, weekdays: [1] }));
    const page = await inbox(hiring);
    await page.presses('Kesanggupan Anda');
    await page.presses('Simpan');
    await until(() => hiring.arrived.length === 1, page.text);
    expect(hiring.arrived[0]!.wish).to.deep.equal({ perDay: 1000, weekdays: [1] });
  });

  it('reads why the coordinator has lowered it, and may leave the community', async () => {
    const limitReason = 'Mesin sedang diperbaiki';
    const hiring = member([], members({ perDay: 2, limitReason }));
    hiring.after = () =>
      (hiring.shared = {
        communities: [],
        joinable: [{ id: 'c1', name: 'Penjahit Torjun Bersama' }],
        people: [],
      });
    const page = await inbox(hiring);
    await page.presses('Kesanggupan Anda');
    await page.sees('Diturunkan koordinator, dengan alasan: “Mesin sedang diperbaiki”.');
    await page.presses('Keluar dari komunitas');
    await page.sees('Anda boleh minta bergabung lagi.');
    await page.presses('Ya, keluar');
    await until(() => page.press('Minta bergabung'));
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'memberships',
      id: 'm-p1',
      wish: { status: 'left' },
    });
  });

  it('tells whose turn is next, and who has what', async () => {
    const page = await inbox(member([running()]));
    await page.sees('Giliran Anda ke-4 dari 7 yang ikut giliran. Berikutnya Citra Lestari.');
    await page.presses('Urutan giliran (7)');
    const places = page.all('ol.order li').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
    expect(places[0]).to.contain('Citra Lestari').and.to.contain('sudah menerima 10');
    expect(places.at(-1)).to.contain('Hana Utami').and.to.contain('sedang cuti');
    await page.presses('120 seragam');
    const parts = page.all('ul.order li').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
    // Who could not this time is not shown up.
    expect(parts.join()).not.to.contain('Gita');
    expect(parts.join()).to.contain('31Eka Pratiwi');
  });

  it('opens the same book as the coordinator’s, all pages of it', async () => {
    const hiring = member([running()]);
    hiring.books = { c1: book(order()) };
    const page = await inbox(hiring);
    await page.presses('Buku giliran');
    await until(() =>
      page.root.querySelector('guyub-ledger')?.shadowRoot?.textContent?.includes('9 catatan'),
    );
    const text = page.one('guyub-ledger').shadowRoot!.textContent!;
    for (const told of ['Citra Lestari', '120 seragam SDN Contoh 1: 120 potong dibagi'])
      expect(text).to.contain(told);
    expect(hiring.reads.filter((read) => read.startsWith('ledger'))).to.deep.equal([
      'ledger c1 0',
      'ledger c1 5',
    ]);
  });

  it('the book names the same next one as the page: who is away or has no room is skipped', async () => {
    const idle = sharingDesk().members.map((one) => (one.personId === 'citra' ? { ...one, perDay: 0 } : one));
    const hiring = member([], { members: idle });
    hiring.books = { c1: book() };
    const page = await inbox(hiring);
    await page.sees('Berikutnya Dewi Rahayu.');
    await page.presses('Urutan giliran');
    await page.presses('Buku giliran');
    const rows = () => [
      ...(page.root.querySelector('guyub-ledger')?.shadowRoot?.querySelectorAll('.turns tbody tr') ?? []),
    ];
    await until(() => rows().length === 8);
    const shown = rows().map((row) => `${row.children[0]!.textContent} ${row.children[1]!.textContent}`);
    const told = page
      .all('ol.order li')
      .map(({ children }) =>
        `${children[0]!.textContent} ${children[1]!.textContent}`.replace(/\s*\(.*/s, ''),
      );
    expect(shown.slice(0, 6)).to.deep.equal(told.slice(0, 6));
    expect(shown.slice(6)).to.have.members(told.slice(6));
    expect(shown.at(-1)).to.match(/^– /);
  });

  it('asks to join, says what others will see, and waits', async () => {
    const hiring = new Hiring('person', []);
    hiring.shared = { communities: [], joinable, people: [] };
    hiring.after = () =>
      (hiring.shared = { ...hiring.shared!, joinable: [{ ...joinable[0]!, requested: true }] });
    const page = await inbox(hiring);
    await page.presses('Minta bergabung');
    await page.sees('Nomor telepon tidak dibagikan.');
    await page.type('#per-day-c2', '4');
    await page.presses('Kirim permintaan');
    await page.sees('Menunggu persetujuan koordinator.');
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'memberships',
      wish: { communityId: 'c2', personId: 'p1', perDay: 4, weekdays: [1, 2, 3, 4, 5, 6] },
    });
  });
});
