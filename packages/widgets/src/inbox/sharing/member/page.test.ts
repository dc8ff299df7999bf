import { GuyubError } from '@guyub/core/adapter';
import { expect } from '@open-wc/testing';
import { community, offered, order, share } from '../../../testing/community.ts';
import { Hiring } from '../../../testing/hiring.ts';
import { inbox, reopened } from '../../../testing/inbox.ts';
import { ago } from '../../../testing/matters.ts';
import '../../inbox.define.ts';
import { having, joinable, member, mine, shows, theirs } from './member.fixture.ts';
import { until } from '../../../testing/until.ts';

describe('a member’s shared orders', () => {
  afterEach(() => sessionStorage.clear());

  it('are accessible with everything in it', async () => {
    const hiring = member([
      offered(),
      {
        ...having(mine({ orderId: 'w2', done: 12 }), theirs({ orderId: 'w2', offeredTo: 'p1' })),
        order: order({ id: 'w2', status: 'running', short: 4, round: 2 }),
      },
      {
        order: order({ id: 'w3', status: 'completed' }),
        shares: [mine({ orderId: 'w3', status: 'delivered' })],
      },
    ]);
    hiring.shared = { ...hiring.shared!, joinable };
    const page = await inbox(hiring);
    await page.sees('Perlu jawaban Anda (2)');
    for (const summary of page.all('summary'))
      if (!/^(Kesanggupan|Cuti|Keluar)/.test(summary.textContent!)) summary.click();
    await page.sees('Sudah dibagikan sampai putaran ke-2');
    await until(() => page.root.querySelector('guyub-ledger'));
    await expect(page.element).to.be.accessible();
    await page.type('#done-s-w2-1-p1', '31');
    await page.presses('Catat');
    await page.presses('Alihkan ke teman');
    await page.presses('Tanyakan kepadanya');
    await page.presses('Cuti: tidak ada');
    await page.presses('Simpan cuti');
    await page.presses('Minta bergabung');
    await page.presses('Kirim permintaan');
    for (const text of [
      'Isi angka bulat',
      'Pilih salah satu.',
      'tidak sebelum tanggal mulai',
      'Isi angka dari 0',
    ])
      await page.sees(text);
    await expect(page.element).to.be.accessible();
  });

  it('an offer says everything before it is answered, and asks nothing twice', async () => {
    const hiring = member([offered()], { community: community({ feePercent: 5 }) });
    const page = await inbox(hiring);
    await page.sees('Perlu jawaban Anda (1)');
    for (const text of [
      'Bagian Anda dari pesanan 120 potong',
      '120 seragam SDN Contoh 1',
      'Rp22.000 per potong',
      'Rp660.000',
      '5%, yaitu Rp33.000',
      'Rp627.000',
      '9 hari lagi',
      'Mengapa 30 potong? Mendapat 30 potong: sejauh ini menerima 20; masih sanggup 30 sebelum batas waktu.',
      'Kain dan pola diambil di rumah koordinator.',
      'tidak mengurangi giliran Anda',
    ])
      expect(page.text).to.contain(text);
    expect(page.text).to.match(/Jawab sebelum (hari ini|besok) pukul \d\d\.\d\d/);
    hiring.after = () => shows(hiring, [having(mine())]);
    await page.presses('Saya sanggup');
    await page.sees('Pekerjaan Anda');
    await until(() => page.focused === page.one('#share-s-w1-1-p1'), 'the focus was lost');
    expect(hiring.arrived.map(({ resource, id, wish }) => [resource, id, wish])).to.deep.equal([
      ['shares', 's-w1-1-p1', { status: 'accepted' }],
    ]);
    expect(Boolean(page.press('Saya sanggup'))).to.equal(false);
  });

  it('stands above the page while something waits for an answer, and stays there', async () => {
    const hiring = member([offered()]);
    const page = await inbox(hiring);
    await page.sees('Perlu jawaban Anda (1)');
    const isAbove = () =>
      page.text.indexOf('Penjahit Torjun Bersama') < page.text.indexOf('Belum ada undangan baru');
    expect(isAbove()).to.equal(true);
    hiring.after = () => shows(hiring, [having(share('p1', 30, { status: 'declined' }))]);
    await page.presses('Tidak dulu');
    await page.sees('Bagian yang sudah lewat (1)');
    expect(hiring.arrived[0]!.wish).to.deep.equal({ status: 'declined' });
    expect(isAbove()).to.equal(true);
    const quiet = await inbox(member([]));
    await quiet.sees('Penjahit Torjun Bersama');
    expect(quiet.text.indexOf('Penjahit Torjun')).to.be.greaterThan(quiet.text.indexOf('Belum ada undangan'));
  });

  it('an answer waits for the line, survives a reload, and is sent once', async () => {
    const hiring = member([offered()]);
    const page = await inbox(hiring);
    await page.sees('Perlu jawaban Anda (1)');
    hiring.down = true;
    await page.presses('Saya sanggup');
    await page.sees('Saya sanggup: 30 potong');
    await page.sees('Terkirim sendiri nanti');
    page.element.remove();
    const again = await reopened(hiring);
    await again.sees('Belum tersambung');
    hiring.after = () => shows(hiring, [having(mine())]);
    hiring.down = false;
    await again.presses('Coba lagi');
    await again.sees('Pekerjaan Anda');
    expect(hiring.arrived.filter(({ resource }) => resource === 'shares')).to.have.length(1);
  });

  it('comes too late: says in words what became of it', async () => {
    const hiring = member([offered()]);
    const page = await inbox(hiring);
    await page.sees('Perlu jawaban Anda (1)');
    hiring.refuses = new GuyubError('conflict', 'Round again.', { adapter: 'fake' });
    shows(hiring, [having(share('p1', 30, { status: 'unanswered' }))]);
    await page.presses('Saya sanggup');
    await page.sees('sudah dibagikan ulang karena lewat batas jawab. Tidak apa-apa: giliran Anda tetap.');
    await expect(page.element).to.be.accessible();
    await page.presses('Mengerti');
    await until(() => !page.press('Mengerti'));
    const late = await inbox(member([having(share('p1', 30, { answerBy: ago(0.1) }))]));
    await late.sees('Batas jawabnya sudah lewat.');
    expect(Boolean(late.press('Saya sanggup'))).to.equal(false);
    expect(late.text).not.to.contain('Perlu jawaban');
  });

  it('what was delivered stands apart from what others make now', async () => {
    const page = await inbox(
      member([
        having(
          share('p1', 12, { status: 'delivered' }),
          share('p1', 9, { status: 'handed-over', round: 2 }),
          share('p1', 5, { status: 'declined', round: 3 }),
        ),
      ]),
    );
    await page.presses('Yang sudah Anda serahkan (1)');
    await page.presses('Bagian yang sudah lewat (2)');
    const past = page.all('.past').map(({ textContent }) => textContent);
    expect(past[0]).to.contain('12 potong, diserahkan kepada koordinator, tepat waktu');
    expect(past[1]).to.contain('9 potong, dialihkan kepada anggota lain');
  });

  it('hands over to a friend, who stands first when they have received least; takes the question back', async () => {
    const hiring = member([having(mine(), theirs())]);
    const page = await inbox(hiring);
    await page.presses('Alihkan ke teman');
    await page.sees('tetap milik Anda, dan boleh dibatalkan');
    const names = page.all<HTMLOptionElement>('#to option').map(({ textContent }) => textContent);
    expect(names.slice(0, 2)).to.deep.equal(['Pilih anggota', 'Citra Lestari (sudah menerima 10)']);
    // Neither herself nor who is on leave.
    expect(names.join()).not.to.match(/Siti Aminah|Hana/);
    await page.presses('Tanyakan kepadanya');
    await page.sees('Pilih salah satu.');
    await page.type('#to', 'gita', 'change');
    hiring.after = () => shows(hiring, [having(mine({ offeredTo: 'gita' }), theirs())]);
    await page.presses('Tanyakan kepadanya');
    await page.sees('Menunggu jawaban Gita Wulandari untuk mengambil alih 30 potong.');
    hiring.after = () => shows(hiring, [having(mine(), theirs())]);
    await page.presses('Batalkan permintaan');
    await until(() => page.press('Alihkan ke teman'));
    expect(hiring.arrived.map(({ wish }) => wish)).to.deep.equal([{ offerTo: 'gita' }, { offerTo: null }]);
  });

  it('swaps with a share of the same order, where there is one', async () => {
    const hiring = member([
      having(mine(), theirs(), share('hana', 9, { status: 'accepted' }), share('eka', 5)),
    ]);
    const page = await inbox(hiring);
    await page.presses('Tukar bagian');
    // Who is on leave or has not answered cannot be asked.
    expect(page.all('[name=swap]')).to.have.length(1);
    await page.ticks('Budi Santoso: 15 potong');
    hiring.after = () =>
      shows(hiring, [having(mine({ offeredTo: 'budi', inReturn: 's-w1-1-budi' }), theirs())]);
    await page.presses('Tanyakan kepadanya');
    await page.sees(
      'Menunggu jawaban Budi Santoso untuk bertukar: 30 potong milik Anda dengan 15 potong miliknya.',
    );
    expect(hiring.arrived[0]!.wish).to.deep.equal({ offerTo: 'budi', inReturn: 's-w1-1-budi' });
    const alone = await inbox(member([having(mine())]));
    await alone.sees('Alihkan ke teman');
    expect(Boolean(alone.press('Tukar bagian'))).to.equal(false);
  });

  it('gives back, after one kind question', async () => {
    const hiring = member([having(mine({ done: 4 }))]);
    hiring.after = () => shows(hiring, [having(mine({ status: 'declined', pieces: 26 }))]);
    const page = await inbox(hiring);
    await page.presses('Tidak jadi sanggup');
    await page.sees('giliran Anda tidak berkurang');
    expect(hiring.arrived).to.have.length(0);
    expect(page.text).to.contain('Yang sudah selesai (4) tetap tercatat milik Anda.');
    await page.presses('Kembalikan 26 potong');
    await page.sees('Bagian yang sudah lewat (1)');
    expect(hiring.arrived[0]!.wish).to.deep.equal({ status: 'declined' });
  });

  it('is asked by another to take over, or to swap, and says what that means', async () => {
    const hiring = member([having(theirs({ offeredTo: 'p1', done: 3 }))]);
    hiring.after = () => shows(hiring, [having(theirs())]);
    const page = await inbox(hiring);
    // What is finished stays with whoever made it.
    await page.sees('Budi Santoso meminta Anda mengambil alih 12 potong');
    expect(page.text).to.contain('Rp264.000');
    await page.presses('Tidak dulu');
    await until(() => hiring.arrived.length > 0 && !page.press('Tidak dulu'));
    expect(hiring.arrived[0]).to.deep.include({ id: 's-w1-1-budi', wish: { takeOver: false } });

    const swap = member([having(mine(), theirs({ offeredTo: 'p1', inReturn: 's-w1-1-p1' }))]);
    const other = await inbox(swap);
    await other.sees('Anda mengerjakan 15 potong miliknya, dan ia mengerjakan 30 potong milik Anda.');
    shows(swap, [having(mine(), theirs())]);
    swap.refuses = new GuyubError('conflict', 'Taken back.', { adapter: 'fake' });
    await other.presses('Ya, bertukar');
    await other.sees('Permintaan ini sudah tidak berlaku');
  });

  it('is not there where nothing is shared, and says so where it cannot be told', async () => {
    const none = await inbox(new Hiring('person', []));
    await none.sees('Belum ada undangan baru');
    expect(Boolean(none.root.querySelector('.sharing'))).to.equal(false);
    const hiring = member([offered()]);
    hiring.refusesReads = new GuyubError('unavailable', 'Down.', { adapter: 'fake' });
    const page = await inbox(hiring);
    await until(() => page.press('Coba lagi'));
    hiring.refusesReads = undefined;
    await page.presses('Coba lagi');
    await page.sees('Perlu jawaban Anda (1)');
  });

  it('speaks English', async () => {
    const page = await inbox(member([offered()]), { locale: 'en' });
    await page.sees('Needs your answer (1)');
    await page.sees('has received 20 so far');
    expect(page.text).not.to.match(/potong sehari|giliran|Jawab/);
  });
});
