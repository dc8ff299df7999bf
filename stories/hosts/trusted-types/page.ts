import type { Host } from '../host.ts';

export const trustedTypes: Host = {
  name: 'A page with Trusted Types',
  promise:
    'No text becomes script, and only the policies of docs/guides/csp.md may be made: `lit-html`, and `guyub-loader` of the loader. Everything works.',
  page: (middle) => ({
    headers: {
      'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lit-html guyub-loader",
    },
    body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Portal</title>
<script async src="/guyub/guyub-loader.js"></script></head><body><h1>Portal</h1>${middle}</body></html>`,
  }),
};
