import { memory } from '@guyub/adapters/memory';
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import '../define.ts';
import { Backend } from '../testing/backend.ts';
import { directory } from '../testing/directory.ts';
import { Frame, script } from '../testing/frame.ts';
import { records } from '../testing/people.ts';
import { until } from '../testing/until.ts';

describe('opening a person', () => {
  it('is left to the page when the page prevents it', async () => {
    const page = await directory(new Backend(memory(records())).client());
    await page.settled();
    const asked: unknown[] = [];
    page.element.addEventListener('guyub-open', (event) => {
      event.preventDefault();
      asked.push((event as CustomEvent).detail);
    });
    page.all('.name')[0]!.click();
    await aTimeout(50);
    expect(asked).to.have.length(1);
    expect(asked[0])
      .to.have.property('id')
      .that.matches(/^p\d+$/);
    expect(page.all('dialog[open]')).to.have.length(0);
  });

  it('says on the card when what opens it did not arrive, and tries again at the next press', async () => {
    const missing = { [script('alumni-directory/finding/finding.ts')]: '/nowhere.js' };
    const frame = new Frame(`<script type="importmap">${JSON.stringify({ imports: missing })}</script>
      <script type="module" src="${script('cdn.ts')}"></script>
      <guyub-alumni-directory></guyub-alumni-directory>`);
    const page = await frame.directory();
    page.element.client = new Backend(memory(records())).client();
    await page.settled();
    const card = () => page.all('.card')[3]!;
    for (const attempt of ['first', 'second']) {
      card().querySelector('button')!.focus();
      card().querySelector('button')!.click();
      const { detail } = await oneEvent(page.element, 'guyub-error');
      // “Failed to fetch dynamically imported module”, or “Importing a module script failed”.
      expect(String(detail.error), attempt).to.match(/import(ed|ing a) module/i);
      await page.element.updateComplete;
      expect(card().textContent).to.contain('Rincian belum bisa dimuat. Tekan namanya sekali lagi');
      expect(page.all('.notice')).to.have.length(1);
      expect(page.focused === card().querySelector('button')).to.equal(true);
    }
    const said = () => page.all('[role=status]').map(({ textContent }) => textContent);
    await until(() => said().join('').startsWith('Rincian belum'), 'it is not said');
    frame.element.remove();
  }).timeout(20_000);
});
