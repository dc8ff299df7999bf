import type { Host } from '../host.ts';

/** What OpenDK sends in production with every page (`SecurityHeaders.php`), word by word. */
const policy = (site: string) =>
  "default-src 'self';" +
  "script-src 'self' https://pantau.opensid.my.id/ https://cdnjs.cloudflare.com/ajax/libs/tinymce/ https://cdn.jsdelivr.net/npm/ platform.twitter.com unpkg.com 'unsafe-inline' 'unsafe-eval';" +
  "style-src 'self' https://www.tiny.cloud/ http://www.tinymce.com/css/codepen.min.css https://cdnjs.cloudflare.com/ajax/libs/tinymce/ https://cdn.jsdelivr.net/npm/ fonts.googleapis.com unpkg.com 'unsafe-inline';" +
  "img-src 'self' * data:;" +
  "font-src 'self' https://cdnjs.cloudflare.com/ajax/libs/tinymce/ https://cdn.jsdelivr.net/npm/ fonts.gstatic.com data:;" +
  "connect-src 'self' https://pantau.opensid.my.id/ ;" +
  "media-src 'self';" +
  "frame-src 'self' platform.twitter.com github.com *.youtube.com *.vimeo.com *.opensid.my.id;" +
  `object-src 'none' ${site};base-uri 'self';report-uri`;

/** Where the policy lets a script come from. */
export const CDN = 'https://cdn.jsdelivr.net/npm/@guyub/widgets@0/dist/cdn/';

export const opendk: Host = {
  name: 'OpenDK, a district’s site',
  promise:
    'Its policy lets scripts of a CDN run and lets them ask nobody but the site. Over a file or signed files on the site the directory works; over a gateway elsewhere it says that there is no answer and shows the link; a frame of another site stays empty, and the link beside it works.',
  page: (middle, { site }) => ({
    headers: { 'Content-Security-Policy': policy(site), 'X-Content-Type-Options': 'nosniff' },
    body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kecamatan Contoh</title>
<style>body{margin:0;font:14px/1.5 "Source Sans Pro",sans-serif}.content{max-width:1100px;margin:auto}</style>
<script>window.dataLayer = [];</script>
<script async src="${CDN}guyub-loader.js" crossorigin="anonymous"></script></head>
<body class="hold-transition skin-blue"><h1>Kecamatan Contoh</h1><div class="content">${middle}</div></body></html>`,
  }),
};
