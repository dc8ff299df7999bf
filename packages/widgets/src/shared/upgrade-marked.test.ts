import { memory } from '@guyub/adapters/memory';
import { expect, fixtureSync, html } from '@open-wc/testing';
import '../define.ts';
import { Backend } from '../testing/backend.ts';
import { Page } from '../testing/directory.ts';
import { records } from '../testing/people.ts';
import { registerSource } from './source.ts';
import { upgradeMarked } from './upgrade-marked.ts';

describe('a marked div', () => {
  it('is upgraded once, with attributes that the element knows alone, and keeps its fallback', async () => {
    registerSource('test', () => new Backend(memory(records())).client());
    const host = fixtureSync(
      html`<div><div data-guyub="alumni-directory" data-source="test:2" data-onclick="alert(1)" data-page-size="5"><p>Daftar</p></div></div>`,
    );
    upgradeMarked();
    upgradeMarked();
    const [element, ...others] = host.querySelectorAll('guyub-alumni-directory');
    expect(others).to.have.length(0);
    expect(element!.hasAttribute('onclick')).to.equal(false);
    expect(element!.textContent).to.contain('Daftar');
    const page = new Page(element!);
    await page.settled();
    expect(page.names).to.have.length(5);
  });

  it('becomes whichever element has its script on the page, and stays what it is without', () => {
    const host = fixtureSync(
      html`<div>
        <div data-guyub="showcase" data-source="test:2" data-person="p1"><a href="/kontak">Kontak</a></div>
        <div data-guyub="hire-local" data-skill="kue" data-page-words></div>
        <div data-guyub="inbox" data-source="test:2"></div>
        <div data-guyub="ledger" data-src="/buku.json"></div>
        <div data-guyub="entah"><a href="/entah">Entah</a></div>
        <div data-guyub="a b"></div>
      </div>`,
    );
    upgradeMarked();
    const tags = [...host.children].map(({ firstElementChild }) => firstElementChild?.localName);
    expect(tags).to.deep.equal([
      'guyub-showcase',
      'guyub-hire-local',
      'guyub-inbox',
      'guyub-ledger',
      'a',
      undefined,
    ]);
    expect(host.querySelector('guyub-showcase')!.person).to.equal('p1');
    expect(host.querySelector('guyub-showcase a')).not.to.equal(null);
    expect(host.querySelector('guyub-hire-local')!.getAttributeNames()).to.deep.equal([
      'skill',
      'page-words',
    ]);
  });

  it('a marked link stays a link: nothing in it could be pressed', () => {
    const host = fixtureSync(
      html`<p><a data-guyub="hire-local" data-skill="kue" href="/kontak">Kontak</a></p>`,
    );
    upgradeMarked();
    expect(host.querySelector('guyub-hire-local')).to.equal(null);
    expect(host.querySelector('a')!.textContent).to.equal('Kontak');
  });
});
