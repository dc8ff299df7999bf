import type { Host } from '../host.ts';

export const noScript: Host = {
  name: 'No script',
  promise:
    'What the page put inside an element or a mark is there to read, and its link leads somewhere. A marked link is a link.',
  page: (middle) => ({
    body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kelurahan Contoh</title>
<script async src="/guyub/guyub-loader.js"></script></head><body><h1>Kelurahan Contoh</h1>${middle}</body></html>`,
  }),
};
