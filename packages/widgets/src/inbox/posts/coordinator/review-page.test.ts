import { memory } from '@guyub/adapters/memory';
import { GuyubError } from '@guyub/core/adapter';
import { createClient } from '@guyub/core/client';
import type { PostMatter } from '@guyub/core/jobs';
import { expect } from '@open-wc/testing';
import { registerSource } from '../../../shared/source.ts';
import { Hiring } from '../../../testing/hiring.ts';
import { inbox, type InboxPage } from '../../../testing/inbox.ts';
import { ago, inDays } from '../../../testing/matters.ts';
import { records } from '../../../testing/people.ts';
import {
  application,
  card,
  filled,
  post,
  posting,
  programmes,
  published,
  reported,
  submitted,
} from '../../../testing/posts.ts';
import '../../inbox.define.ts';
import { until } from '../../../testing/until.ts';

registerSource('fake', () => createClient({ adapter: memory(records()) }));

const link = 'https://contoh.example/kotak#guyub=pemberi-kerja';
const another = (id: string, change: Parameters<typeof posting>[0] = {}): PostMatter =>
  post({ posting: posting({ id, ...change }) });
const coordinator = (...posts: PostMatter[]) => {
  const hiring = new Hiring('coordinator', []);
  hiring.posts = [posts];
  return hiring;
};
const titles = (page: InboxPage) => page.all('.matter summary b').map(({ textContent }) => textContent);
const textOf = (a: HTMLElement) => new URL(a.getAttribute('href')!).searchParams.get('text')!;
/** What would open another tab stays here. */
const stay = (event: Event) => {
  if ((event.composedPath()[0] as Element).matches('a')) event.preventDefault();
};

