import { memory } from '@guyub/adapters/memory';
import { expect } from '@open-wc/testing';
import '../define.ts';
import { board, inDays, job, recordsOf, Visit } from './job-board.fixture.ts';
import { until } from '../testing/until.ts';

const visitOf = (jobs = board, scheme?: 'board' | 'file') => new Visit(memory(recordsOf(jobs)), scheme);

const arrive = (settings = {}) => visitOf().arrive(settings);
const page = location.href;
afterEach(() => {
  localStorage.removeItem('guyub-jobs');
  history.replaceState(null, '', page);
});

describe('the job board', () => {
  it('can be used by everybody, its dialogs too', async () => {
    const visit = await arrive({ post: true });
    await visit.accessible();
    await visit.open('Penjahit seragam');
    await visit.sees('Kabupaten Sampang');
    await visit.accessible();
    await visit.press('Lamar', visit.dialog);
    await visit.accessible();
    visit.dialog.close();
    await visit.press('Pasang lowongan');
    await visit.sees('Langkah 1');
    await visit.accessible();
  });

  it('has three kinds of card, told apart by words and a mark', async () => {
    const visit = await arrive();
    expect(visit.names).to.have.members([
      'Penjahit seragam', 'Bagi 120 seragam', 'Pasang kancing', 'Tukang las', 'Teknisi AC',
    ]); // prettier-ignore
    const marks = ['Penjahit seragam', 'Bagi 120 seragam', 'Pasang kancing'].map((title) => {
      const mark = visit.card(title).querySelector('.mark')!;
      return [mark.textContent, mark.querySelector('svg')!.innerHTML.replace(/<!--.*?-->/g, '')] as const;
    });
    expect(marks.map(([words]) => words)).to.deep.equal([
      'Lowongan kerja',
      'Pesanan bersama',
      'Butuh bantuan',
    ]);
    expect(new Set(marks.map(([, shape]) => shape)).size).to.equal(3);
  });

  it('says who, for how much, where, how many and until when', async () => {
    const visit = await arrive();
    const card = visit.card('Penjahit seragam').textContent;
    for (const fact of [
      'CV Busana Rekaan',
      'Rp2.300.000–Rp2.700.000 per bulan',
      'Kec. Omben',
      'Penuh waktu · 4 orang dicari',
      'Tutup 3 hari lagi',
    ])
      expect(card).to.contain(fact);
    expect(visit.card('Bagi 120 seragam').textContent).to.contain('Rp22.000 per potong');
    expect(visit.card('Pasang kancing').textContent).to.contain('Mulai Rp75.000 per hari');
    const unpaid = visit.card('Teknisi AC').textContent;
    expect(unpaid).to.contain('Upah tidak disebutkan').and.to.contain('Tutup hari ini');
    const filled = visit.card('Tukang las').textContent;
    expect(filled).to.contain('Sudah terisi').and.not.to.contain('dicari');
  });

  it('shows nothing that has closed, whatever the backend still has', async () => {
    const visit = await arrive();
    expect(visit.text()).not.to.contain('Sudah lewat');
    expect(visit.text('#count')).to.equal('5 pekerjaan');
  });
});

