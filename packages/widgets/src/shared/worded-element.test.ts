import { expect } from '@esm-bundle/chai';
import { html, type TemplateResult } from 'lit';
import { WordedElement } from './worded-element.ts';

class Greeting extends WordedElement<string> {
  drawings = 0;
  protected override readonly wordsFor = (element: HTMLElement): Promise<string> =>
    Promise.resolve(element.closest<HTMLElement>('[lang]')!.lang);

  protected override render(): TemplateResult {
    this.drawings++;
    return html`${this.t}`;
  }
}
customElements.define('test-greeting', Greeting);

/** All that was to be done is done. */
const rest = () => new Promise((done) => setTimeout(done));

function placeIn(lang: string): HTMLElement {
  const place = document.createElement('div');
  place.lang = lang;
  document.body.append(place);
  return place;
}

describe('an element outside the page', () => {
  afterEach(() => document.body.replaceChildren());

  it('that came and went at once is not drawn', async () => {
    const element = new Greeting();
    placeIn('id').append(element);
    element.remove();
    await rest();
    expect(element.drawings).to.equal(0);
  });

  it('is drawn once it is back, as it is said there', async () => {
    const element = new Greeting();
    placeIn('id').append(element);
    await element.updateComplete;
    element.remove();
    element.requestUpdate();
    await rest();
    expect(element.drawings).to.equal(1);
    placeIn('jv').append(element);
    await element.updateComplete;
    expect([element.drawings, element.renderRoot.textContent]).to.deep.equal([2, 'jv']);
  });
});
