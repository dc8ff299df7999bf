import { memory } from '@guyub/adapters/memory';
import { aTimeout, expect } from '@open-wc/testing';
import '../../define.ts';
import { Backend } from '../../testing/backend.ts';
import { directory, untouched, type Page } from '../../testing/directory.ts';
import { Frame, script } from '../../testing/frame.ts';
import { records } from '../../testing/people.ts';
import { until } from '../../testing/until.ts';

const backend = () => new Backend(memory(records()));

/** What a screen reader hears, in order. */
function ears(page: Page): string[] {
  const heard: string[] = [];
  const watch = new MutationObserver(() => {
    const text = page
      .all('[role=status]')
      .map(({ textContent }) => textContent)
      .join('');
    if (text && text !== heard.at(-1)) heard.push(text);
  });
  for (const region of page.all('[role=status]')) watch.observe(region, { childList: true });
  return heard;
}

describe('what comes with the first touch', () => {
  it('is not there before', async () => {
    const page = await untouched(backend().client());
    await page.settled();
    await aTimeout(50);
    expect(page.all('.options')).to.have.length(0);
    expect(page.group('Kecamatan').textContent).to.contain('Memuat…');
    await expect(page.element).to.be.accessible();
  });

  for (const event of ['pointerenter', 'focusin'])
    it(`comes with ${event}`, async () => {
      const page = await untouched(backend().client());
      await page.settled();
      page.one('section').dispatchEvent(new Event(event));
      await until(() => page.all('.options')[0]);
      expect(page.option('Menjahit').checked).to.equal(false);
    });

  it('says where it is missing that it did not come, and comes with the next touch', async () => {
    const missing = { [script('alumni-directory/finding/finding.ts')]: '/nowhere.js' };
    const frame = new Frame(`<script type="importmap">${JSON.stringify({ imports: missing })}</script>
      <script type="module" src="${script('cdn.ts')}"></script>
      <guyub-alumni-directory></guyub-alumni-directory>`);
    const page = await frame.directory();
    page.element.client = backend().client();
    await page.settled();
    const errors: unknown[] = [];
    page.element.addEventListener('guyub-error', (event) => errors.push(event));
    page.button('Terdekat').click();
    await page.sees('Lanjutannya belum bisa dimuat.');
    page.one('section').dispatchEvent(new Event('focusin'));
    await until(() => errors.length === 2, 'it tries again');
    frame.element.remove();
  }).timeout(20_000);

  it('speaks once when the typing rests, not at each answer', async () => {
    const server = backend();
    const page = await directory(server.client());
    await page.settled();
    const heard = ears(page);
    for (const text of ['j', 'ja', 'jah', 'jahi', 'jahit']) {
      const { length } = server.asked;
      await page.type(text);
      await until(() => server.asked.length > length);
    }
    const lastKey = Date.now();
    await until(() => heard[0], 'it speaks');
    expect(Date.now() - lastKey).to.be.at.least(800);
    await aTimeout(500);
    expect(heard).to.deep.equal(['28 orang']);
  });

  it('keeps what is to be said when a key changes nothing', async () => {
    const page = await directory(backend().client());
    await page.settled();
    const heard = ears(page);
    await page.type('jahit');
    await page.sees('28 orang');
    await page.type('jahit ');
    await until(() => heard[0] === '28 orang', 'it speaks');
  });

  it('asks what answers slowly less often', async () => {
    const quick = backend().client();
    let asked = 0;
    const list: typeof quick.list = async (...question) => {
      asked++;
      await aTimeout(300);
      return quick.list(...question);
    };
    const page = await directory({ ...quick, list });
    await page.settled();
    const before = asked;
    await page.type('j');
    await aTimeout(150);
    expect(asked).to.equal(before, 'what answers at once would have been asked by now');
    await until(() => asked > before);
  });

  it('keeps the old people, with their focus, until the new ones are there', async () => {
    const server = backend();
    const page = await directory(server.client());
    await page.settled();
    const before = page.names;
    server.hold();
    await page.type('jahit');
    await until(() => page.root.querySelector('[aria-busy=true]'));
    expect(page.names).to.deep.equal(before);
    server.release();
    await page.sees('28 orang');
    expect(page.focused?.id).to.equal('text');
  });
});
