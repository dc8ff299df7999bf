import type { Host } from '../host.ts';

export const opensid: Host = {
  name: 'OpenSID, a village’s site',
  promise:
    'What is written into a widget there loses scripts, unknown tags, events and styles; frames and links stay. The tag becomes its link, a frame works, and with the loader in the theme’s own template a mark that kept its `data-` works too.',
  page: (middle) => ({
    body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Desa Contoh</title>
<style>.box{border:1px solid #ccc;width:700px}.box iframe{width:100%;height:600px;border:0}</style></head>
<body><h1>Desa Contoh</h1><div class="box box-primary"><div class="box-body">${middle}</div></div></body></html>`,
  }),
};
