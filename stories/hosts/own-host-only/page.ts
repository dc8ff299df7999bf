import type { Host } from '../host.ts';

export const ownHostOnly: Host = {
  name: 'Other hosts are blocked',
  promise:
    'Behind a filter that lets nothing of other hosts through, script and file of the own site are enough; over a gateway elsewhere the element says that there is no answer and shows the link.',
  page: (middle) => ({
    body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Sekolah Contoh</title>
<script src="https://tracker.example/t.js" async></script>
<script async src="/guyub/guyub-loader.js"></script></head><body><h1>Sekolah Contoh</h1>${middle}</body></html>`,
  }),
};
