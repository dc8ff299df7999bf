import type { Host } from '../host.ts';

export const offline: Host = {
  name: 'A line that comes and goes',
  promise:
    'What was asked before is shown again with its date. What was never asked has no answer: the element says so in words, and shows the link. Where not even the script came, the link alone is there.',
  page: (middle) => ({
    body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Desa Contoh</title>
<script type="module" src="/guyub/guyub.js"></script></head><body><h1>Desa Contoh</h1><main>${middle}</main></body></html>`,
  }),
};
