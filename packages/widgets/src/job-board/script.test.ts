import { project } from '@guyub/core';
import { expect } from '@open-wc/testing';
import { Frame, script } from '../testing/frame.ts';
import { strictPolicy } from '../testing/policy.ts';
import { records } from '../testing/people.ts';
import { board } from './job-board.fixture.ts';
import type { JobBoard } from './job-board.ts';
import { until } from '../testing/until.ts';

/** What `guyub snapshot` writes. */
const file = () => {
  const published = (name: string, all: readonly object[]) =>
    all.map((record) => project(name, record, 'public')).filter(Boolean);
  const contents = {
    guyub: 1,
    asOf: '2026-03-01T00:00:00Z',
    records: { jobs: published('jobs', board), regions: published('regions', records().regions) },
  };
  return URL.createObjectURL(new Blob([JSON.stringify(contents)], { type: 'application/json' }));
};

const shown = async (frame: Frame): Promise<JobBoard> => {
  const find = () => frame.element.contentDocument?.querySelector('guyub-job-board');
  const has = () => find()?.shadowRoot?.querySelector('.card:not(.bone)');
  await until(has, 'no card came');
  return find()!;
};

describe('the script of the job board', () => {
  it('finds the marked div of an editor that strips tags, and reads a file', async () => {
    const frame = new Frame(`<script type="module" src="${script('cdn-job-board-snapshot.ts')}"></script>
      <div data-guyub="job-board" data-source="snapshot:${file()}" data-region="35.27"><a href="/kontak">Hubungi BLK</a></div>`);
    const { shadowRoot } = await shown(frame);
    expect(shadowRoot!.querySelectorAll('.card')).to.have.length(5);
    expect(shadowRoot!.querySelector('.notice')!.textContent).to.equal('Data per 1 Maret 2026.');
    frame.element.remove();
  }).timeout(20_000);

  it('breaks nothing of a strict policy, words for search engines and forms and all', async () => {
    const frame = new Frame(`<meta http-equiv="Content-Security-Policy" content="${strictPolicy}">
      <script type="module" src="${script('cdn-job-board-snapshot.ts')}"></script>
      <guyub-job-board source="snapshot:${file()}" deep-link post whatsapp="+6281200000001" region="35.27"></guyub-job-board>`);
    const element = await shown(frame);
    const press = async (text: string) => {
      const find = () =>
        [...element.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent.includes(text));
      await until(find, `no ${text}`);
      find()!.click();
    };
    await press('Penjahit seragam');
    await until(() => element.querySelector('script'), 'nothing was told');
    await press('Lamar');
    await until(() => element.shadowRoot!.querySelector('#message'), 'no form');
    await press('Tutup');
    await press('Pasang lowongan');
    await until(() => element.shadowRoot!.querySelector('#description'), 'no form');
    expect(frame.violations).to.deep.equal([]);

    // The obvious way is refused, and noted.
    const { contentDocument } = frame.element;
    expect(() => (contentDocument!.createElement('script').textContent = '{}')).to.throw();
    await until(() => frame.violations.length > 0, 'nobody hears of it');
    frame.element.remove();
  }).timeout(20_000);
});