describe('finding work', () => {
  it('by kind, trade, sub-district and kind of employment, each with how many', async () => {
    const visit = await arrive();
    expect(visit.all('.kinds button').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Semua 5', 'Lowongan kerja 3', 'Pesanan bersama 1', 'Butuh bantuan 1',
    ]); // prettier-ignore
    await visit.press('Lowongan kerja', visit.one('.kinds'));
    expect(visit.names).to.have.members(['Penjahit seragam', 'Tukang las', 'Teknisi AC']);
    expect(visit.button('Lowongan kerja', visit.one('.kinds')).ariaPressed).to.equal('true');
    await visit.choose('filter-skill', 'Menjahit');
    expect(visit.names).to.deep.equal(['Penjahit seragam']);
    await visit.press('Hapus saringan');
    expect(visit.names).to.have.length(5);
    const options = [...visit.one<HTMLSelectElement>('#filter-subdistrict').options].map(({ text }) => text);
    expect(options).to.deep.equal(['Semua kecamatan', 'Omben (2)', 'Robatal (1)', 'Torjun (1)']);
    await visit.choose('filter-subdistrict', 'Omben');
    expect(visit.names).to.have.members(['Penjahit seragam', 'Pasang kancing']);
    await visit.choose('filter-employmentType', 'full-time');
    expect(visit.names).to.deep.equal(['Penjahit seragam']);
  });

  it('by words as people say them', async () => {
    const visit = await arrive();
    const input = visit.one<HTMLInputElement>('#text');
    input.value = 'njahit';
    input.dispatchEvent(new Event('input'));
    visit.one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await until(() => visit.names.length === 2, 'njahit finds other jobs');
    expect(visit.names).to.have.members(['Penjahit seragam', 'Bagi 120 seragam']);
    expect(visit.root.activeElement === visit.one('#count')).to.equal(false);
  });

  it('in turn, newest first, or what closes first', async () => {
    const jobs = [
      job('a', 'Lama', { postedOn: '2026-01-01', validThrough: inDays(9) }),
      job('b', 'Baru', { postedOn: '2026-02-01', validThrough: inDays(10) }),
    ];
    const visit = await visitOf(jobs).arrive();
    expect(visit.text()).to.contain('Urutan bergilir setiap hari');
    await visit.choose('sort', 'newest');
    expect(visit.names).to.deep.equal(['Baru', 'Lama']);
    await visit.choose('sort', 'closing');
    expect(visit.names).to.deep.equal(['Lama', 'Baru']);
    expect(visit.text()).not.to.contain('Urutan bergilir');
  });

  it('near a place, with how far everything is', async () => {
    const visit = await arrive();
    visit.button('Terdekat').click();
    await until(() => visit.root.querySelector('.near'), 'no choice of a place');
    await visit.accessible();
    const box = visit.one<HTMLInputElement>('[role=combobox]');
    box.value = 'Omben';
    box.dispatchEvent(new Event('input'));
    await until(() => visit.root.querySelector('[role=option]'), 'no place');
    visit.one('[role=option]').click();
    await visit.sees('± 1 km');
    await visit.settled();
    expect(visit.names[0]).to.equal('Penjahit seragam');
    await visit.press('Dekat Omben');
    expect(visit.text()).not.to.contain('± 1 km');
  });

  it('is kept in the link, which opens the same again', async () => {
    const visit = await arrive({ 'deep-link': true });
    await visit.press('Butuh bantuan', visit.one('.kinds'));
    await visit.choose('sort', 'closing');
    expect(new URL(location.href).searchParams.get('guyub')).to.equal('kind=help&sort=closing');
    const again = await visitOf().arrive({ 'deep-link': true });
    expect(again.names).to.deep.equal(['Pasang kancing']);
    expect(again.one<HTMLSelectElement>('#sort').value).to.equal('closing');
  });

  it('leaves the link alone unless asked', async () => {
    const visit = await arrive();
    await visit.press('Butuh bantuan', visit.one('.kinds'));
    await visit.open('Pasang kancing');
    expect(location.href).to.equal(page);
  });

  it('asks nothing that the page prevents', async () => {
    const visit = await arrive();
    visit.element.addEventListener('guyub-query', (event) => event.preventDefault());
    await visit.choose('sort', 'closing');
    expect(visit.one<HTMLSelectElement>('#sort').value).to.equal('fair');
  });
});

