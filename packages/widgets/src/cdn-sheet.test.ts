import { expect } from '@open-wc/testing';
import { Frame, script } from './testing/frame.ts';
import { markup } from './testing/markup.ts';
import { until } from './testing/until.ts';

/** A page whose requests to Google go to scripts/sheet-fixture.mjs. */
const frame = (source: string) =>
  new Frame(`<base href="/google-fixture/">
    <script>
      console.error = ({ message }) => (document.title = message);
      const send = fetch.bind(window);
      const [google, fixture] = ['https://', location.ancestorOrigins[0] + '/google-fixture/'];
      window.fetch = async (url, init) => {
        const response = await send(String(url).replace('https://docs.google.com', fixture + 'docs.google.com'), init);
        return Object.defineProperty(response, 'url', { value: response.url.replace(fixture, google) });
      };
    </script>
    <script type="module" src="${script('cdn-sheet.ts')}"></script>
    <guyub-alumni-directory source="${source}" page-size="5">
      <a href="/daftar">Daftar</a>
    </guyub-alumni-directory>`);

/** Unbundled, the reader is some 400 files. */

const published = 'https://docs.google.com/spreadsheets/d/e/2PACX-1vContoh/pub?output=csv';
const open = 'https://docs.google.com/spreadsheets/d/1contoh/edit';

describe('the script for a spreadsheet', () => {
  for (const [what, source] of [
    ['that is published', `sheet:${published}&gid=1`],
    ['that is open to everybody with the link', `sheet:${open}#gid=1&mapping=data/columns.json`],
    ['beside the page', 'sheet:doc-0s-sheets.googleusercontent.com/anggota?gid=1'],
  ] as const)
    it(`reads one ${what}, and shows who agreed`, async () => {
      const shown = frame(source);
      const page = await shown.directory();
      await until(() => page.count === '56 orang', page.count);
      expect(page.names).to.have.length(5);
      await page.type('jahit omben');
      await page.sees('14 orang');
      await page.type('Tanpa Persetujuan');
      await until(() => !page.names.includes('Siti Aminah 0'));
      expect(page.root.textContent).not.to.include('Tanpa Persetujuan');
      shown.element.remove();
    }).timeout(20_000);

  it('uses nothing of one with identity numbers, says why in the console, and shows the page’s own link', async () => {
    const shown = frame(`sheet:${published}&gid=2`);
    const page = await shown.directory();
    const said = () => shown.element.contentDocument!.title;
    await until(() => said() !== '', 'nothing was said');
    expect(said()).to.match(/^Column O of the sheet looks like identity numbers/);
    expect(page.names).to.have.length(0);
    expect(markup(page.root)).not.to.include('3527');
    expect(page.element.querySelector('a')!.checkVisibility()).to.equal(true);
    shown.element.remove();
  }).timeout(20_000);
});
