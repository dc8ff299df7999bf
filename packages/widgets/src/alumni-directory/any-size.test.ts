import { memory } from '@guyub/adapters/memory';
import { expect, oneEvent } from '@open-wc/testing';
import '../define.ts';
import { Backend } from '../testing/backend.ts';
import { directory, type Page } from '../testing/directory.ts';
import { records } from '../testing/people.ts';
import { until } from '../testing/until.ts';

const backend = () => new Backend(memory(records()));

async function sized(width: number, fontSize = 16, server = backend()): Promise<Page> {
  const page = await directory(server.client(), { pageSize: 100 });
  page.element.style.font = `${fontSize}px DejaVu Sans,Verdana,sans-serif`;
  // What stands round it is narrow: the element itself would rather be 16em wide.
  page.element.parentElement!.style.width = `${width}px`;
  if (!server.down) await page.settled();
  return page;
}

/** Everything to press that is seen; a card is pressed anywhere, a box on its label. */
const targets = (page: Page) =>
  page
    .all('button:not(.name), a, summary, select, input:not([type=checkbox]), .option, [role=option], .card')
    .filter((target) => target.checkVisibility());
const low = (page: Page) =>
  targets(page)
    .filter((target) => target.getBoundingClientRect().height < 44)
    .map((target) => `${target.getBoundingClientRect().height}: ${target.outerHTML}`);
const wide = (page: Page) =>
  page
    .all('*')
    // Firefox keeps the sizes of what is not painted.
    .filter((part) => part.checkVisibility({ contentVisibilityAuto: true }))
    .filter((part) => !part.matches('.spoken, .options *'))
    .filter((part) => part.getBoundingClientRect().right > page.element.getBoundingClientRect().right + 1)
    .map((part) => part.outerHTML.slice(0, 80));

describe('at any size', () => {
  for (const [width, fontSize] of [
    [360, 10],
    [360, 16],
    [1280, 14],
  ] as const) {
    it(`has targets of 44 px: ${width} px wide, texts of ${fontSize} px`, async () => {
      const page = await sized(width, fontSize);
      for (const group of page.all('details')) group.setAttribute('open', '');
      if (width < 700) page.one('.fold').click();
      page.option('Menjahit').click();
      page.button('Terdekat').click();
      await page.settled();
      await page.type('tambak', '[role=combobox]');
      await until(() => page.root.querySelector('[role=option]'));
      const seen = targets(page).map(({ localName, className }) => `${localName}.${className}`);
      expect(seen).to.include.members([
        'input.',
        'select.',
        'summary.',
        'label.option',
        'button.link',
        'li.',
      ]);
      expect(low(page)).to.deep.equal([]);
      page.button('Daftar').click();
      await page.element.updateComplete;
      expect(low(page)).to.deep.equal([]);
      page.button('Hapus semua').click();
      await page.settled();
      await page.open(page.names.indexOf('Siti Aminah 0'));
      await page.sees('WhatsApp');
      expect(low(page)).to.deep.equal([]);
    });
  }

  it('has targets of 44 px where nothing could be loaded, too', async () => {
    const server = backend();
    server.down = true;
    const page = await sized(360, 16, server);
    await page.sees('Coba lagi');
    page.element.replaceChildren();
    page.element.source = 'https://guyub.example.go.id';
    await page.element.updateComplete;
    await page.sees('guyub.example.go.id');
    expect(low(page)).to.deep.equal([]);
  });

  it('folds its filters where it is narrow, and counts those that are on', async () => {
    const page = await sized(360);
    const fold = page.one('.fold');
    const seen = () => page.option('Menjahit').checkVisibility();
    expect([seen(), fold.getAttribute('aria-expanded')]).to.deep.equal([false, 'false']);
    fold.click();
    await page.element.updateComplete;
    expect([seen(), fold.getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
    page.option('Menjahit').click();
    await page.settled();
    expect(fold.textContent!.trim()).to.equal('Saring (1) · Urutkan');
    expect(seen()).to.equal(true, 'it stays open while one chooses');
    page.element.parentElement!.style.width = '1000px';
    // WebKit's checkVisibility() does not ask the container anew; whoever asks for a height does.
    expect([fold.offsetHeight, seen()]).to.deep.equal([0, true]);
  });

  for (const [width, fontSize] of [
    [320, 16],
    [360, 32],
    [1280, 32],
  ] as const) {
    it(`keeps everything inside: ${width} px wide, texts of ${fontSize} px`, async () => {
      const page = await sized(width, fontSize);
      if (page.one('.fold').checkVisibility()) page.one('.fold').click();
      page.option('Menjahit').click();
      page.button('Terdekat').click();
      await page.type('menjahut');
      await page.sees('Menampilkan hasil untuk');
      await page.settled();
      expect(wide(page)).to.deep.equal([]);
      page.button('Daftar').click();
      await page.element.updateComplete;
      expect(wide(page)).to.deep.equal([]);
      const clipped = targets(page)
        .filter((target) => target.localName !== 'input') // what is typed scrolls in its field
        .filter((target) => target.scrollWidth > target.clientWidth + 1);
      expect(clipped.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
      const select = page.one('select');
      const { width: given } = select.getBoundingClientRect();
      select.style.cssText = 'position:absolute;inline-size:max-content;max-inline-size:none';
      expect(given, 'the order is readable').to.be.at.least(
        Math.min(select.getBoundingClientRect().width, page.one('.body').clientWidth) - 1,
      );
    });
  }

  it('says how many on one line, whatever else stands beside it', async () => {
    const page = await sized(768);
    const count = page.one('#count');
    for (const width of [768, 800, 900, 1280]) {
      page.element.parentElement!.style.width = `${width}px`;
      expect(count.offsetHeight, `${width} px`).to.be.below(2 * parseFloat(getComputedStyle(count).fontSize));
      expect(wide(page)).to.deep.equal([]);
    }
  });

  it('is mirrored where the page reads from right to left', async () => {
    const page = await sized(1000);
    const isRightOf = (one: string, other: string) =>
      page.one(one).getBoundingClientRect().left > page.one(other).getBoundingClientRect().left;
    expect([isRightOf('.main', '#facets'), isRightOf('.bar button', '#text')]).to.deep.equal([true, true]);
    page.element.dir = 'rtl';
    expect([isRightOf('.main', '#facets'), isRightOf('.bar button', '#text')]).to.deep.equal([false, false]);
    const { left, right } = page.one('.forms :first-child').getBoundingClientRect();
    expect(left, 'Kartu stands first').to.be.at.least(
      page.one('.forms :last-child').getBoundingClientRect().right - 2,
    );
    expect(right).to.be.below(page.one('#count').getBoundingClientRect().right);
    // A number before Latin words would change places with them.
    const words = document.createRange();
    const text = [...page.one('#count bdi').childNodes].find((node) => node.nodeType === Node.TEXT_NODE)!;
    words.setStart(text, 0);
    words.setEnd(text, 2);
    const number = words.getBoundingClientRect();
    words.setStart(text, 3);
    words.setEnd(text, 8);
    expect(number.right).to.be.at.most(words.getBoundingClientRect().left);
    await expect(page.element).to.be.accessible();
  });

  it('moves nothing, so that there is no motion to reduce', async () => {
    const page = await sized(1000);
    page.option('Menjahit').click();
    await oneEvent(page.element, 'guyub-load');
    await page.open(0);
    expect(page.root.getAnimations()).to.deep.equal([]);
    const moving = page.all('*').filter((part) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(part);
      return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
    });
    expect(moving).to.deep.equal([]);
  });
});