describe('the job board in a coordinator’s inbox', () => {
  before(() => addEventListener('click', stay));
  after(() => removeEventListener('click', stay));
  afterEach(() => sessionStorage.clear());

  it('is accessible, folded and unfolded, with the forms', async () => {
    const hiring = coordinator({ ...submitted(), link }, reported(), filled());
    hiring.programmes = programmes;
    const page = await inbox(hiring);
    await page.sees('1 menunggu diperiksa.');
    await expect(page.element).to.be.accessible();
    page.all<HTMLDetailsElement>('details').forEach((details) => (details.open = true));
    await page.sees('Meminta uang');
    await page.sees('belum cukup banyak untuk disebut');
    await expect(page.element).to.be.accessible();
    await page.presses('Tolak: Penjahit');
    await page.presses('Tulis lowongan…');
    await expect(page.element).to.be.accessible();
    page.element.style.inlineSize = '20em';
    await expect(page.element).to.be.accessible();
  });

  it('says what waits and what was reported; what is over is folded away', async () => {
    const page = await inbox(coordinator(submitted(), reported(), filled()));
    await page.sees('1 menunggu diperiksa.');
    expect(titles(page).slice(0, 2)).to.deep.equal(['Penjahit seragam sekolah', 'Admin gudang']);
    expect(page.all('.urgent').map(({ textContent }) => textContent)).to.deep.equal([
      'Menunggu diperiksa',
      '2 laporan pengunjung',
    ]);
    await page.sees('Yang sudah selesai (1)');
  });

  it('publishes what was looked at, with one tap', async () => {
    const hiring = coordinator(submitted());
    hiring.after = () => (hiring.posts = [[published()]]);
    const { writes } = hiring.backend;
    const versions: unknown[] = [];
    const update: typeof writes.update = (...wish) => {
      versions.push(wish[3].ifVersion);
      return writes.update(...wish);
    };
    Object.assign(hiring.backend, { writes: { ...writes, update } });
    const page = await inbox(hiring);
    await page.presses('Penjahit seragam');
    await page.sees('Ada 4 saran');
    await page.presses('Terbitkan: Penjahit');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'postings',
      id: 'l1',
      wish: { status: 'published' },
    });
    expect(versions).to.deep.equal(['1']);
    await page.sees('Tidak ada yang menunggu diperiksa.');
    await page.sees('2 lamaran');
  });

  it('refuses with one of the usual reasons in one tap', async () => {
    const hiring = coordinator(submitted());
    const page = await inbox(hiring);
    await page.presses('Penjahit seragam');
    await page.presses('Tolak: Penjahit');
    await page.presses('Pelamar tidak boleh dimintai uang.');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]!.wish).to.deep.equal({
      status: 'refused',
      refusal: 'Pelamar tidak boleh dimintai uang. Mohon hapus biaya apa pun.',
    });
  });

  it('refuses in own words, which it asks for', async () => {
    const hiring = coordinator(submitted());
    const page = await inbox(hiring);
    await page.presses('Penjahit seragam');
    await page.presses('Tolak: Penjahit');
    await page.presses('Tolak dengan alasan ini');
    expect(page.text).to.contain('Tulis alasannya.');
    await page.type('#post-reason', 'Tempatnya di luar wilayah.');
    await page.presses('Tolak dengan alasan ini');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]!.wish).to.deep.equal({
      status: 'refused',
      refusal: 'Tempatnya di luar wilayah.',
    });
  });

  it('takes down what visitors reported, seeing what they say as text', async () => {
    const hiring = coordinator({
      ...reported(),
      reports: [
        ...reported().reports,
        { reason: 'other', note: '<img src=x onerror=alert(1)>', at: ago(0.1) },
      ],
    });
    const page = await inbox(hiring);
    await page.presses('Admin gudang');
    await page.sees('Diminta transfer dulu.');
    const told = page.all('.told li').map(({ textContent }) => textContent!.replace(/\s+/g, ' '));
    expect(told).to.have.length(3);
    expect(told[0]).to.contain('Alasan lain').and.to.contain('<img src=x onerror=alert(1)>');
    expect(told[2]).to.contain('Meminta uang').and.to.contain('Diminta transfer dulu.');
    expect(Boolean(page.press('Terbitkan'))).to.equal(false);
    await page.presses('Turunkan dari papan: Admin gudang');
    await page.presses('Menurut kabar, lowongan ini sudah terisi.');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({ id: 'l2' });
    expect(hiring.arrived[0]!.wish).to.have.property('status', 'refused');
  });

  it('leaves what was reported for nothing where it stands, with one tap', async () => {
    const hiring = coordinator(reported());
    const page = await inbox(hiring);
    await page.presses('Admin gudang');
    await page.presses('Sudah diperiksa, tetap tampil: Admin gudang');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({ id: 'l2', wish: { status: 'published' } });
  });

  it('tells numbers of applications, and nobody’s contact', async () => {
    const one = {
      ...published(),
      applications: [...published().applications, application('a9', { status: 'invited' })],
    };
    const page = await inbox(coordinator(one));
    await page.presses('Penjahit seragam');
    await page.sees('1 baru, 1 dibaca, 1 diundang');
    expect(page.text).not.to.contain('Nur Contoh').and.not.to.contain('+6281200000022');
  });

  it('passes the employer’s link on: the text says how it stands', async () => {
    const refused = posting({ status: 'refused', refusal: 'Hapus biaya\nhttps://jahat.example' });
    const page = await inbox(
      coordinator(
        { ...published(), link },
        { ...post({ posting: { ...refused, id: 'l5', card: card({ title: 'Koki' }) } }), link },
      ),
    );
    await page.presses('Penjahit seragam');
    await page.sees('Kabari lewat WhatsApp');
    const told = page.press('Kabari lewat WhatsApp: Pak Rekaan')!;
    expect(told.getAttribute('href')).to.match(/^https:\/\/wa\.me\/6281200000021\?text=/);
    expect(textOf(told)).to.contain('Halo Pak Rekaan,\n\nAda 1 lamaran baru').and.to.contain(link);
    expect(Boolean(page.press('Salin tautan Pak Rekaan'))).to.equal(true);
    await page.presses('Penjahit seragam');
    await page.presses('Koki');
    await page.sees('Hapus biaya');
    const text = textOf(page.press('Kabari lewat WhatsApp: Pak Rekaan')!);
    expect(text).to.contain('belum bisa ditampilkan. Alasannya: Hapus biaya https: //jahat. example');
    expect(text.match(/\S+:\/\/\S+/g)).to.deep.equal([link]);
  });

  it('posts a vacancy of its own: problems first, then it waits here until it has arrived', async () => {
    const hiring = coordinator();
    const page = await inbox(hiring);
    await page.sees('Belum ada lowongan di wilayah ini.');
    await page.presses('Tulis lowongan…');
    await until(() => page.focused?.id === 'card-kind');
    await page.presses('Pasang sekarang');
    await page.sees('Ada 3 isian yang perlu diperbaiki.');
    await page.type('#card-title', 'Juru masak');
    await page.type('#card-employer', 'Dapur Contoh');
    await page.type('#card-description', 'Memasak.');
    // Advice comes when a field is left, not before.
    expect(page.one('#card-description-advice').textContent!.trim()).to.equal('');
    await page.type('#card-description', 'Memasak.', 'change');
    await until(() => page.one('#card-description-advice').textContent!.includes('Ceritakan sedikit lagi'));
    await page.type('#card-telephone', '12');
    await page.presses('Pasang sekarang');
    await page.sees('Tulis nomor yang lengkap');
    await page.type('#card-telephone', '0812 0000 0099');
    await until(() => page.root.querySelector('#card-subdistrict option[value=Omben]'));
    await page.type('#card-subdistrict', 'Omben', 'change');
    hiring.after = () =>
      (hiring.posts = [[another('l9', { status: 'published', card: card({ title: 'Juru masak' }) })]]);
    await page.presses('Pasang sekarang');
    await until(() => hiring.arrived.length === 1);
    const { resource, wish } = hiring.arrived[0]!;
    expect(resource).to.equal('postings');
    expect(wish).to.deep.include({ contactName: 'Bu Ratna', telephone: '+6281200000099' });
    expect(wish['card']).to.deep.include({
      kind: 'vacancy',
      title: 'Juru masak',
      subdistrict: 'Omben',
      region: 'kemendagri:35.27',
      validThrough: inDays(30),
    });
    await until(() => titles(page).includes('Juru masak'));
    await until(() => !page.text.includes('Pasang lowongan: Juru masak'));
  });

  it('loads part by part, and sees what was done in a later part', async () => {
    const hiring = coordinator(submitted());
    const later = another('l7', { status: 'published', card: card({ title: 'Koki' }) });
    hiring.posts = [[submitted()], [later]];
    const page = await inbox(hiring);
    await until(() => titles(page).length === 1);
    hiring.down = true;
    await page.presses('Muat lagi');
    await page.sees('Lanjutannya belum bisa dimuat.');
    hiring.down = false;
    await page.presses('Coba lagi');
    await until(() => titles(page).length === 2);
    await page.presses('Koki');
    await page.presses('Turunkan dari papan: Koki');
    hiring.after = () =>
      (hiring.posts = [
        [submitted()],
        [{ ...later, posting: { ...later.posting, status: 'refused', refusal: 'Sudah terisi.' } }],
      ]);
    await page.presses('Menurut kabar');
    await page.sees('Alasan petugas: Sudah terisi.');
  });

  it('a cursor that is too old: begins again', async () => {
    const hiring = coordinator(submitted());
    hiring.posts = [[submitted()], [another('l7', { card: card({ title: 'Koki' }) })]];
    const page = await inbox(hiring);
    await until(() => titles(page).length === 1);
    hiring.refusesReads = new GuyubError('stale-cursor', 'Begin again.', { adapter: 'fake' });
    const { length } = hiring.reads;
    await page.presses('Muat lagi');
    await until(() => hiring.reads.length >= length + 2);
    hiring.refusesReads = undefined;
    await page.presses('Coba lagi');
    await until(() => hiring.reads.at(-1) === 'posts 0');
    await page.presses('Muat lagi');
    await until(() => titles(page).length === 2);
  });

  it('in English', async () => {
    const page = await inbox(coordinator({ ...submitted(), link }), { locale: 'en' });
    await page.sees('1 waits for a look.');
    await page.presses('Penjahit seragam');
    await page.sees('Refuse…');
    await page.sees('Tell by WhatsApp');
  });

  it('a gateway without a job board: no section, and no word of it', async () => {
    const hiring = new Hiring('coordinator', []);
    const page = await inbox(hiring);
    await page.sees('Belum ada permintaan di wilayah ini.');
    await until(() => hiring.reads.includes('posts 0'));
    await until(() => !page.text.includes('Memuat lowongan'));
    expect(page.text).not.to.contain('Lowongan');
  });
});
