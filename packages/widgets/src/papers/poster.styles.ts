/** One page, however much there is to say: the picture gives way first, then what is offered, the code never. */
export const posterStyles = `
article{display:flex;flex-direction:column;gap:7mm;block-size:264mm;font:16pt/1.3 Arial,'Liberation Sans',Helvetica,sans-serif;color:#000;overflow:hidden;overflow-wrap:break-word}
h1,p,ul{margin:0}
header,footer{flex:none}
header{border-block-end:3pt solid #000;padding-block-end:4mm}
h1{font-size:40pt;line-height:1.08;text-wrap:balance}
h1.long{font-size:24pt}
header p{margin-block-start:3mm;font-size:17pt}
img{flex:1 1000 90mm;min-block-size:0;inline-size:100%;object-fit:cover;border-radius:3mm}
ul{flex:0 1 auto;min-block-size:0;overflow:hidden;list-style:none;margin-block:auto;padding:0}
ul.few{font-size:24pt}
small{font-size:15pt}
li{display:flex;justify-content:space-between;gap:8mm;padding-block:2.4mm;border-block-end:.8pt solid #000}
li span,small{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
li span::first-letter{text-transform:uppercase}
small{-webkit-line-clamp:4}
li b{flex:none;max-inline-size:60%;text-align:end}
footer{display:flex;gap:6mm;align-items:center}
.qr{flex:none;inline-size:50mm;block-size:50mm}
.call{font-size:24pt;font-weight:700}
.url{font-size:11pt;margin-block-start:2mm;overflow-wrap:anywhere}
`;
