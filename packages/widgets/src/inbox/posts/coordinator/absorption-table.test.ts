import { expect } from '@open-wc/testing';
import { Hiring } from '../../../testing/hiring.ts';
import { inbox } from '../../../testing/inbox.ts';
import { programmes } from '../../../testing/posts.ts';
import '../../inbox.define.ts';
import { until } from '../../../testing/until.ts';

const coordinator = () => {
  const hiring = new Hiring('coordinator', []);
  hiring.posts = [[]];
  return hiring;
};

describe('what was pledged to programmes', () => {
  afterEach(() => sessionStorage.clear());

  it('says what was pledged beside realised, dated, small numbers untold, to be copied', async () => {
    const hiring = coordinator();
    hiring.programmes = [...programmes, { programmeId: 'x', name: '=1+1', pledged: 0, realised: 0 }];
    const page = await inbox(hiring);
    await page.sees('Janji dan penerimaan');
    expect(hiring.reads.some((read) => read.startsWith('absorption'))).to.equal(false);
    await page.presses('Janji dan penerimaan');
    await page.sees('Keadaan');
    const cells = page
      .all('.counts tr')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(cells).to.deep.equal([
      ['Program', 'Dijanjikan', 'Diterima'],
      ['Menjahit 2025', '10', '7'],
      ['Tata Boga 2025', '4', 'belum cukup banyak untuk disebut'],
      ['=1+1', '0', '0'],
    ]);
    await page.sees('Kurang dari 3 orang tidak disebut');
    let copied = '';
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = (text) => ((copied = text), Promise.resolve());
    try {
      await page.presses('Salin sebagai tabel');
      await until(() => copied);
    } finally {
      navigator.clipboard.writeText = write;
    }
    expect(copied.split('\n').slice(1)).to.deep.equal([
      'Program\tDijanjikan\tDiterima',
      'Menjahit 2025\t10\t7',
      'Tata Boga 2025\t4\tbelum cukup banyak untuk disebut',
      "'=1+1\t0\t0",
    ]);
  });

  it('what does not come is asked for again; a server without it says so', async () => {
    const hiring = coordinator();
    const page = await inbox(hiring);
    await page.presses('Janji dan penerimaan');
    await page.sees('Server ini belum menghitungnya.');
    hiring.programmes = [];
    hiring.down = true;
    await page.presses('Janji dan penerimaan');
    await page.presses('Janji dan penerimaan');
    await page.sees('Angkanya belum bisa dimuat.');
    hiring.down = false;
    await page.presses('Coba lagi');
    await page.sees('Belum ada lowongan yang menjanjikan tempat');
  });
});
