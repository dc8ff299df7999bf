/** Black on white, one sheet of A4, as large as it can be read from across a room. */
export const posterCss = `@page{size:A4;margin:14mm}
:root{color-scheme:only light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#000;font:15pt/1.35 Arial,'Liberation Sans',Helvetica,sans-serif}
main{display:flex;flex-direction:column;inline-size:182mm;max-inline-size:100%;block-size:264mm;margin:0 auto;padding:0;overflow:hidden;overflow-wrap:anywhere}
h1{font-size:44pt;line-height:1.15;margin:0;text-wrap:balance;max-block-size:3.45em;overflow:hidden}
h1.long{font-size:30pt}
p{margin:0}
.also,.where{max-inline-size:none;margin-block:4mm 0;color:#000}
.also{font-size:20pt}
.where{font-size:20pt;font-weight:700;padding-block-end:5mm;border-block-end:3pt solid #000}
.code{flex:1;min-block-size:0;display:flex;flex-direction:column;justify-content:center;align-items:center;gap:4mm;text-align:center}
.code svg{inline-size:125mm;block-size:125mm;flex:none}
.scan{font-size:24pt;font-weight:700}
.address{font:700 19pt/1.3 'Liberation Mono','Courier New',monospace}
footer{border-block-start:3pt solid #000;padding-block-start:5mm;font-size:17pt}
footer b{overflow-wrap:anywhere}
.print{margin:4mm auto;inline-size:182mm;max-inline-size:100%;padding:3mm 4mm;font-size:11pt;border:1pt solid #767676;border-radius:2mm}
@media print{.print{display:none}}
@media screen{body{padding:4mm}}
@media screen and (max-width:182mm){main{block-size:auto}h1{font-size:28pt}.code svg{inline-size:70vw;block-size:70vw;margin-block:4mm}.code{padding-block:6mm}}
`;
