import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { Announcer } from './announcer.ts';
import { until } from '../testing/until.ts';

class Speaker extends LitElement {
  readonly announcer = new Announcer(this);
  sum = 'Kurang 5 potong';

  override render() {
    return html`<p role="status">${this.sum}</p>${this.announcer.render()}`;
  }
}
customElements.define('test-speaker', Speaker);

describe('what says things to screen readers', () => {
  it('leaves alone what the page itself draws as a status', async () => {
    const speaker = await fixture<Speaker>(html`<test-speaker></test-speaker>`);
    const own = speaker.shadowRoot!.querySelector('p')!;
    speaker.announcer.say('Terkirim.');
    expect(own.textContent).to.equal('Kurang 5 potong');
    await until(() =>
      [...speaker.shadowRoot!.querySelectorAll('.spoken')].some(
        ({ textContent }) => textContent === 'Terkirim.',
      ),
    );
    expect(own.textContent).to.equal('Kurang 5 potong');
    speaker.sum = 'Pas';
    speaker.requestUpdate();
    await speaker.updateComplete;
    expect(own.textContent).to.equal('Pas');
  });
});