describe('saving a job', () => {
  it('keeps it in this browser alone, says so, and finds it again', async () => {
    const visit = await arrive();
    await visit.press('Simpan', visit.card('Pasang kancing'));
    expect(visit.card('Pasang kancing').textContent).to.contain('hanya ada di peramban ini');
    const again = await arrive();
    await again.press('Disimpan (1)');
    expect(again.names).to.deep.equal(['Pasang kancing']);
    await again.press('Tersimpan', again.card('Pasang kancing'));
    await again.sees('Belum ada yang Anda simpan');
    await again.accessible();
    await again.press('Tampilkan semua');
    expect(again.names).to.have.length(5);
  });

  it('lasts as long as the page where the browser keeps nothing, and says so', async () => {
    const { setItem, getItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Storage.prototype.getItem = Storage.prototype.setItem = refuse;
    try {
      const visit = await arrive();
      await visit.press('Simpan', visit.card('Pasang kancing'));
      expect(visit.card('Pasang kancing').textContent).to.contain('hilang saat halaman ditutup');
      await visit.press('Disimpan (1)');
      expect(visit.names).to.deep.equal(['Pasang kancing']);
    } finally {
      Object.assign(Storage.prototype, { setItem, getItem });
    }
  });

  it('takes nothing from a store that somebody else has written', async () => {
    localStorage.setItem('guyub-jobs', '{"a":[1,"<b>"]}');
    const visit = await arrive();
    expect(visit.text()).to.contain('Disimpan (0)');
  });
});

describe('a job', () => {
  it('has a page of its own, which says all that is published', async () => {
    const visit = await arrive({ job: 'j1' });
    await visit.sees('Kabupaten Sampang');
    await visit.accessible();
    for (const fact of [
      'Rp2.300.000',
      'Bisa obras. <script>alert(1)</script>',
      'Menjahit seragam dari',
      'Melamar tidak dipungut biaya',
    ])
      expect(visit.text()).to.contain(fact);
    expect(Boolean(visit.root.querySelector('.kinds, dialog[open]'))).to.equal(false);
  });

  it('that is gone says so, and what to do', async () => {
    const visit = await arrive({ job: 'gone' });
    await visit.sees('Pekerjaan ini sudah tidak ada di papan');
    expect(visit.element.querySelector('a')!.checkVisibility()).to.equal(true);
    await visit.accessible();
  });

  it('opens by its link, and the back button closes it', async () => {
    history.replaceState(null, '', '?guyub=job%3Dj3');
    const visit = await arrive({ 'deep-link': true });
    await until(() => visit.root.querySelector('dialog[open]'), 'it never opened');
    await visit.sees('Saya bisa membantu');
    visit.dialog.close();
    await until(() => !location.search.includes('job'));
  });

  it('leads to the employer’s own link, and says whose it is', async () => {
    const visit = await arrive();
    await visit.open('Teknisi AC');
    const link = visit.button('Lamar di situs pemberi kerja', visit.dialog) as HTMLAnchorElement;
    expect(link.rel.split(' ')).to.have.members(['noopener', 'noreferrer', 'nofollow']);
    expect(visit.dialog.textContent).to.contain('karier.sejuk-rekaan.example');
  });

  it('that is filled takes nobody any more', async () => {
    const visit = await arrive();
    await visit.open('Tukang las');
    expect(visit.dialog.textContent).to.contain('Tidak menerima lamaran lagi');
    expect(() => visit.button('Lamar', visit.dialog)).to.throw('There is no button');
  });

  it('is printed alone, with where to apply', async () => {
    const { print } = window;
    let paper = '';
    window.print = () => {
      paper = document.querySelector('[data-guyub-print]')!.shadowRoot!.textContent;
      dispatchEvent(new Event('afterprint'));
    };
    const visit = await arrive();
    await visit.open('Penjahit seragam');
    await visit.press('Cetak', visit.dialog);
    await until(() => paper, 'nothing was printed');
    window.print = print;
    expect(paper)
      .to.contain('Penjahit seragam')
      .and.to.contain('Pindai untuk melamar')
      .and.to.contain('Kec. Omben');
  });

  it('is shown the page’s own way where the page says so', async () => {
    const visit = await arrive();
    visit.element.addEventListener('guyub-open', (event) => event.preventDefault());
    visit.button('Penjahit seragam', visit.card('Penjahit seragam')).click();
    await visit.settled();
    expect(Boolean(visit.root.querySelector('dialog[open]'))).to.equal(false);
  });
});

it('has ten thousand jobs', async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => job(`n${i}`, `${board[i % 5]!.title} ${i}`));
  const visit = await visitOf(many).arrive();
  expect(visit.text('#count')).to.equal('10.000 pekerjaan');
  expect(visit.names).to.have.length(20);
  await visit.press('Tampilkan lagi');
  await until(() => visit.names.length === 40, 'no further ones');
  await until(() => visit.root.activeElement === visit.all('.card .open')[20], 'the keyboard is elsewhere');
}).timeout(30_000);
