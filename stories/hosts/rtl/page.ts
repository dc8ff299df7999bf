import type { Host } from '../host.ts';

export const rtl: Host = {
  name: 'A page from right to left',
  promise:
    'The elements follow the direction of the page, stay within its width, and leave its `<html>` as it is.',
  page: (middle) => ({
    body: `<!doctype html><html lang="id" dir="rtl" class="tema"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Pesantren Contoh</title>
<script async src="/guyub/guyub-loader.js"></script></head><body><h1>Pesantren Contoh</h1>${middle}</body></html>`,
  }),
};
