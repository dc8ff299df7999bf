import { memory } from '@guyub/adapters/memory';
import { aTimeout, expect, fixture, fixtureSync, html } from '@open-wc/testing';
import '../define.ts';
import { contrast, paint } from '../shared/brand-advice.ts';
import { registerSource } from '../shared/source.ts';
import { Backend } from '../testing/backend.ts';
import { directory, Page } from '../testing/directory.ts';
import { records } from '../testing/people.ts';
import { AlumniDirectory } from './alumni-directory.ts';
import { until } from '../testing/until.ts';

const backend = () => new Backend(memory(records()));

/** As translators do that look into shadow roots: each text becomes an element with another. */
function translateAll(root: ShadowRoot): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found) {
    if (!text.parentElement?.translate) continue;
    const font = document.createElement('font');
    font.textContent = text.data;
    text.replaceWith(font);
  }
}

describe('on any page', () => {
  it('speaks the language of the page', async () => {
    registerSource('test', () => backend().client());
    const english = fixtureSync(
      html`<div lang="en-GB"><guyub-alumni-directory source="test:1"></guyub-alumni-directory></div>`,
    );
    const page = new Page(english.querySelector('guyub-alumni-directory')!);
    await until(() => page.root.querySelector('#count')?.textContent === '56 people');
    expect(page.root.textContent).not.to.match(/orang|Saring|Urutkan/);
  });

  it('takes its client from the nearest provider, also a later one', async () => {
    const outer = await fixture(
      html`<guyub-provider><guyub-alumni-directory></guyub-alumni-directory></guyub-provider>`,
    );
    const page = new Page(outer.querySelector('guyub-alumni-directory')!);
    await page.element.updateComplete;
    Object.assign(outer, { client: backend().client() });
    await page.settled();
    Object.assign(outer, { client: new Backend(memory({ people: [] })).client() });
    await page.sees('Belum ada orang');
  });

  it('asks once when it is moved, stops when it is removed, and asks again when it is back', async () => {
    const server = backend();
    server.hold();
    const { element } = await directory(server.client());
    document.body.append(element);
    await aTimeout(0);
    expect(server.asked).to.have.length(1);
    expect(server.asked[0]!.signal.aborted).to.equal(false);
    element.remove();
    await aTimeout(0);
    expect(server.asked[0]!.signal.aborted).to.equal(true);
    server.release();
    document.body.append(element);
    const page = new Page(element);
    await until(() => page.count === '56 orang');
    expect(server.asked).to.have.length(2);
    element.remove();
  });

  it('leaves no listener behind', async () => {
    const { addEventListener: add, removeEventListener: remove } = window;
    const live = new Set<unknown>();
    window.addEventListener = (_name: string, listener: unknown) => void live.add(listener);
    window.removeEventListener = (_name: string, listener: unknown) => void live.delete(listener);
    try {
      const { element } = await directory(backend().client(), { deepLink: true });
      expect(live.size).to.equal(1);
      element.remove();
      element.requestUpdate();
      // It is drawn when it is back.
      await aTimeout(0);
      expect(live.size).to.equal(0);
    } finally {
      Object.assign(window, { addEventListener: add, removeEventListener: remove });
    }
  });

  it('is not broken by unfriendly rules', async () => {
    const style = document.createElement('style');
    style.textContent =
      '*{box-sizing:content-box;letter-spacing:9px}button{all:unset}div{float:left}ul{list-style:square}';
    document.head.append(style);
    const page = await directory(backend().client());
    await page.settled();
    const { boxSizing, letterSpacing, float } = getComputedStyle(page.one('.card'));
    style.remove();
    expect([boxSizing, letterSpacing, float]).to.deep.equal(['border-box', 'normal', 'none']);
  });

  it('leaves nobody’s name on the card of another where a translator has been', async () => {
    const page = await directory(backend().client());
    await page.settled();
    await until(() => !page.one('section').translate, 'no translator was told');
    translateAll(page.root);
    const order = page.one<HTMLSelectElement>('#order select');
    order.value = 'name';
    order.dispatchEvent(new Event('change'));
    await until(() => page.names.slice(0, 7).every((name) => name.startsWith('Ahmad')));
  });

  it('makes readable pairs of every brand colour', async () => {
    const page = await directory(backend().client());
    await page.settled();
    const steps = ['00', '55', 'aa', 'ff'];
    for (const scheme of ['light', 'dark'] as const) {
      page.element.style.colorScheme = scheme;
      const paper = paint(getComputedStyle(page.one('section')).backgroundColor)!;
      for (const brand of steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)))) {
        page.element.style.setProperty('--guyub-brand', brand);
        const ink = paint(getComputedStyle(page.one('.name')).color)!;
        const button = getComputedStyle(page.one('.bar button'));
        expect(contrast(ink, paper), `${brand} as text, ${scheme}`).to.be.at.least(4.5);
        expect(
          contrast(paint(button.color)!, paint(button.backgroundColor)!),
          `${brand} as button`,
        ).to.be.at.least(4.5);
      }
    }
  });

  it('keeps the first definition when the script comes twice', async () => {
    const { define } = await import('../shared/define.ts');
    define('guyub-alumni-directory', class extends HTMLElement {});
    expect(customElements.get('guyub-alumni-directory') === AlumniDirectory).to.equal(true);
  });
});
