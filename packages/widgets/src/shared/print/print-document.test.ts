import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { cannot } from '../../testing/cannot.ts';
import { printDocument, type PrintedDocument } from './print-document.ts';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const sheet: PrintedDocument = {
  title: 'Kuitansi',
  numbered: true,
  css: 'p{color:rgb(0,0,1)}',
  render: (root) => root.append(document.createElement('p')),
};

/** A page that makes it hard. */
const hostile = `
@page{size:A5 landscape}
html,body{position:fixed;overflow:hidden;height:100%;background:#111;color:#eee;direction:rtl}
body{display:flex!important} div{padding:50px;color:red} ::before{content:'x'}
@media print{main{display:block!important}}`;

const printed = () => document.querySelector<HTMLElement>('[data-guyub-print]');
const paragraph = () => printed()!.shadowRoot!.querySelector('p')!;

describe('printing a document', () => {
  const real = window.print;
  const sheets = document.adoptedStyleSheets;
  const title = document.title;
  /** What the browser does when it is asked; a desktop says at once that it is over. */
  let onPrint: () => void;
  let prints: number;

  const mine: HTMLElement[] = [];
  const onPage = (tag: string) => {
    const element = document.body.appendChild(document.createElement(tag));
    element.textContent = 'Halaman';
    mine.push(element);
    return element;
  };

  beforeEach(() => {
    prints = 0;
    onPrint = () => {};
    window.print = () => {
      prints++;
      onPrint();
    };
  });
  afterEach(() => {
    dispatchEvent(new Event('pointerdown'));
    window.print = real;
    for (const element of mine.splice(0)) element.remove();
    document.adoptedStyleSheets = sheets;
  });

  const onHostilePage = async () => {
    const style = new CSSStyleSheet();
    style.replaceSync(hostile);
    document.adoptedStyleSheets = [style];
    const page = onPage('main');
    const dialog = page.appendChild(document.createElement('dialog'));
    dialog.showModal();
    await printDocument(sheet);
    return { page, dialog };
  };

  it('puts nothing on the screen', async () => {
    const { page } = await onHostilePage();
    expect(prints).to.equal(1);
    expect(printed()!.checkVisibility()).to.equal(false);
    expect(page.checkVisibility()).to.equal(true);
  });

  it('puts nothing else on paper', async function () {
    if (await cannot(emulateMedia({ media: 'print' }))) return this.skip();
    try {
      const { page, dialog } = await onHostilePage();
      expect(page.checkVisibility()).to.equal(false);
      expect(dialog.checkVisibility()).to.equal(false);
      expect(paragraph().checkVisibility()).to.equal(true);
      expect(getComputedStyle(paragraph()).color).to.equal('rgb(0, 0, 1)');
      const { padding, color, direction } = getComputedStyle(printed()!);
      expect([padding, color, direction]).to.deep.equal(['0px', 'rgb(0, 0, 0)', 'ltr']);
      const { position, overflow, backgroundColor } = getComputedStyle(document.body);
      expect([position, overflow, backgroundColor]).to.deep.equal([
        'static',
        'visible',
        'rgb(255, 255, 255)',
      ]);
      expect(getComputedStyle(document.body, '::before').content).to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('has its title meanwhile, and leaves the page and its focus as they were', async () => {
    const button = onPage('button');
    button.focus();
    let seen: string | undefined;
    onPrint = () => {
      seen = document.title;
      dispatchEvent(new Event('afterprint'));
    };
    await printDocument(sheet);
    expect(seen).to.equal('Kuitansi');
    expect(document.title).to.equal(title);
    expect(printed()).to.equal(null);
    expect(document.adoptedStyleSheets).to.deep.equal(sheets);
    expect(document.activeElement).to.equal(button);
  });

  it('stays until the next touch where printing goes on beside the page', async () => {
    await printDocument(sheet);
    dispatchEvent(new Event('afterprint'));
    expect(printed()).not.to.equal(null);
    dispatchEvent(new Event('pointerdown'));
    expect(printed()).to.equal(null);
    expect(document.title).to.equal(title);
  });

  it('waits for pictures, but not for those that never come', async () => {
    const render = (root: ShadowRoot) =>
      [pixel, 'data:image/png;base64,AAAA'].forEach((src) =>
        root.append(Object.assign(new Image(), { src })),
      );
    let complete: boolean | undefined;
    onPrint = () => (complete = printed()!.shadowRoot!.querySelector('img')!.naturalWidth > 0);
    await printDocument({ ...sheet, render });
    expect(complete).to.equal(true);
  });

  it('prints the last one that was asked for, once', async () => {
    const render = (root: ShadowRoot) => root.append(Object.assign(new Image(), { src: pixel }));
    const first = printDocument({ ...sheet, title: 'Pertama', render });
    await Promise.all([first, printDocument({ ...sheet, title: 'Kedua' })]);
    expect(prints).to.equal(1);
    expect(document.title).to.equal('Kedua');
    expect(document.querySelectorAll('[data-guyub-print]')).to.have.length(1);
    dispatchEvent(new Event('keydown'));
    expect(printed()).to.equal(null);
    expect(document.title).to.equal(title);
  });
});
