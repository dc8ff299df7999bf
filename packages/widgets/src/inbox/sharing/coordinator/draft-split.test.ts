import { GuyubError } from '@guyub/core/adapter';
import type { Exclusion, Reason } from '@guyub/core/sharing';
import { aTimeout, expect } from '@open-wc/testing';
import { community, drafted, membership, sharingDesk } from '../../../testing/community.ts';
import { reopened } from '../../../testing/inbox.ts';
import { inDays } from '../../../testing/matters.ts';
import '../../inbox.define.ts';
import { coordinating, shows } from './coordinator.fixture.ts';
import { until } from '../../../testing/until.ts';

const cells = (page: { all(selector: string): HTMLElement[] }) =>
  page.all('.split tbody tr').map((row) => [...row.children].map(({ textContent }) => textContent!.trim()));
const conflict = new GuyubError('conflict', 'Changed.', {
  adapter: 'fake',
  issues: [{ path: [], message: 'Pembagian sudah berubah sejak Anda melihatnya.' }],
});

describe('an order before it is sent', () => {
  const { print } = window;
  afterEach(() => {
    sessionStorage.clear();
    window.print = print;
    dispatchEvent(new Event('pointerdown'));
  });

  it('is accessible, folded and unfolded', async () => {
    const { page } = await coordinating([drafted(), drafted({ id: 'w2', title: 'Besar', pieces: 180 })]);
    await expect(page.element).to.be.accessible();
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Besar');
    await page.sees('Pakai batas waktu ini');
    await expect(page.element).to.be.accessible();
  });

  it('shows who gets how many, for how much, and why', async () => {
    const { page } = await coordinating([drafted()]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.sees('Usulan pembagian');
    const rows = cells(page);
    expect(rows.map(([name, gets]) => `${name}: ${gets!.replace(/\s+/g, ' ')}`)).to.deep.equal([
      'Gita Wulandari: 34 potongRp748.000',
      'Siti Aminah: 30 potongRp660.000',
      'Dewi Rahayu: 20 potongRp440.000',
      'Budi Santoso: 15 potongRp330.000',
      'Citra Lestari: 12 potongRp264.000',
      'Fitri Handayani: 9 potongRp198.000',
      'Hana Utami: 0 potong',
      'Eka Pratiwi: 0 potong',
    ]);
    expect(rows[0]!.at(-1)).to.equal('Mendapat 34 potong: sejauh ini menerima 15; diisi bergilir sampai 49.');
    expect(page.text).to.contain('Rp22.000 per potong; tanpa iuran');
  });

  it('says the fee, and takes it off what each gets', async () => {
    const { page } = await coordinating([drafted()], { community: community({ feePercent: 5 }) });
    await page.presses('120 seragam SDN Contoh 1');
    await page.sees('iuran komunitas 5%, anggota menerima Rp20.900');
    expect(cells(page)[0]![1]).to.contain('Rp710.600');
  });

  it('sends what was looked at, once', async () => {
    const matter = drafted();
    const { hiring, page } = await coordinating([matter]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Kirim ke 6 anggota');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'workOrders',
      id: 'w1',
      wish: { status: 'offered', proposal: matter.proposal!.hash, adjustments: [] },
    });
    await aTimeout(50);
    expect(hiring.arrived).to.have.length(1);
  });

  it('on a cut line the wish waits, is not offered twice, and goes after a reload', async () => {
    const { hiring, page } = await coordinating([drafted()]);
    await page.presses('120 seragam SDN Contoh 1');
    hiring.down = true;
    await page.presses('Kirim ke 6 anggota');
    await page.sees('menunggu sinyal');
    expect(Boolean(page.press('Kirim ke 6 anggota'))).to.equal(false);
    page.element.remove();
    hiring.down = false;
    const again = await reopened(hiring);
    await until(() => hiring.arrived.length === 1);
    await again.sees('Penjahit Torjun Bersama');
  });

  it('the split has changed meanwhile: shows the new one, and what is different', async () => {
    const { hiring, page } = await coordinating([drafted()]);
    await page.presses('120 seragam SDN Contoh 1');
    const now = drafted({ pieces: 110 });
    hiring.refuses = conflict;
    shows(hiring, [{ ...now, order: { ...now.order, pieces: 120 } }]);
    await page.presses('Kirim ke 6 anggota');
    await page.sees('Pembagian sudah berubah sejak Anda melihatnya.');
    await page.sees('Gita Wulandari: dari 34 menjadi');
    expect(page.all('.split').length).to.equal(1);
    await expect(page.element).to.be.accessible();
    hiring.refuses = undefined;
    await page.presses('Kirim ke');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]!.wish['proposal']).to.equal(now.proposal!.hash);
    await until(() => !page.text.includes('Belum diterima'));
  });

  it('what was changed stays in the form where it could not be kept', async () => {
    const real = globalThis.BroadcastChannel;
    // As when the part of the script that keeps and sends is lost on its way.
    globalThis.BroadcastChannel = class extends real {
      constructor(name: string) {
        if (name.startsWith('guyub-outbox')) throw new TypeError('Failed to fetch');
        super(name);
      }
    };
    try {
      const { page } = await coordinating([drafted()]);
      await page.presses('120 seragam SDN Contoh 1');
      await page.presses('Ubah bagian');
      await page.type('#pieces-gita', '33');
      await page.type('#pieces-budi', '16');
      await page.type('#adjust-reason', 'Gita minta dikurangi');
      await page.presses('Kirim pembagian yang diubah');
      await page.sees('belum bisa disimpan maupun dikirim');
      expect(page.one<HTMLInputElement>('#pieces-gita').value).to.equal('33');
    } finally {
      globalThis.BroadcastChannel = real;
    }
  });

  it('is changed only with the sum kept and a reason', async () => {
    const { hiring, page } = await coordinating([drafted()]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Ubah bagian');
    await until(() => page.focused?.id === 'pieces-gita');
    expect(page.text).to.contain('Pas: 120 potong.');
    await page.type('#pieces-gita', '29');
    expect(page.one('[role=status].sum').textContent).to.equal(
      'Kurang 5 potong: tambahkan pada anggota lain.',
    );
    await expect(page.element).to.be.accessible();
    await page.presses('Kirim pembagian yang diubah');
    expect(page.one('.adjusting [role=alert]').textContent).to.contain('Kurang 5 potong');
    await page.type('#pieces-budi', '21');
    expect(page.text).to.contain('Kelebihan 1 potong: kurangi dari anggota lain.');
    await page.type('#pieces-budi', '20,5');
    await page.presses('Kirim pembagian yang diubah');
    await until(() => page.focused?.id === 'pieces-budi');
    expect(page.text).to.contain('Tulis bilangan bulat, 0 atau lebih.');
    await page.type('#pieces-budi', '20');
    await page.presses('Kirim pembagian yang diubah');
    await until(() => page.focused?.id === 'adjust-reason');
    expect(page.text).to.contain('Tulis alasannya.');
    await page.type('#adjust-reason', 'NIK 3527012345678901');
    await page.presses('Kirim pembagian yang diubah');
    expect(page.text).to.contain('Jangan menulis nomor identitas');
    expect(hiring.arrived).to.have.length(0);
    await page.type('#adjust-reason', 'Gita minta dikurangi');
    await page.presses('Kirim pembagian yang diubah');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]!.wish['adjustments']).to.deep.equal([
      { personId: 'gita', pieces: 29, reason: 'Gita minta dikurangi' },
      { personId: 'budi', pieces: 20, reason: 'Gita minta dikurangi' },
    ]);
  });

  it('what nobody has room for may be given to somebody all the same; who is on leave is left alone', async () => {
    const { hiring, page } = await coordinating([drafted({ pieces: 180 })]);
    await page.presses('120 seragam');
    await page.presses('Ubah bagian');
    expect(Boolean(page.root.querySelector('#pieces-hana'))).to.equal(false);
    await page.type('#pieces-gita', '52');
    expect(page.text).to.contain('Kelebihan 1 potong');
    await page.type('#pieces-gita', '51');
    expect(page.text).to.contain('Pas: 180 potong.');
    await page.type('#adjust-reason', 'Gita lembur');
    await page.presses('Kirim pembagian yang diubah');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]!.wish['adjustments']).to.deep.equal([
      { personId: 'gita', pieces: 51, reason: 'Gita lembur' },
    ]);
  });

  it('back to the proposal: nothing is sent', async () => {
    const { hiring, page } = await coordinating([drafted()]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Ubah bagian');
    await page.presses('Kirim pembagian yang diubah');
    expect(page.text).to.contain('Belum ada yang diubah.');
    await page.presses('Kembali ke usulan');
    await page.sees('Kirim ke 6 anggota');
    expect(hiring.arrived).to.have.length(0);
  });

  it('too little time: one tap makes a proposal with the first date that fits', async () => {
    const matter = drafted({ pieces: 180 });
    const { hiring, page } = await coordinating([matter]);
    await page.presses('120 seragam');
    await page.sees(
      'Kurang 6 potong: belum ada yang bisa mengerjakannya. Dengan anggota yang sama, semuanya selesai',
    );
    await page.presses('Pakai batas waktu ini');
    await until(() => hiring.arrived.length === 2);
    const { status: _, ...kept } = { status: '', ...hiring.arrived[0]!.wish };
    expect(kept).to.deep.equal({
      communityId: 'c1',
      title: matter.order.title,
      skill: 'Menjahit',
      certified: false,
      pieces: 180,
      unit: 'potong',
      weight: 1,
      pricePerPiece: 22_000,
      deadline: inDays(11),
      note: matter.order.note,
      customer: 'SDN Contoh 1',
    });
    expect(hiring.arrived[1]).to.deep.include({
      id: 'w1',
      wish: { status: 'cancelled', reason: 'Diganti dengan usulan baru.' },
    });
  });

  it('is thrown away without questions', async () => {
    const { hiring, page } = await coordinating([drafted()]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Buang usulan ini');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]!.wish).to.deep.equal({ status: 'cancelled', reason: 'Tidak jadi dipakai.' });
  });

  it('of many members, those who get nothing are folded away', async () => {
    const matter = drafted();
    const others = Array.from({ length: 48 }, (_, i) => `x${i}`);
    const reason = { code: 'excluded', why: 'skill' } as const;
    const shares = others.map((personId) => ({ personId, pieces: 0, before: 60, after: 60, reason }));
    const proposal = { ...matter.proposal!, shares: [...matter.proposal!.shares, ...shares] };
    const { page } = await coordinating([{ ...matter, proposal }], {
      members: [
        ...sharingDesk().members,
        ...others.map((id) => membership(id, { name: `Anggota ${id}`, perDay: 3 })),
      ],
    });
    await page.presses('120 seragam SDN Contoh 1');
    await page.sees('Tidak ikut kali ini (50)');
    expect(cells(page)).to.have.length(6);
    await page.presses('Tidak ikut kali ini');
    expect(page.press('Tidak ikut kali ini')!.parentElement!.textContent).to.contain('Bidangnya lain.');
  });

  it('nobody can make it: says so, and offers no sending', async () => {
    const matter = drafted();
    const shares = matter.proposal!.shares.map((share) => ({
      ...share,
      pieces: 0,
      after: share.before,
      reason: { code: 'excluded', why: 'full' } as const,
    }));
    const { page } = await coordinating([
      { ...matter, proposal: { hash: 'a'.repeat(64), shares, short: 120 } },
    ]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.sees('Kurang 120 potong: belum ada yang bisa mengerjakannya.');
    expect(Boolean(page.press('Kirim ke'))).to.equal(false);
  });

  it('what nobody can make is told with what helps: not more time where the skill is missing', async () => {
    const matter = drafted({ skill: 'Las' });
    const because = (...reasons: readonly Reason[]) =>
      matter.proposal!.shares.map((share, i) => ({
        ...share,
        pieces: 0,
        reason: reasons[i % reasons.length]!,
      }));
    const out = (...all: readonly Exclusion[]) =>
      because(...all.map((why) => ({ code: 'excluded', why }) as const));
    const took = { code: 'capacity', pieces: 9, level: 1, after: 10, lowest: false, capacity: 9 } as const;
    for (const [shares, says] of [
      [out('skill', 'no-consent'), 'Tidak ada anggota dengan keahlian “Las”.'],
      [out('skill', 'certificate'), 'Anggota dengan keahlian “Las” belum bersertifikat.'],
      [out('skill', 'on-leave'), 'Yang bisa mengerjakannya sedang cuti.'],
      [out('on-leave', 'no-capacity'), 'kesanggupan sehari belum diisi atau 0.'],
      [out('on-leave', 'full'), 'Waktu setahun pun belum cukup.'],
      [because(took, { ...took, code: 'probation' }), 'Naikkan batas anggota baru'],
      [[], 'Belum ada anggota yang dapat ikut.'],
    ] as const) {
      const { page } = await coordinating([
        { ...matter, proposal: { hash: 'a'.repeat(64), shares, short: 120 } },
      ]);
      await page.presses('120 seragam SDN Contoh 1');
      await page.sees(says);
      expect(page.text, says).not.to.match(/batas waktunya|waktu lebih panjang/);
      page.element.remove();
    }
  });

  it('is printed with room for signatures, without those who get nothing', async () => {
    const { page } = await coordinating([drafted({ customer: 'Toko Rahasia' })]);
    window.print = () => {};
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Cetak');
    await until(() => document.querySelector('[data-guyub-print]')?.shadowRoot?.textContent);
    const paper = document.querySelector('[data-guyub-print]')!.shadowRoot!;
    expect(paper.textContent).to.contain('Penjahit Torjun Bersama');
    expect(paper.textContent).to.contain('Rp22.000 per potong; tanpa iuran');
    expect(paper.querySelectorAll('tbody:first-of-type tr')).to.have.length(6);
    expect(paper.querySelector('.total')!.textContent).to.contain('120');
    expect(paper.textContent).not.to.contain('Rahasia');
  });
});
