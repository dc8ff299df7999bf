import { expect, fixture, html } from '@open-wc/testing';
import '../ledger/ledger.define.ts';
import { tampered, workshop } from '../ledger/ledger.fixture.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { SharingPage } from '../testing/sharing.ts';
import './fair-split.define.ts';
import type { FairSplit } from './fair-split.ts';

const long = 'Raden Ajeng Kusumaningtyas Wulandari Prabandari-Notonegoro';

function size({ parentElement }: HTMLElement, width: number, fontSize: number): void {
  parentElement!.style.cssText = `inline-size:${width}px;font:${fontSize}px DejaVu Sans`;
}

async function ledger(width: number, fontSize: number) {
  const file = tampered(workshop(72), 72);
  const names = { ...file.names, a1: long, a2: 'x'.repeat(60) };
  const load = () => Promise.resolve({ ...file, names });
  const element = await fixture<Ledger>(html`<guyub-ledger .load=${load}></guyub-ledger>`);
  size(element, width, fontSize);
  const page = new SharingPage(element);
  await page.sees('Hitung ulang');
  await page.presses('#check');
  await page.sees('Tidak cocok');
  return page;
}

async function split(width: number, fontSize: number) {
  sessionStorage.clear();
  const element = await fixture<FairSplit>(html`<guyub-fair-split></guyub-fair-split>`);
  size(element, width, fontSize);
  const page = new SharingPage(element);
  await page.presses('#example');
  const people = page.one<HTMLTextAreaElement>('#people').value;
  await page.types('#people', people.replace('Gita', long).replace('Budi', 'x'.repeat(60)));
  expect(page.all('.split tbody tr')).to.have.length(8);
  return page;
}

for (const [width, fontSize] of [
  [320, 16],
  [360, 32],
  [1280, 16],
] as const)
  for (const [name, show] of [
    ['ledger', ledger],
    ['fair split', split],
  ] as const)
    it(`a ${name} keeps everything inside and large enough to press: ${width} px, texts of ${fontSize} px`, async () => {
      const page = await show(width, fontSize);
      const { right } = page.element.getBoundingClientRect();
      const wide = page
        .all('*')
        .filter((part) => part.checkVisibility() && !part.closest('.spoken,thead'))
        .filter((part) => part.getBoundingClientRect().right > right + 1);
      expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 90))).to.deep.equal([]);
      const low = page
        .all('button,a,summary,select,input,textarea')
        .filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 44);
      expect(low.map(({ outerHTML }) => outerHTML.slice(0, 90))).to.deep.equal([]);
    });

it('a row that became a block is still a row to a screen reader', async () => {
  const page = await split(360, 16);
  expect(getComputedStyle(page.one('.split tr')).display).to.equal('grid');
  await expect(page.element).to.be.accessible();
  expect(page.one('.split tbody tr').getAttribute('role')).to.equal('row');
});

it('more than fifty members come when asked for', async () => {
  const host = await fixture<Ledger>(html`<guyub-ledger .entries=${workshop(72).entries}></guyub-ledger>`);
  const page = new SharingPage(host);
  expect(page.all('.turns tbody tr')).to.have.length(50);
  await page.presses('#all-turns');
  expect(page.all('.turns tbody tr')).to.have.length(72);
});
