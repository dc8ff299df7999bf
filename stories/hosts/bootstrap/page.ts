import type { Host } from '../host.ts';

/** Rules as themes of those years have them, written for the whole page and without a thought for anybody else. */
const hostile = `
html{font-size:62.5%}
*,*::before,*::after{box-sizing:content-box}
*{letter-spacing:.08em;text-transform:uppercase;text-shadow:0 1px 0 #fff;line-height:2.2;transition:all .3s}
body{font:1.4rem/1.8 Georgia,serif;color:#333;text-align:justify;word-spacing:.3em;cursor:crosshair}
button,input,select,textarea{font:italic 9px fantasy!important;float:left;width:99%;height:20px;background:#fc0!important;border:3px dotted red}
label{display:inline-block;float:left;width:140px;font-weight:700}
dialog{position:static!important;border:9px ridge red;width:100%;opacity:.5}
a,a:link,a:visited{color:#c00!important;text-decoration:none!important}
a:hover{color:#0c0!important;background:yellow!important}
ul,ol{list-style:square inside!important;margin-left:4em}
section{display:inline-block;float:right;width:33%;padding:40px;background:#eee}
h1,h2,h3,h4,[role=heading]{font:bold 40px Impact!important;color:purple}
p,div,span{margin-bottom:1.3em}
form{background:#def;padding:30px}
summary::marker{content:"» "}
[hidden]{display:block!important}
[part]{outline:4px solid lime}
:focus{outline:none!important}
img,svg{max-width:none;border:5px solid #000}
::placeholder{color:transparent!important}
.card,.name,.main,.body,.title,.button,.link,.notice,.state{float:left!important;width:50px!important;background:hotpink!important}
.hide,.spoken{display:none!important}
`;

export const bootstrap: Host = {
  name: 'A page of 2010: jQuery 1 and Bootstrap 3',
  promise:
    'The page’s style sheets change nothing inside an element but what it takes on purpose: letters, their size, the colour, the direction. The elements change nothing outside. jQuery does not meet them.',
  page: (middle) => ({
    body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Dinas Contoh</title>
<link rel="stylesheet" href="/vendor/bootstrap.min.css"><style>${hostile}</style>
<script src="/vendor/jquery.min.js"></script>
<script>jQuery(function ($) {
  $('a').attr('target', '_self');
  $('*').on('click', function () { window.clicks = (window.clicks || 0) + 1; });
  $.each([], $.noop);
});</script></head>
<body><nav class="navbar navbar-default"><div class="container"><a class="navbar-brand" href="/">Dinas Contoh</a></div></nav>
<div class="container"><div class="row"><div class="col-md-8"><h2>Berita</h2><p>Pelatihan <b>baru</b> dibuka. <a href="/kontak">Selengkapnya</a></p>
<form><label for="q">Cari</label><input id="q" class="form-control"><button class="btn btn-primary">Cari</button></form>
<div id="place" style="width:700px;height:900px;overflow:auto;position:relative">${middle}</div></div>
<ul class="col-md-4"><li>Satu</li><li>Dua</li></ul></div></div>
<dialog open>Pengumuman</dialog></body></html>`,
  }),
};
