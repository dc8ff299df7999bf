import { expect } from '@open-wc/testing';
import { Frame, script } from '../testing/frame.ts';
import { until } from '../testing/until.ts';

// The policy that docs/guides/csp.md promises to be enough.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** A page of its own with a script and a button. */
async function pageWith(name: string, source: string): Promise<Frame> {
  const frame = new Frame(`<meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module" src="${script(name)}"></script>
    <guyub-hire-local source="${source}" region="15.07" skill="kue" email="blk@contoh.example"><a href="/blk">BLK</a></guyub-hire-local>`);
  await until(
    () => frame.element.contentDocument?.querySelector('guyub-hire-local')?.shadowRoot,
    'no button',
  );
  return frame;
}

const dialogIn = (frame: Frame) =>
  frame.element
    .contentDocument!.querySelector('guyub-hire-local')!
    .shadowRoot!.querySelector('guyub-hire-dialog')?.shadowRoot;

const press = (frame: Frame, text: string) => {
  const buttons = [...dialogIn(frame)!.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent.includes(text))!.click();
};

describe('the script of the button', () => {
  for (const [name, source] of [
    ['cdn-hire-local.ts', '/nowhere'],
    ['cdn-hire-local-snapshot.ts', 'snapshot:/nowhere.json'],
  ] as const)
    it(`${name}: opens and asks under a strict policy, and breaks nothing of it`, async () => {
      const frame = await pageWith(name, source);
      void frame.element.contentDocument!.querySelector('guyub-hire-local')!.open();
      const text = () => dialogIn(frame)?.querySelector('dialog')?.textContent ?? '';
      await until(() => text().includes('Tetap tulis permintaan'), 'no list');
      press(frame, 'Tetap tulis permintaan');
      await until(() => text().includes('Langkah 1 dari 3'), 'no form');
      press(frame, 'Lanjut');
      await until(() => text().includes('Ada yang perlu dilengkapi'));
      expect(frame.violations).to.deep.equal([]);
      frame.element.remove();
    }).timeout(40_000);
});
