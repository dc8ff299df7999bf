import type { Host } from '../host.ts';

export const crowded: Host = {
  name: 'Another Lit, another Guyub',
  promise:
    'Elements of others with a Lit of their own, of this version or the one before, and a second copy of Guyub of another version stand on one page. Whoever registers a tag first keeps it; tags and marks work, and nobody complains.',
  page: (middle) => ({
    body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Portal Contoh</title>
<script type="module" src="/theirs/lit-2.js"></script>
<script type="module" src="/guyub/guyub-snapshot.js"></script>
<script type="module" src="/theirs/lit-3.js"></script>
<script type="module" src="/earlier/guyub-snapshot.js"></script></head>
<body><their-old-counter></their-old-counter><their-new-counter></their-new-counter>${middle}</body></html>`,
  }),
};
