import { expect } from '@open-wc/testing';
import { styles as buttonStyles } from '../hire-local/button.styles.ts';
import { styles as dialogStyles } from '../hire-local/opening/hire-dialog.styles.ts';
import { until } from '../testing/until.ts';
import { adviseOnBrand, contrast, paint } from './brand-advice.ts';
import { dress } from './later.ts';
import { elements, opened, rootsIn, seenIn } from './looks.fixture.ts';
import { base } from './tokens.styles.ts';

const short = (part: HTMLElement) =>
  `${part.localName}.${part.className} ${part.textContent?.trim().slice(0, 30)}`;
/** Everything to press; boxes are pressed on their labels, cards and links in sentences anywhere. */
const targetsOf = (element: HTMLElement) =>
  seenIn(element).filter((part) =>
    part.matches(
      'button:not(.name,.open,.notice *),select,summary,textarea,input:not([type=checkbox],[type=radio],[type=file])',
    ),
  );
const inFrame = (element: HTMLElement, width: number, fontSize = 16) => {
  element.parentElement!.style.inlineSize = `${width}px`;
  element.style.font = `${fontSize}px DejaVu Sans,Verdana,sans-serif`;
};
const isScrolled = (part: HTMLElement): boolean => {
  for (let at = part.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  return false;
};

for (const name of Object.keys(elements)) {
  describe(`looks: ${name}`, () => {
    afterEach(() => sessionStorage.clear());

    it('can be read, light and dark, in any brand, and while it waits', async () => {
      const element = await opened(name);
      // Firefox keeps the colours of what is not painted.
      for (const root of rootsIn(element))
        for (const card of root.querySelectorAll<HTMLElement>('.card'))
          card.style.contentVisibility = 'visible';
      for (const [scheme, brand] of [
        ['light', '#0b5c5e'],
        ['dark', '#0b5c5e'],
        ['light', '#ffd400'],
        ['dark', '#00004d'],
      ] as const) {
        element.style.colorScheme = scheme;
        element.style.setProperty('--guyub-brand', brand);
        for (const root of rootsIn(element)) root.querySelector('ul')?.setAttribute('aria-busy', 'true');
        // The tint of what waits comes a little later.
        await Promise.all(
          rootsIn(element).flatMap((root) => root.getAnimations().map(({ finished }) => finished)),
        );
        await expect(element, `${scheme} ${brand}`).to.be.accessible({ ignoredRules: ['landmark-unique'] });
      }
    });

    it('keeps long words inside, 320 px wide with texts of 200 %', async () => {
      const element = await opened(name);
      inFrame(element, 320, 32);
      const edge = () => element.getBoundingClientRect().right + 1;
      const wide = seenIn(element)
        .filter((part) => !part.closest('dialog') && part.getBoundingClientRect().right > edge())
        .filter((part) => !isScrolled(part));
      expect(wide.map(short)).to.deep.equal([]);
      const dialog = seenIn(element).find((part) => part.matches('dialog'));
      expect(dialog ? dialog.scrollWidth - dialog.clientWidth : 0).to.equal(0);
    });

    it('has targets of 44 px, and never below 24 where the page wants it dense', async () => {
      const element = await opened(name);
      inFrame(element, 360);
      const low = (least: number) =>
        targetsOf(element)
          .filter((part) => part.getBoundingClientRect().height < least)
          .map((part) => `${part.getBoundingClientRect().height} ${short(part)}`);
      expect(targetsOf(element).length).to.be.above(0);
      expect(low(44)).to.deep.equal([]);
      const before = element.getBoundingClientRect().height;
      element.style.setProperty('--guyub-density', '0.1');
      expect(low(24)).to.deep.equal([]);
      if (name !== 'hire') expect(element.getBoundingClientRect().height).to.be.below(before);
    });

    it('is mirrored on a page that reads from right to left', async () => {
      const element = await opened(name);
      element.parentElement!.dir = 'rtl';
      let looked = 0;
      for (const root of rootsIn(element)) {
        const text = root.querySelector<HTMLElement>('.title, p:not(.spoken)');
        if (!text?.checkVisibility() || !root.querySelector('section')) continue;
        expect([getComputedStyle(text).direction, getComputedStyle(text).textAlign]).to.deep.equal([
          'rtl',
          'right',
        ]);
        looked++;
      }
      expect(looked).to.be.above(0);
    });
  });
}

describe('looks', () => {
  for (const name of ['directory', 'board'] as const) {
    it(`${name}: the first card is seen on a phone without scrolling`, async () => {
      const element = await opened(name);
      inFrame(element, 328);
      const card = element.shadowRoot!.querySelector('.card')!;
      const above = card.getBoundingClientRect().top - element.getBoundingClientRect().top;
      expect(above).to.be.below({ directory: 400, board: 500 }[name]);
    });

    it(`${name}: the order is chosen among the filters, where it is narrow`, async () => {
      const element = await opened(name);
      // WebKit's checkVisibility() does not ask the container anew; whoever asks for a height does.
      const seen = (selector: string) =>
        element.shadowRoot!.querySelector<HTMLElement>(selector)!.offsetHeight > 0;
      const order = '.tools > label select';
      inFrame(element, 328);
      expect([seen('.fold'), seen(order)]).to.deep.equal([true, false]);
      element.shadowRoot!.querySelector<HTMLElement>('.fold')!.click();
      await until(() => seen(order));
      inFrame(element, 900);
      await until(() => !seen('.fold'));
      expect(seen(order)).to.equal(true);
    });
  }

  it('are the same for the button, which has a copy', () => {
    const declared = (text: string, names: readonly string[]) =>
      names.map((name) => new RegExp(`${name}:[^;}]+`).exec(text)?.[0]);
    const brand = ['--_brand', '--_pale', '--_ink', '--_fill', '--_on'];
    expect(declared(buttonStyles, brand)).to.deep.equal(declared(base, brand));
    const paper = ['--_r', '--_tap', '--_quiet', '--_line', '--_edge', '--_tint', '--_s'];
    expect(declared(dialogStyles.cssText, paper)).to.deep.equal(declared(base, paper));
  });

  it('say what becomes of a brand that cannot be used as it is, once', () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => void said.push(text);
    const [white, dark] = [paint('#fff')!, paint('#121212')!];
    try {
      for (const _ of [1, 2]) {
        adviseOnBrand('#ffd401', white);
        adviseOnBrand('#000041', dark);
        adviseOnBrand('rgb(0 90 0/.2)', white);
        adviseOnBrand('hijau', white);
        adviseOnBrand('#0b5c5f', white);
        adviseOnBrand('#ffd401', dark);
      }
    } finally {
      console.warn = warn;
    }
    expect(said.map((text) => /darker|lighter|see-through|not a colour/.exec(text)?.[0])).to.deep.equal([
      'darker',
      'lighter',
      'see-through',
      'not a colour',
    ]);
  });

  it('can be read with a brand that is none', async () => {
    const element = await opened('directory');
    const root = element.shadowRoot!;
    for (const brand of ['hijau', 'transparent', 'rgb(255 255 0/.1)'])
      for (const scheme of ['light', 'dark']) {
        element.style.colorScheme = scheme;
        element.style.setProperty('--guyub-brand', brand);
        const style = (selector: string) => getComputedStyle(root.querySelector(selector)!);
        const paper = paint(style('section').backgroundColor)!;
        const on = paint(style('.bar button').backgroundColor) ?? paper;
        expect(contrast(paint(style('.name').color)!, paper), `${brand} ${scheme}`).to.be.at.least(4.5);
        expect(contrast(paint(style('.bar button').color)!, on), `${brand} ${scheme}`).to.be.at.least(4.5);
      }
  });

  it('have words for a picture that failed before anybody listened', async () => {
    const element = await opened('showcase');
    Object.assign(element, { photos: location.origin });
    const deaf = (event: Event) => event.stopImmediatePropagation();
    const root = element.shadowRoot!;
    root.addEventListener('error', deaf, true);
    await until(() => root.querySelector('img'));
    for (const picture of root.querySelectorAll('img')) picture.loading = 'eager';
    await until(() => root.querySelector('img')!.complete);
    expect(root.querySelector('.dead') === null).to.equal(true);
    root.removeEventListener('error', deaf, true);
    dress(element);
    await until(() => root.querySelector('.dead'));
  });
});
