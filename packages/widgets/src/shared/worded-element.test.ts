import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { WordedElement } from './worded-element.ts';

class Greeting extends WordedElement<string> {
  drawings = 0;
  protected override readonly wordsFor = (): Promise<string> => Promise.resolve('Halo');

  protected override render(): TemplateResult {
    this.drawings++;
    return html`${this.t}`;
  }
}
customElements.define('test-greeting', Greeting);

/** All that was to be done is done. */
const rest = () => new Promise((done) => setTimeout(done));

describe('an element outside the page', () => {
  afterEach(() => document.body.replaceChildren());

  it('that came and went at once is not drawn', async () => {
    const element = new Greeting();
    document.body.append(element);
    element.remove();
    await rest();
    expect(element.drawings).to.equal(0);
  });

  it('is drawn once it is back', async () => {
    const element = new Greeting();
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    element.requestUpdate();
    await rest();
    expect(element.drawings).to.equal(1);
    document.body.append(element);
    await element.updateComplete;
    expect(element.drawings).to.equal(2);
  });
});
