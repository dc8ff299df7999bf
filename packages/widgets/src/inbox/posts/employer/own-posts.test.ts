import { memory } from '@guyub/adapters/memory';
import { GuyubError } from '@guyub/core/adapter';
import { createClient } from '@guyub/core/client';
import type { PostMatter } from '@guyub/core/jobs';
import { expect } from '@open-wc/testing';
import { registerSource } from '../../../shared/source.ts';
import { Hiring } from '../../../testing/hiring.ts';
import { inbox, type InboxPage, isSeenAgain, reopened } from '../../../testing/inbox.ts';
import { ago, inDays } from '../../../testing/matters.ts';
import { records } from '../../../testing/people.ts';
import { card, filled, post, published, submitted } from '../../../testing/posts.ts';
import '../../inbox.define.ts';
import { until } from '../../../testing/until.ts';

const programmes = ['menjahit', 'boga'].map((name) => ({
  id: `program-${name}`,
  name: name === 'boga' ? 'Tata Boga 2025' : 'Menjahit 2025',
  region: 'kemendagri:35.27',
  updatedAt: ago(9),
}));
let listsDown = false;
let listed = 0;
registerSource('fake', () => {
  const client = createClient({ retries: 0, adapter: memory({ ...records(), programmes }) });
  const list: typeof client.list = (...question) => {
    if (question[0] === 'programmes') listed++;
    return listsDown ? Promise.reject(new TypeError('Cut.')) : client.list(...question);
  };
  return { ...client, list };
});

const employer = (...posts: PostMatter[]) => {
  const hiring = new Hiring('employer', []);
  hiring.posts = [posts];
  return hiring;
};
const advice = (page: InboxPage) => page.all('.facts .advice').map(({ textContent }) => textContent!.trim());

