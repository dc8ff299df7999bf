import { memory } from '@guyub/adapters/memory';
import { expect } from '@open-wc/testing';
import '../define.ts';
import { board, inDays, recordsOf, Visit } from './job-board.fixture.ts';
import { until } from '../testing/until.ts';

const visitOf = (jobs = board, scheme?: 'board' | 'file') => new Visit(memory(recordsOf(jobs)), scheme);

const open = async (visit: Visit, what = 'Lamar') => {
  await visit.open('Penjahit seragam');
  await visit.press(what, visit.dialog);
  await until(() => visit.dialog.querySelector('form textarea'), 'no form came');
  return visit;
};
const applying = async (visit = visitOf(), settings = {}) => open(await visit.arrive(settings));

describe('applying', () => {
  it('sends a short form to this employer, worked for, and says what comes next', async () => {
    const visit = await applying();
    await visit.fill({ name: 'Siti Contoh', telephone: '0812 0000 0001', message: 'Bisa mulai Senin.' });
    await visit.press('Kirim lamaran', visit.dialog);
    await visit.sees('CV Busana Rekaan akan menghubungi Anda');
    await visit.accessible();
    const [{ resource, value, proof }] = visit.gateway.arrived as [(typeof visit.gateway.arrived)[0]];
    expect(resource).to.equal('applications');
    expect(value).to.deep.equal({
      jobId: 'j1',
      name: 'Siti Contoh',
      telephone: '+6281200000001',
      message: 'Bisa mulai Senin.',
    });
    expect(proof).to.match(/^test\./);
  });

  it('says what is missing, and leads there', async () => {
    const visit = await applying();
    await visit.press('Kirim lamaran', visit.dialog);
    expect(visit.text('#summary'))
      .to.contain('Nama Anda: Belum diisi.')
      .and.to.contain('Isi nomor HP atau surel');
    expect(visit.root.activeElement === visit.one('#summary')).to.equal(true);
    await visit.accessible();
    expect(visit.gateway.arrived).to.deep.equal([]);
  });

  it('takes no identity number, and keeps none', async () => {
    const visit = await applying();
    await visit.fill({ name: 'Siti', telephone: '081200000001', message: 'NIK saya 3527014107900001' });
    await visit.sees('Tampaknya berisi nomor identitas');
    await visit.press('Kirim lamaran', visit.dialog);
    expect(visit.gateway.arrived).to.deep.equal([]);
    visit.dialog.close();
    const again = await open(await visit.arrive());
    await until(() => again.one<HTMLInputElement>('#name').value === 'Siti', 'the draft was not kept');
    expect(again.one<HTMLTextAreaElement>('#message').value).not.to.contain('3527014107900001');
  });

  it('waits for the line, and goes by itself at the next visit', async () => {
    const visit = await applying();
    await visit.fill({ name: 'Siti Contoh', email: 'siti@contoh.example' });
    visit.gateway.trouble = ['network'];
    await visit.press('Kirim lamaran', visit.dialog);
    await visit.sees('menunggu sinyal');
    visit.gateway.trouble = undefined;
    await visit.arrive();
    await until(() => visit.gateway.arrived.length === 1, 'it was not sent');
  }).timeout(15_000);

  it('says why it was refused, and lets it be mended', async () => {
    const visit = await applying();
    await visit.fill({ name: 'Siti Contoh', email: 'siti@contoh.example' });
    await until(() => visit.dialog.querySelector('.main'));
    visit.gateway.trouble = ['invalid', [{ path: ['name'], message: 'bad' }]];
    await visit.press('Kirim lamaran', visit.dialog);
    await visit.sees('Tidak diterima');
    visit.gateway.trouble = undefined;
    await visit.press('Perbaiki', visit.dialog);
    await visit.sees('Nama Anda: Tidak diterima server');
    expect(visit.one<HTMLInputElement>('#name').value).to.equal('Siti Contoh');
  });

  it('from a file ends in the organisation’s own ways, with all that was written', async () => {
    const visit = await applying(visitOf(board, 'file'), {
      whatsapp: '+6281200000001',
      email: 'blk@contoh.example',
    });
    await visit.fill({ name: 'Siti Contoh', telephone: '081200000001' });
    const ways = [...visit.dialog.querySelectorAll<HTMLAnchorElement>('.ways a')];
    expect(ways.map(({ protocol }) => protocol)).to.deep.equal(['https:', 'mailto:']);
    expect(decodeURIComponent(ways[0]!.href)).to.contain('Penjahit seragam').and.to.contain('Siti Contoh');
    expect(() => visit.button('Kirim lamaran')).to.throw();
    await visit.accessible();
  });

  it('from a file without such ways is not offered, and says so', async () => {
    const visit = await visitOf(board, 'file').arrive();
    await visit.open('Penjahit seragam');
    await visit.sees('Situs ini belum bisa meneruskan lamaran');
    expect(visit.element.querySelector('a')!.checkVisibility()).to.equal(true);
    for (const text of ['Lamar', 'Laporkan']) expect(() => visit.button(text, visit.dialog), text).to.throw();
  });
});

