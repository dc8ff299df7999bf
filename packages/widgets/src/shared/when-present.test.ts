import { expect, fixtureSync, html } from '@open-wc/testing';
import { until } from '../testing/until.ts';
import { whenPresent } from './when-present.ts';

describe('an element that comes when it is there', () => {
  it('is told at once of one that stands on the page, and of a mark', () => {
    let told = 0;
    fixtureSync(html`<guyub-there></guyub-there>`);
    whenPresent('there', () => told++);
    fixtureSync(html`<div data-guyub="marked"></div>`);
    whenPresent('marked', () => told++);
    expect(told).to.equal(2);
  });

  it('is told once of one that comes later, wherever it is put', async () => {
    const told: string[] = [];
    whenPresent('later', () => told.push('later'));
    const host = fixtureSync<HTMLElement>(html`<div></div>`);
    host.innerHTML = '<p>Guyub</p><guyub-latest></guyub-latest>';
    host.innerHTML = '<section><guyub-later></guyub-later></section>';
    await until(() => told.length > 0, 'it was not told');
    host.append(document.createElement('guyub-later'));
    whenPresent('later', () => told.push('again'));
    await Promise.resolve();
    expect(told).to.deep.equal(['later', 'again']);
  });
});
