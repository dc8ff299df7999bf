import { expect, waitUntil } from '@open-wc/testing';

// The policy that docs/guides/csp.md promises to be enough.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
  <script type="module" src="${new URL('./cdn.ts', import.meta.url).href}"></script>
  <guyub-alumni-directory source="/nowhere"></guyub-alumni-directory>`;

interface Frame extends Window {
  readonly ReportingObserver: new (
    hear: (reports: readonly { readonly body: { readonly effectiveDirective: string } }[]) => void,
    options: { readonly buffered: true; readonly types: readonly ['csp-violation'] },
  ) => { observe(): void };
}

describe('the script under a strict policy', () => {
  it('breaks nothing of it, and leaves no name of its own on the page', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = page;
    document.body.append(frame);
    const root = () => frame.contentDocument?.querySelector('guyub-alumni-directory')?.shadowRoot;
    await waitUntil(() => root()?.textContent?.includes('Direktori'), 'the element never came', {
      timeout: 8000,
    });
    const window = frame.contentWindow as Frame;
    const violations: string[] = [];
    // Buffered, so that it hears of what was before it too.
    new window.ReportingObserver(
      (reports) => violations.push(...reports.map(({ body }) => body.effectiveDirective)),
      { buffered: true, types: ['csp-violation'] },
    ).observe();
    await waitUntil(() => root()?.textContent?.includes('Coba lagi'), 'no answer', { timeout: 8000 });
    expect(violations).to.deep.equal([]);
    const bare = document.createElement('iframe');
    document.body.append(bare);
    const before = new Set(Object.keys(bare.contentWindow!));
    const added = Object.keys(window).filter((name) => !before.has(name));
    expect(added.filter((name) => !/^(lit|reactive)\w+(Versions|Metadata)$/.test(name))).to.deep.equal([]);

    expect(() => frame.contentDocument!.body.setAttribute('onclick', '1')).to.throw('TrustedScript');
    await waitUntil(() => violations.length > 0, 'the observer is deaf');
    frame.remove();
    bare.remove();
  }).timeout(20_000);
});
