import { expect, fixture, html, waitUntil } from '@open-wc/testing';

// The policy that docs/guides/csp.md promises to be enough.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
  <guyub-alumni-directory source="/nowhere"></guyub-alumni-directory>`;

describe('the script under a strict policy', () => {
  it('breaks nothing of it, and leaves no name of its own on the page', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = page;
    await loaded;
    const { contentDocument: document, contentWindow: window } = frame as Required<HTMLIFrameElement>;
    const violations: string[] = [];
    document!.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    );
    const before = new Set(Object.keys(window!));
    const script = document!.createElement('script');
    script.type = 'module';
    // Trusted Types guard this frame's scripts; this page's hands are not bound.
    const { trustedTypes } = window as unknown as { trustedTypes?: { createPolicy: unknown } };
    expect(trustedTypes).to.be.an('object');
    script.src = new URL('./cdn.ts', import.meta.url).href;
    document!.body.append(script);
    const root = () => document!.querySelector('guyub-alumni-directory')?.shadowRoot;
    await waitUntil(() => root()?.textContent?.includes('Direktori'), 'the element never came', {
      timeout: 5000,
    });
    await waitUntil(() => root()?.textContent?.includes('Coba lagi'), 'no answer', { timeout: 8000 });
    expect(violations).to.deep.equal([]);
    const added = Object.keys(window!).filter(
      (name) => !before.has(name) && !/^(lit|reactive)\w+Versions$/.test(name),
    );
    expect(added).to.deep.equal([]);

    document!.body.setAttribute('onclick', '1');
    await waitUntil(() => violations.length > 0, 'the listener is deaf');
  }).timeout(20_000);
});
