import { memory } from '@guyub/adapters/memory';
import { expect } from '@open-wc/testing';
import '../define.ts';
import { board, jsonLd, recordsOf, Visit } from './job-board.fixture.ts';
import { until } from '../testing/until.ts';

const visitOf = (jobs = board, scheme?: 'board' | 'file') => new Visit(memory(recordsOf(jobs)), scheme);

const arrive = (settings = {}) => visitOf().arrive(settings);
const page = location.href;
afterEach(() => history.replaceState(null, '', page));

describe('words for search engines', () => {
  it('tell of a job on its own page, in the page itself, and go with the element', async () => {
    const visit = await arrive({ job: 'j1' });
    await until(() => jsonLd().length === 1, 'nothing was told');
    const [told] = jsonLd();
    expect([told!['@type'], told!['title'], told!['employmentType']]).to.deep.equal([
      'JobPosting',
      'Penjahit seragam',
      'FULL_TIME',
    ]);
    expect(told!['jobLocation']).to.deep.include({
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Omben, Kabupaten Sampang',
        addressRegion: 'Jawa Timur',
        addressCountry: 'ID',
      },
    });
    const script = visit.element.querySelector('script')!;
    expect(script.textContent).not.to.contain('<script').and.not.to.contain('</');
    visit.element.remove();
    expect(jsonLd()).to.deep.equal([]);
  });

  it('tell of the open job where it has a link of its own, until it is closed', async () => {
    const visit = await arrive({ 'deep-link': true });
    await visit.open('Penjahit seragam');
    await until(() => jsonLd().length === 1, 'nothing was told');
    expect(jsonLd()[0]!['url']).to.contain('guyub=job%3Dj1');
    visit.dialog.close();
    await until(() => jsonLd().length === 0, 'it is still told');
  });

  it('say nothing of a list, of a dialog without a link, of what is filled, or of what is no vacancy', async () => {
    const list = await arrive();
    await list.open('Penjahit seragam');
    await list.sees('Kabupaten Sampang');
    expect(jsonLd()).to.deep.equal([]);
    for (const id of ['j2', 'j3', 'j4', 'j6', 'gone']) {
      const visit = await arrive({ job: id });
      await visit.sees(id === 'j6' || id === 'gone' ? 'sudah tidak ada' : 'Kabupaten Sampang');
      expect(jsonLd(), id).to.deep.equal([]);
    }
  });
});
