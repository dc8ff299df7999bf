import { expect } from '@open-wc/testing';
import { Frame, script } from './testing/frame.ts';
import { until } from './testing/until.ts';

// The policy that docs/guides/csp.md promises to be enough.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const markup = `<meta http-equiv="Content-Security-Policy" content="${policy}">
  <script type="module" src="${script('cdn.ts')}"></script>
  <guyub-alumni-directory source="/nowhere"></guyub-alumni-directory>`;

describe('the script under a strict policy', () => {
  it('breaks nothing of it, and leaves no name of its own on the page', async () => {
    const frame = new Frame(markup);
    const page = await frame.directory();
    await page.sees('Coba lagi');
    expect(frame.violations).to.deep.equal([]);
    const bare = document.createElement('iframe');
    document.body.append(bare);
    const before = new Set(Object.keys(bare.contentWindow!));
    const added = Object.keys(frame.element.contentWindow!).filter((name) => !before.has(name));
    expect(added.filter((name) => !/^(lit|reactive)\w+(Versions|Metadata)$/.test(name))).to.deep.equal([]);

    expect(() => frame.element.contentDocument!.body.setAttribute('onclick', '1')).to.throw();
    await until(() => frame.violations.length > 0, 'nobody hears of it');
    frame.element.remove();
    bare.remove();
  }).timeout(20_000);
});
