import { federate } from '@guyub/adapters/federate';
import { memory } from '@guyub/adapters/memory';
import { expect } from '@open-wc/testing';
import '../define.ts';
import { board, job, recordsOf, Visit } from './job-board.fixture.ts';
import { until } from '../testing/until.ts';

const visitOf = (jobs = board, scheme?: 'board' | 'file') => new Visit(memory(recordsOf(jobs)), scheme);

const half = () => {
  const down = { ...memory({ jobs: [] }), list: () => Promise.reject(new TypeError('down')) };
  return federate({
    members: [
      { name: 'sampang', adapter: memory(recordsOf(board)) },
      { name: 'bangkalan', label: 'Kabupaten Bangkalan', adapter: down },
    ],
  });
};

const link = ({ element }: Visit) => element.querySelector('a')!.checkVisibility();

describe('states of the job board', () => {
  it('holds the place while it waits', async () => {
    const visit = visitOf();
    visit.backend.hold();
    const arriving = visit.arrive();
    await until(() => visit.element?.shadowRoot?.querySelector('.bone'));
    expect(visit.text('#count')).to.equal('Memuat…');
    await visit.accessible();
    visit.backend.release();
    await arriving;
    expect(visit.names).to.have.length(5);
  });

  it('says that there is nothing yet, and offers the page’s own link', async () => {
    const visit = await visitOf([]).arrive();
    expect(visit.text('.state')).to.contain('Belum ada pekerjaan di papan ini');
    expect(link(visit)).to.equal(true);
    await visit.accessible();
  });

  it('names whose jobs are not here, of several backends', async () => {
    const visit = await new Visit(half()).arrive();
    expect(visit.text('[part=missing]')).to.contain('Belum termasuk: Kabupaten Bangkalan');
    expect(visit.names).to.have.length(5);
    await visit.accessible();
  });

  it('says that nothing fits, and shows all again', async () => {
    const visit = await visitOf().arrive();
    const input = visit.one<HTMLInputElement>('#text');
    input.value = 'kapal pinisi';
    input.dispatchEvent(new Event('input'));
    await visit.sees('Belum ada yang cocok');
    await visit.accessible();
    await visit.press('Tampilkan semua');
    expect(visit.names).to.have.length(5);
  });

  it('says what is the matter, and tries again', async () => {
    const visit = visitOf();
    visit.backend.down = true;
    await visit.arrive();
    expect(visit.text('.state')).to.contain('Papan kerja belum bisa ditampilkan');
    expect(link(visit)).to.equal(true);
    await visit.accessible();
    visit.backend.down = false;
    await visit.press('Coba lagi');
    await until(() => visit.names.length === 5);
    await until(() => visit.root.activeElement?.id === 'count');
  });

  it('keeps what is there when the rest does not come', async () => {
    const jobs = Array.from({ length: 30 }, (_, i) => job(`n${i}`, `Pekerjaan ${i}`));
    const visit = await visitOf(jobs).arrive();
    visit.backend.down = true;
    await visit.press('Tampilkan lagi');
    await visit.sees('Lanjutannya belum bisa dimuat');
    expect(visit.names).to.have.length(20);
    visit.backend.down = false;
    await visit.press('Coba lagi');
    await until(() => visit.names.length === 30);
  });

  it('says of one job that it cannot be shown, and tries again', async () => {
    const visit = visitOf();
    visit.backend.down = true;
    await visit.arrive({ job: 'j1' });
    await visit.sees('Rinciannya belum bisa dimuat');
    expect(link(visit)).to.equal(true);
    visit.backend.down = false;
    await visit.press('Coba lagi');
    await visit.sees('Penjahit seragam');
  });

  it('stands in the page’s language', async () => {
    const visit = await visitOf().arrive({ locale: 'en', post: true });
    expect(visit.text()).to.contain('5 jobs').and.to.contain('Closes in 3 days').and.to.contain('Post a job');
    await visit.open('Penjahit seragam');
    expect(visit.dialog.textContent).to.contain('Applying costs nothing');
  });

  it('speaks a regional language, also where one applies, reports and posts', async () => {
    const visit = await visitOf().arrive({ locale: 'su', post: true });
    expect(visit.one('section').lang).to.equal('su');
    expect(visit.text()).to.contain('5 padamelan').and.to.contain('Tutup 3 dinten deui');
    await visit.open('Penjahit seragam');
    expect(visit.dialog.textContent).to.contain('Ngalamar henteu kedah mayar');
    await visit.press('Ngalamar', visit.dialog);
    await visit.sees('Nami anjeun');
    await visit.press('Kirim lamaran', visit.dialog);
    await visit.sees('Teu acan dieusian.');
    await visit.accessible();
    await visit.press('Tutup', visit.dialog);
    await visit.press('Pasang lowongan');
    await visit.sees('Léngkah 1 tina 3: Padamelan');
    await visit.accessible();
  });

  it('keeps to a narrow column, whatever the titles are', async () => {
    const visit = await visitOf([job('a', 'Tenaga-administrasi-'.repeat(9))]).arrive();
    visit.element.style.width = '18rem';
    await visit.element.updateComplete;
    expect(visit.one('section').scrollWidth).to.be.at.most(visit.one('section').clientWidth);
  });

  it('can be pressed with a thumb', async () => {
    const visit = await visitOf().arrive({ post: true });
    for (const control of visit.all('button:not(.open), select'))
      if (control.checkVisibility())
        expect(control.getBoundingClientRect().height, control.textContent).to.be.at.least(44);
  });
});
