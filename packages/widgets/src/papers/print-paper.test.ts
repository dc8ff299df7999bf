import { expect } from '@open-wc/testing';
import { Frame } from '../testing/frame.ts';
import { agreed, baker } from './papers.fixture.ts';
import type { PosterProps } from './poster.ts';
import type { printPaper } from './print-paper.ts';
import type { printPoster } from './print-poster.ts';
import { until } from '../testing/until.ts';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const markup = `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Dinas</title>
  <script type="module" src="${new URL('./on-a-page.fixture.ts', import.meta.url).href}"></script>`;

interface Printing extends Window {
  readonly printPaper: typeof printPaper;
  readonly printPoster: typeof printPoster;
}

const poster: PosterProps = {
  person: {
    ...baker,
    name: 'Siti Aminah',
    roles: ['graduate'],
    skills: ['Tata boga'],
    cohorts: [],
    year: 2024,
    certified: true,
    hasBusiness: true,
    offerings: ['Snack box'],
    region: 'kemendagri:15.07',
    updatedAt: '2026-11-20T02:00:00Z',
  },
  offerings: [],
  url: 'https://contoh.go.id/etalase',
};

describe('printing under a strict policy', () => {
  let frame: Frame;
  let page: Printing;
  let violations: string[];
  let titles: string[];

  beforeEach(async () => {
    frame = new Frame(markup);
    const find = () => frame.element.contentWindow as Printing;
    await until(() => 'printPoster' in find(), 'the script never came');
    page = find();
    violations = [];
    titles = [];
    page.document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
    page.print = () => titles.push(page.document.title);
  });
  afterEach(() => frame.element.remove());

  const printed = () => page.document.querySelector('[data-guyub-print]')!.shadowRoot!;

  it('makes each paper, under its own name', async () => {
    const sums = { request: false, 'purchase-proof': true, receipt: true, 'work-order': true } as const;
    for (const [paper, hasSum] of Object.entries(sums)) {
      await page.printPaper(paper as keyof typeof sums, agreed);
      expect(printed().textContent!.includes('8.080.863'), paper).to.equal(hasSum);
      const { fontSize } = page.getComputedStyle(printed().querySelector('article')!);
      expect(Number.parseFloat(fontSize), paper).to.be.closeTo(13.3333, 0.0001);
    }
    expect(titles).to.deep.equal([
      'Permintaan penawaran - Snack box b rapat b',
      'Bukti pembelian - Snack box b rapat b',
      'Kuitansi - Snack box b rapat b',
      'SPK - Snack box b rapat b',
    ]);
    expect(violations).to.deep.equal([]);
  });

  it('makes the poster with its code, and without a number that nobody asked for', async () => {
    await page.printPoster(poster);
    expect(titles).to.deep.equal(['Poster - Kue Aminah']);
    expect(printed().querySelector('path')!.getAttribute('d')).to.match(/^(M\d+ \d+h1v1h-1z){100,}$/);
    const text = printed().textContent!.replace(/\s+/g, ' ');
    expect(text).to.contain('Dari lulusan BLK 2024 · bersertifikat');
    expect(text).to.contain('Snack box');
    expect(text).not.to.contain('62812');
    expect(violations).to.deep.equal([]);
  });

  it('would hear of a violation', async () => {
    page.document.body.setAttribute('style', 'color:red');
    await until(() => violations.length > 0, 'the observer is deaf');
  });
});
