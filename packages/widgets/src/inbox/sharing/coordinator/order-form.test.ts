import { GuyubError } from '@guyub/core/adapter';
import { aTimeout, expect } from '@open-wc/testing';
import { drafted } from '../../../testing/community.ts';
import { reopened, type InboxPage } from '../../../testing/inbox.ts';
import { inDays } from '../../../testing/matters.ts';
import '../../inbox.define.ts';
import { coordinating, shows } from './coordinator.fixture.ts';
import { until } from '../../../testing/until.ts';

async function fill(page: InboxPage): Promise<void> {
  await page.presses('Pesanan baru');
  await page.type('#title', 'Kebaya wisuda');
  await page.type('#skill', 'Menjahit');
  await page.type('#pieces', '1.200');
  await page.type('#weight', '2,5');
  await page.type('#price', '150000');
  await page.type('#deadline', inDays(20), 'change');
}

describe('a new order', () => {
  afterEach(() => sessionStorage.clear());

  it('says what is missing, and goes to the first of it', async () => {
    const { hiring, page } = await coordinating([]);
    await page.sees('Belum ada pesanan.');
    await page.presses('Pesanan baru');
    await until(() => page.focused?.id === 'title');
    await expect(page.element).to.be.accessible();
    await page.type('#pieces', '0');
    await page.type('#deadline', inDays(0), 'change');
    await page.presses('Buat usulan pembagian');
    await until(() => page.focused?.id === 'title');
    expect(page.text).to.contain('Ada 5 isian yang perlu dibetulkan.');
    expect(page.one('#pieces').closest('.field')!.textContent).to.contain('Tulis bilangan bulat dari 1');
    expect(page.one('#deadline').closest('.field')!.textContent).to.contain('Pilih tanggal mulai besok');
    await expect(page.element).to.be.accessible();
    expect(hiring.arrived).to.have.length(0);
    await page.type('#pieces', '12');
    expect(page.text).to.contain('Ada 4 isian');
  });

  it('refuses identity numbers before anything is sent', async () => {
    const { hiring, page } = await coordinating([]);
    await fill(page);
    await page.type('#note', 'NIK 3527012345678901');
    await page.presses('Buat usulan pembagian');
    expect(page.text).to.contain('Jangan menulis nomor identitas');
    expect(hiring.arrived).to.have.length(0);
  });

  it('a pay with a minus or a comma stays as it was written, and is told off in words', async () => {
    const { hiring, page } = await coordinating([]);
    await fill(page);
    for (const [text, said] of [
      ['-5.000', 'Hapus tanda minusnya'],
      ['1,5', 'Tulis rupiah penuh, tanpa koma.'],
    ] as const) {
      await page.type('#price', text);
      await page.presses('Buat usulan pembagian');
      await page.sees(said);
      expect(page.one<HTMLInputElement>('#price').value).to.equal(text);
      await until(() => page.focused?.id === 'price');
    }
    expect(hiring.arrived).to.have.length(0);
  });

  it('is proposed, and the proposal is unfolded', async () => {
    const { hiring, page } = await coordinating([]);
    await fill(page);
    await page.ticks('Perlu sertifikat');
    await page.type('#customer', 'SMK Contoh');
    await page.type('#broughtBy', 'gita', 'change');
    await page.type('#kept', '1200');
    await page.presses('Buat usulan pembagian');
    expect(page.text).to.contain('kurang dari jumlah pesanan');
    await page.type('#kept', '100');
    const made = drafted({ id: 'w9', title: 'Kebaya wisuda' });
    hiring.answers = () => made;
    hiring.after = () => shows(hiring, [made]);
    await page.presses('Buat usulan pembagian');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'workOrders',
      wish: {
        communityId: 'c1',
        title: 'Kebaya wisuda',
        skill: 'Menjahit',
        certified: true,
        pieces: 1200,
        unit: 'potong',
        weight: 2.5,
        pricePerPiece: 150_000,
        deadline: inDays(20),
        customer: 'SMK Contoh',
        broughtBy: 'gita',
        kept: 100,
      },
    });
    await page.sees('Usulan pembagian');
    await until(() => page.focused?.closest('#order-w9'));
    expect(page.text).not.to.contain('Buat usulan pembagian');
  });

  it('what was being written is there after a reload, and gone once it has arrived', async () => {
    const { hiring, page } = await coordinating([]);
    await page.presses('Pesanan baru');
    await page.type('#title', 'Mukena');
    await aTimeout(600);
    page.element.remove();
    const again = await reopened(hiring);
    await again.presses('Pesanan baru');
    await until(() => again.one<HTMLInputElement>('#title').value === 'Mukena');
  });

  it('not accepted: says each thing, and opens the form with what was written', async () => {
    const { hiring, page } = await coordinating([]);
    await fill(page);
    hiring.refuses = new GuyubError('invalid', 'No.', {
      adapter: 'fake',
      issues: [{ path: ['deadline'], message: 'Batas waktu harus sesudah hari ini: pilih tanggal lain.' }],
    });
    await page.presses('Buat usulan pembagian');
    await page.sees('Batas waktu harus sesudah hari ini: pilih tanggal lain.');
    await expect(page.element).to.be.accessible();
    await page.presses('Perbaiki pesanan ini');
    await until(() => page.one<HTMLInputElement>('#title').value === 'Kebaya wisuda');
    hiring.refuses = undefined;
    await page.presses('Buat usulan pembagian');
    await until(() => hiring.arrived.length === 1);
    await until(() => !page.text.includes('Belum diterima'));
  });

  it('a proposal is changed by a new one that takes its place', async () => {
    const { hiring, page } = await coordinating([drafted()]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Ubah pesanan');
    await until(() => page.focused?.id === 'title');
    expect(page.one<HTMLInputElement>('#pieces').value).to.equal('120');
    await page.type('#pieces', '100');
    await page.presses('Buat usulan pembagian');
    await until(() => hiring.arrived.length === 2);
    expect(hiring.arrived[0]!.wish['pieces']).to.equal(100);
    expect(hiring.arrived[1]).to.deep.include({ resource: 'workOrders', id: 'w1' });
    expect(hiring.arrived[1]!.wish['status']).to.equal('cancelled');
  });
});