describe('an employer’s inbox', () => {
  afterEach(() => {
    listsDown = false;
    sessionStorage.clear();
  });

  it('is accessible, with applications and with each form', async () => {
    const page = await inbox(employer(published()));
    await page.sees('Tampil di papan kerja');
    await expect(page.element).to.be.accessible();
    for (const name of ['Sudah terisi', 'Ubah lowongan', 'Tarik lowongan']) {
      await page.presses(name);
      await expect(page.element).to.be.accessible();
      await page.presses('Kembali');
    }
    page.element.style.inlineSize = '20em';
    await expect(page.element).to.be.accessible();
  });

  it('says how it stands, and what happens next', async () => {
    const page = await inbox(employer(submitted()));
    await page.sees('Menunggu diperiksa petugas');
    await page.sees('Begitu disetujui, lowongan ini tampil');
    await page.sees('Penjahit seragam sekolah');
    await page.sees('Program pelatihan yang lulusannya akan diterimaMenjahit 2025');
    await page.sees('Tautan Anda adalah satu-satunya kunci');
  });

  it('puts advice beside what it is about, in words', async () => {
    const page = await inbox(employer(submitted()));
    await page.sees('Ada 4 saran');
    expect(advice(page)).to.have.length(4);
    const row = (name: string) =>
      page.all('.facts dl>div').find((one) => one.querySelector('dt')!.textContent === name)!.textContent;
    expect(row('Upah')).to.match(/^UpahUpah tidak disebutkan\s*Saran: Sebutkan upahnya/);
    expect(row('Uraian pekerjaan')).to.contain('jenis kelamin, usia').and.to.contain('uang jaminan');
  });

  it('what is over gets no advice and can no longer be changed', async () => {
    const over = submitted();
    const page = await inbox(employer({ ...over, posting: { ...over.posting, status: 'withdrawn' } }));
    await page.sees('Ditarik');
    expect(advice(page)).to.deep.equal([]);
    expect(Boolean(page.press('Ubah lowongan'))).to.equal(false);
    expect(Boolean(page.press('Tarik lowongan'))).to.equal(false);
  });

  it('reads why it was refused, mends it, and sends it again', async () => {
    const { posting: of } = submitted();
    const refused = { ...of, status: 'refused' as const, refusal: 'Hapus <b>biaya</b>.', version: '7' };
    const hiring = employer(post({ posting: refused }));
    hiring.after = () =>
      (hiring.posts = [[post({ posting: { ...refused, status: 'submitted', card: card() } })]]);
    const page = await inbox(hiring);
    await page.sees('Alasan petugas: Hapus <b>biaya</b>.');
    await page.presses('Perbaiki dan kirim lagi');
    await until(() =>
      page.root.querySelector('#card-description-advice')?.textContent!.includes('uang jaminan'),
    );
    // Advice goes while it is being mended.
    await page.type('#card-description', card().description);
    await until(() => !page.one('#card-description-advice').textContent!.trim());
    await page.presses('Kirim perubahan');
    await until(() => hiring.arrived.length === 1);
    const { resource, id, wish } = hiring.arrived[0]!;
    expect([resource, id, wish['status']]).to.deep.equal(['postings', 'l1', 'submitted']);
    expect(wish['card']).to.deep.include({ description: card().description, title: card().title });
    await page.sees('Menunggu diperiksa petugas');
    expect(Boolean(page.press('Kirim perubahan'))).to.equal(false);
  });

  it('does not send what is wrong, and leads to it', async () => {
    const hiring = employer(published());
    const page = await inbox(hiring);
    await page.presses('Ubah lowongan');
    await page.type('#card-title', ' ');
    await page.type('#card-validThrough', inDays(-2));
    await page.presses('Kirim perubahan');
    await page.sees('Ada 2 isian yang perlu diperbaiki.');
    await until(() => page.focused?.id === 'card-title');
    await page.sees('Tanggal tutupnya sudah lewat.');
    expect(hiring.arrived).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
  });

  it('what was being mended is there after the page was closed', async () => {
    const hiring = employer(published());
    let page = await inbox(hiring);
    await page.presses('Ubah lowongan');
    await page.type('#card-title', 'Penjahit kebaya');
    await new Promise((resolve) => setTimeout(resolve, 600));
    page.element.remove();
    page = await reopened(hiring);
    await page.presses('Ubah lowongan');
    await until(() => page.one<HTMLInputElement>('#card-title').value === 'Penjahit kebaya');
  });

  it('filled: asks how many were taken on and from where, and sends sums', async () => {
    const hiring = employer(published());
    hiring.after = () => (hiring.posts = [[filled()]]);
    const page = await inbox(hiring);
    await page.presses('Sudah terisi');
    await until(() => page.focused?.id === 'hired-from-0');
    // What was pledged is chosen already.
    await until(() => page.one<HTMLSelectElement>('#hired-from-0').value === 'program-menjahit');
    await page.presses('Ya, sudah terisi');
    await page.sees('Tulis angka dari 1');
    await until(() => page.focused?.id === 'hired-0');
    await page.type('#hired-0', '2');
    await page.presses('Tambah program lain');
    await page.type('#hired-1', '1');
    await page.presses('Tambah program lain');
    await page.type('#hired-from-2', 'program-menjahit', 'change');
    await page.type('#hired-2', '1');
    await page.sees('Jumlah: 4 orang.');
    await page.presses('Ya, sudah terisi');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]!.wish).to.deep.equal({
      status: 'filled',
      hires: [{ programmeId: 'program-menjahit', count: 3 }, { count: 1 }],
    });
    await page.sees('Terima kasih sudah mengabari.');
    await page.sees('3 orang: Menjahit 2025');
  });

  it('filled, where the programmes do not come: how many can still be told', async () => {
    listsDown = true;
    listed = 0;
    const hiring = employer(published());
    const page = await inbox(hiring);
    await page.presses('Sudah terisi');
    await page.sees('Daftar program belum bisa dimuat.');
    await page.type('#hired-0', '3');
    await page.presses('Ya, sudah terisi');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]!.wish).to.deep.equal({
      status: 'filled',
      hires: [{ programmeId: 'program-menjahit', count: 3 }],
    });
    // Once for the name in the card, once for the form; not for ever.
    expect(listed).to.equal(2);
  });

  it('withdraws after asking', async () => {
    const hiring = employer(published());
    const page = await inbox(hiring);
    await page.presses('Tarik lowongan');
    expect(hiring.arrived).to.deep.equal([]);
    await page.presses('Ya, tarik');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'postings',
      id: 'l1',
      wish: { status: 'withdrawn' },
    });
  });

  it('a conflict is told in words, beside how it stands now', async () => {
    const hiring = employer(published());
    const page = await inbox(hiring);
    await page.presses('Tarik lowongan');
    hiring.refuses = new GuyubError('conflict', 'No.', { adapter: 'fake' });
    hiring.posts = [[{ ...filled(), posting: { ...filled().posting, id: 'l1' } }]];
    await page.presses('Ya, tarik');
    await page.sees('sudah berubah sejak Anda membukanya');
    await page.sees('Terima kasih sudah mengabari.');
    expect(Boolean(page.press('Tarik lowongan'))).to.equal(false);
  });

  it('a wish whose vacancy is gone is still told', async () => {
    const hiring = employer(published());
    const page = await inbox(hiring);
    await page.presses('Tarik lowongan');
    hiring.refuses = new GuyubError('not-found', 'No.', { adapter: 'fake' });
    await page.presses('Ya, tarik');
    await page.sees('Belum diterima.');
    hiring.posts = [[]];
    isSeenAgain();
    await page.sees('Lowongan ini sudah tidak ada di sini.');
    await page.sees('Tarik lowongan: Penjahit seragam sekolahBelum diterima.');
  });

  it('a conflict over the same vacancy stays said until it is put away', async () => {
    const hiring = employer(published());
    const page = await inbox(hiring);
    await page.presses('Tarik lowongan');
    hiring.refuses = new GuyubError('conflict', 'No.', { adapter: 'fake' });
    await page.presses('Ya, tarik');
    await page.sees('sudah berubah sejak Anda membukanya');
    await page.presses('Hapus');
    await until(() => !page.text.includes('sudah berubah sejak'));
    expect(Boolean(page.press('Tarik lowongan'))).to.equal(true);
  });

  it('while the line is cut, the wish waits beside what it is about', async () => {
    const hiring = employer(published());
    const page = await inbox(hiring);
    await page.presses('Tarik lowongan');
    hiring.down = true;
    await page.presses('Ya, tarik');
    await page.sees('menunggu sinyal');
    expect(Boolean(page.press('Tarik lowongan'))).to.equal(false);
    expect(page.text.match(/menunggu sinyal/g)).to.have.length(1);
  });

  it('loading, failing, and trying again', async () => {
    const hiring = employer(published());
    let come = () => {};
    hiring.readsCome = new Promise((resolve) => (come = resolve));
    hiring.refusesReads = new GuyubError('unavailable', 'Down.', { adapter: 'fake' });
    const page = await inbox(hiring);
    await page.sees('Memuat lowongan…');
    come();
    await page.sees('Lowongan belum bisa dimuat.');
    hiring.refusesReads = undefined;
    await page.presses('Coba lagi');
    await page.sees('Tampil di papan kerja');
  });

  it('stale: what was seen stays, and it is said', async () => {
    const hiring = employer(published());
    const page = await inbox(hiring);
    await page.sees('Tampil di papan kerja');
    hiring.refusesReads = new GuyubError('unavailable', 'Down.', { adapter: 'fake' });
    isSeenAgain();
    await page.sees('Yang tampil adalah keadaan pukul');
    expect(page.text).to.contain('Tampil di papan kerja');
  });

  it('deleted long ago: says so', async () => {
    const page = await inbox(employer());
    await page.sees('Lowongan ini sudah tidak ada di sini.');
  });

  it('in English', async () => {
    const page = await inbox(employer(published()), { locale: 'en' });
    await page.sees('On the job board');
    await page.sees('Rp2.300.000–Rp2.700.000 per month');
    await page.presses('Change the vacancy');
    await page.sees('Send the change');
  });
});
