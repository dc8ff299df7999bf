import { memory } from '@guyub/adapters/memory';
import { expect } from '@open-wc/testing';
import '../../define.ts';
import { Backend } from '../../testing/backend.ts';
import { markup } from '../../testing/markup.ts';
import { records } from '../../testing/people.ts';
import { Visit } from '../visit.fixture.ts';

const backend = (change: (whole: ReturnType<typeof records>) => ReturnType<typeof records> = (w) => w) =>
  new Backend(memory(change(records())));
const rows = (visit: Visit) => visit.all('.people li').map(({ textContent }) => textContent);

describe('the short list', () => {
  it('is accessible, names five who are suited and why, and no telephone', async () => {
    const visit = await (await new Visit(backend().client()).arrive()).open();
    await expect(visit.element).to.be.accessible();
    expect(rows(visit)).to.have.length(5);
    expect(rows(visit).every((row) => /seragam|Menjahit|kebaya/i.test(row))).to.equal(true);
    expect(markup(visit.dialog!)).not.to.match(/\+?62\d{6}|081\d{5}|tel:|wa\.me/);
  });

  it('asks near the chosen sub-district, and says how far', async () => {
    const server = backend();
    const visit = await (await new Visit(server.client()).arrive()).open();
    await visit.type({ near: 'Robatal' });
    await visit.sees('km dari Robatal');
    await visit.sees('Yang terdekat lebih dulu');
    const { query } = server.asked.findLast(({ resource }) => resource === 'people')!;
    expect(query).to.deep.include({ near: { latitude: -7.04, longitude: 113.32, withinKm: 25 } });
    expect(rows(visit)[0]).to.contain('di Robatal');
  });

  it('leaves out who is away, and says when whoever was asked for is', async () => {
    const away = '2999-12-31';
    const server = backend((whole) => ({
      ...whole,
      people: whole.people.map((person, i) => (i < 12 ? { ...person, awayUntil: away } : person)),
    }));
    const visit = await (await new Visit(server.client()).arrive({ person: 'p0' })).open();
    expect(rows(visit)).to.have.length(5);
    expect(rows(visit)[0]).to.contain('Siti Aminah 0').and.contain('Ditanya lebih dulu');
    expect(rows(visit)[0]).to.contain('Tidak menerima pesanan sampai 31 Desember 2999');
    expect(rows(visit).slice(1).join()).not.to.contain('Tidak menerima');
  });

  it('tells how fast somebody answers, and what an entry lacks', async () => {
    const server = backend((whole) => ({
      ...whole,
      people: whole.people
        .slice(0, 1)
        .map((person) => ({ ...person, answersWithin: 6, subdistrict: undefined, cohorts: [] })),
    }));
    const visit = await (await new Visit(server.client()).arrive()).open();
    expect(rows(visit)[0]).to.contain('biasanya menjawab dalam 6 jam');
    expect(rows(visit)[0]).to.contain('Belum diisi: kecamatan, angkatan');
  });

  it('where nobody is free it names the nearest place, how many and how far', async () => {
    const visit = await (await new Visit(backend().client()).arrive({ region: '35.09' })).open();
    await visit.sees('Belum ada yang bebas untuk “menjahit” di Kabupaten Jember.');
    expect(visit.text).to.match(/Terdekat: \d+ orang di \S+, Kabupaten Sampang, 1\d\d km\./);
    await expect(visit.element).to.be.accessible();
    await visit.press('Tanya yang di');
    await visit.sees('Langkah 1 dari 3');
  });

  it('where some of the words are not enough, nobody is suited', async () => {
    const visit = await (
      await new Visit(backend().client()).arrive({ skill: 'menjahit kapal selam' })
    ).open();
    await visit.sees('Titip permintaan ke koordinator');
    expect(rows(visit)).to.have.length(0);
  });

  it('out of reach: says so, offers the page’s own link, another try, and to write all the same', async () => {
    const server = backend();
    server.down = true;
    const visit = await (await new Visit(server.client()).arrive()).open();
    await visit.sees('Daftar orang belum bisa dimuat');
    expect(visit.element.querySelector('a')!.checkVisibility()).to.equal(true);
    await expect(visit.element).to.be.accessible();
    server.down = false;
    await visit.press('Coba lagi');
    await visit.sees('Jahit seragam');
    expect(visit.element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('old data are dated', async () => {
    const server = backend();
    const client = server.client();
    const stale = {
      ...client,
      list: async (...question: Parameters<typeof client.list>) => ({
        ...(await client.list(...question)),
        stale: true,
        asOf: '2026-03-01T00:00:00Z',
      }),
    } as typeof client;
    const visit = await (await new Visit(stale).arrive()).open();
    await visit.sees('Yang tampil adalah data per 1 Maret 2026.');
  });

  it('tells what was ordered locally, where that is told', async () => {
    const visit = new Visit(backend().client());
    visit.hiring.deals = 12;
    await (await visit.arrive()).open();
    await visit.sees('Sudah 12 pesanan lokal di ');
    const silent = await (await new Visit(backend().client()).arrive()).open();
    await silent.sees('Minta penawaran');
    expect(silent.find('.ordered')).to.equal(null);
  });

  it('promises invitations only where they can be passed on', async () => {
    const promise = 'koordinator meneruskan';
    const openly = 'Situs ini belum bisa meneruskan permintaan;';
    const able = await (await new Visit(backend().client()).arrive()).open();
    await able.sees('Misalnya mereka ini; lima yang gilirannya tiba akan ditanya.');
    expect(able.text).to.contain(promise).and.not.contain(openly);
    const still = await (await new Visit(backend().client(), 'still').arrive()).open();
    await still.sees(openly);
    expect(still.text).not.to.contain(promise);
    await expect(still.element).to.be.accessible();
    const without = new Visit(backend().client());
    without.hiring.trouble = ['unsupported'];
    await (await without.arrive()).open();
    await without.sees(openly);
    expect(without.text).not.to.contain(promise);
  });

  it('without a skill the visitor is asked, and page-words guesses', async () => {
    const visit = await (await new Visit(backend().client()).arrive({ skill: '' })).open();
    expect(rows(visit)).to.have.length(0);
    const field = visit.find('#wanted')!;
    field.value = 'tata boga';
    field.form!.requestSubmit();
    await visit.sees('Tata boga');

    const heading = document.createElement('h2');
    heading.textContent = 'Servis AC kantor';
    document.body.append(heading);
    const other = await new Visit(backend().client()).arrive({ skill: '', 'page-words': '' });
    await other.open();
    await other.sees('Ditebak dari isi halaman ini');
    expect(other.find('#wanted')!.value).to.equal('teknik pendingin');
    heading.remove();
  });
});
