import type { Host } from '../host.ts';

export const react: Host = {
  name: 'A React application',
  promise:
    'It mounts, takes away and mounts again as often as it likes: each time the element is there at once, and once it is gone nothing of it is left, neither in memory nor as a listener.',
  page: (middle) => ({
    body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Aplikasi Contoh</title>
<script type="module" src="/app/app.js"></script></head><body><div id="root"></div>${middle}</body></html>`,
  }),
};