describe('reporting', () => {
  it('tells the coordinators why, without a name', async () => {
    const visit = await open(await visitOf().arrive(), 'Laporkan');
    await visit.press('Kirim laporan', visit.dialog);
    expect(visit.text('#summary')).to.contain('Belum dipilih');
    visit.one('#reason-asks-money').click();
    await visit.fill({ note: 'Minta Rp50.000.' });
    await visit.press('Kirim laporan', visit.dialog);
    await visit.sees('Koordinator akan memeriksanya');
    expect(visit.gateway.arrived).to.deep.include.members([
      {
        resource: 'jobReports',
        value: { jobId: 'j1', reason: 'asks-money', note: 'Minta Rp50.000.' },
        proof: visit.gateway.arrived[0]!.proof,
      },
    ]);
  });
});

describe('posting', () => {
  const posting = async (visit = visitOf(), settings = {}) => {
    await visit.arrive({ post: true, ...settings });
    visit.button('Pasang lowongan').click();
    await until(() => visit.root.querySelector('dialog[open]'), 'it never opened');
    await until(() => !visit.dialog.textContent.includes('Memuat'), 'it never began');
    return visit;
  };
  const written = async (visit: Visit) => {
    await visit.sees('Langkah 1');
    await visit.fill({
      title: 'Penjahit kebaya',
      employer: 'Sanggar Contoh',
      description: 'Menjahit kebaya.',
    });
    await visit.press('Lanjut', visit.dialog);
    await visit.sees('Langkah 2');
    await visit.fill({ openings: '2', payMin: '1.500.000', payUnit: 'month' });
    await visit.press('Lanjut', visit.dialog);
    await visit.sees('Langkah 3');
    await visit.fill({ contactName: 'Bu Contoh', telephone: '081200000002' });
    await visit.press('Lanjut', visit.dialog);
    await visit.sees('Begini kartunya nanti');
    return visit;
  };

  it('advises beside the field, but keeps nobody', async () => {
    const visit = await posting();
    await visit.fill({ title: 'Penjahit', employer: 'Sanggar', description: 'Khusus wanita.' });
    expect(visit.text('#description-advice')).to.contain('Saran: Ada kata yang memilih orang');
    await visit.accessible();
    await visit.press('Lanjut', visit.dialog);
    await visit.sees('Langkah 2');
  });

  it('stops at what is wrong', async () => {
    const visit = await posting();
    await visit.press('Lanjut', visit.dialog);
    expect(visit.text('#summary')).to.contain('Jabatan atau pekerjaan: Belum diisi.');
    await visit.fill({ title: 'Penjahit', employer: 'Sanggar', description: 'Menjahit.' });
    await visit.press('Lanjut', visit.dialog);
    await visit.fill({ payMin: '3.000.000', payMax: '2.000.000', validThrough: inDays(-1) });
    await visit.press('Lanjut', visit.dialog);
    const told = visit.text('#summary');
    expect(told)
      .to.contain('Upah mulai lebih besar')
      .and.to.contain('sudah lewat')
      .and.to.contain('Pilih upah ini per apa');
  });

  it('shows the card as it will look, sends it, and gives the employer’s own link', async () => {
    const visit = await written(await posting());
    const preview = visit.text('.preview');
    expect(preview)
      .to.contain('Penjahit kebaya')
      .and.to.contain('Mulai Rp1.500.000 per bulan')
      .and.to.contain('2 orang dicari');
    expect(visit.dialog.textContent).to.contain('Bisa lebih baik');
    await visit.accessible();
    await visit.press('Kirim lowongan', visit.dialog);
    await visit.sees('Koordinator akan memeriksa');
    await visit.accessible();
    expect(visit.one<HTMLInputElement>('#link').value).to.contain('#guyub=kunci-rekaan');
    const { resource, value, proof } = visit.gateway.arrived[0]!;
    expect([resource, typeof proof]).to.deep.equal(['postings', 'string']);
    expect(value).to.deep.equal({
      card: {
        kind: 'vacancy',
        title: 'Penjahit kebaya',
        employer: 'Sanggar Contoh',
        description: 'Menjahit kebaya.',
        openings: 2,
        payMin: 1_500_000,
        payUnit: 'month',
        region: 'kemendagri:35.27',
        validThrough: inDays(30),
      },
      contactName: 'Bu Contoh',
      telephone: '+6281200000002',
    });
  });

  it('goes on where it was left', async () => {
    const visit = await written(await posting());
    visit.dialog.close();
    const again = await posting(visit);
    await again.sees('Begini kartunya nanti');
    expect(again.text('.preview')).to.contain('Penjahit kebaya');
  });

  it('needs a page that names its regency', async () => {
    const visit = await posting(visitOf(), { region: '' });
    expect(visit.dialog.textContent).to.contain('belum menyebut kabupaten/kotanya');
  });

  it('from a file says openly that nothing can be taken', async () => {
    const visit = await posting(visitOf(board, 'file'));
    await visit.sees('Situs ini belum bisa menerima lowongan');
    expect(visit.element.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('from a file with ways of its own ends in them', async () => {
    const visit = await written(await posting(visitOf(board, 'file'), { whatsapp: '+6281200000001' }));
    const [way] = visit.dialog.querySelectorAll<HTMLAnchorElement>('.ways a');
    expect(decodeURIComponent(way!.href)).to.contain('Penjahit kebaya').and.to.contain('Bu Contoh');
  });

  it('is not there unless the page asks for it', async () => {
    const visit = await visitOf().arrive();
    expect(() => visit.button('Pasang lowongan')).to.throw();
  });
});
