import { project } from '@guyub/core';
import { expect } from '@open-wc/testing';
import { Frame, script } from '../testing/frame.ts';
import { strictPolicy } from '../testing/policy.ts';
import { Visit, whole } from './showcase.fixture.ts';
import { until } from '../testing/until.ts';

/** What `guyub snapshot` writes. */
const file = () => {
  const records = Object.fromEntries(
    Object.entries(whole).map(([name, all]) => [
      name,
      all.map((record) => project(name, record, 'public')).filter(Boolean),
    ]),
  );
  const contents = { guyub: 1, asOf: '2026-03-01T00:00:00Z', records };
  return URL.createObjectURL(new Blob([JSON.stringify(contents)], { type: 'application/json' }));
};

async function shown(frame: Frame): Promise<Visit> {
  const find = () => frame.element.contentDocument?.querySelector('guyub-showcase');
  await until(() => find()?.shadowRoot?.querySelector('section'), 'the element never came');
  return new Visit(find()!).settled();
}

describe('the script of the showcase', () => {
  it('finds the marked div of an editor that strips tags, and reads a file that nobody can order from', async () => {
    const frame = new Frame(`<script type="module" src="${script('cdn-showcase-snapshot.ts')}"></script>
      <div data-guyub="showcase" data-source="snapshot:${file()}" data-region="15.07" data-page-size="3">
        <a href="/kontak">Hubungi BLK</a>
      </div>`);
    const visit = await shown(frame);
    expect(visit.cards).to.have.length(3);
    expect(visit.text('.notice')).to.equal('Data per 1 Maret 2026.');
    // Without the script of the order button: the page's own link.
    const link = visit.one<HTMLAnchorElement>('.card guyub-hire-local a');
    expect(link.checkVisibility()).to.equal(true);
    expect(link.textContent).to.equal('Hubungi BLK');
    expect(visit.root.querySelector('img')).to.equal(null);
    frame.element.remove();
  }).timeout(20_000);

  it('breaks nothing of a strict policy, words for search engines and all', async () => {
    const frame = new Frame(`<meta http-equiv="Content-Security-Policy" content="${strictPolicy}">
      <script type="module" src="${script('cdn-showcase-snapshot.ts')}"></script>
      <guyub-showcase source="snapshot:${file()}" business="b1" photos="/"></guyub-showcase>`);
    const visit = await shown(frame);
    await until(() => visit.element.querySelector('script'), 'nothing was told');
    const { name } = JSON.parse(visit.element.querySelector('script')!.textContent!) as {
      readonly name: string;
    };
    expect(name).to.equal('Dapur Aminah');
    await visit.open('Snack box rapat');
    visit.button('Tampilkan kode QR').click();
    await until(() => visit.root.querySelector('.qr'));
    expect(frame.violations).to.deep.equal([]);

    // The obvious way is refused, and noted.
    const { contentDocument } = frame.element;
    expect(() => (contentDocument!.createElement('script').textContent = '{}')).to.throw();
    await until(() => frame.violations.length > 0, 'nobody hears of it');
    frame.element.remove();
  }).timeout(20_000);
});
