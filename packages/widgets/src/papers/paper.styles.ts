/** Black on white, in sizes of paper. */
export const paperStyles = `
article{font:10pt/1.35 Arial,'Liberation Sans',Helvetica,sans-serif;color:#000;overflow-wrap:break-word}
h1,h2,p,dl,dd,ol{margin:0}
p{margin-block:2mm;text-wrap:pretty}
.quiet{display:block;font-size:.9em}
.letterhead{display:block;text-align:center;padding-block-end:2mm;margin-block-end:4mm;border-block-end:2.5pt double #000}
.letterhead strong{display:block;font-size:14pt;text-transform:uppercase;letter-spacing:.02em}
.plain{display:block;font-weight:700;margin-block-end:5mm}
.title{text-align:center;margin-block:0 4mm}
.title p{margin-block:1mm 0}
h1{font-size:13pt;text-transform:uppercase;letter-spacing:.04em}
h2{font-size:10pt;margin-block:3mm 1mm;break-after:avoid}
dl{margin-block:2mm}
dl div{display:grid;grid-template-columns:54mm minmax(0,1fr);break-inside:avoid}
dt{display:flex;justify-content:space-between}
dt::after{content:':';padding-inline:1mm 3mm}
dd{white-space:pre-line}
dt,dd{padding-block:.4mm}
.to{margin-block:4mm}
table{table-layout:fixed;inline-size:100%;border-collapse:collapse;margin-block:2mm}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:.6pt solid #000;padding:.8mm 1.6mm;text-align:start;vertical-align:top}
th{font-size:.92em;vertical-align:middle}
.no{inline-size:6mm;text-align:center}
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
th.number{inline-size:18mm;white-space:normal}
th.unit{inline-size:17mm}
th.money{inline-size:26mm}
tbody.sums{break-inside:avoid;break-before:avoid}
.total th,.total td{font-weight:700;border-block-start-width:1.4pt}
.words{break-before:avoid}
.amount{text-transform:capitalize}
.sum{display:inline-block;margin-block:1mm;padding:1.5mm 6mm;border:1.4pt solid #000;font-size:13pt;font-weight:700}
.blank{display:inline-block;min-inline-size:38mm;border-block-end:.6pt dotted #000}
.blank.short{min-inline-size:18mm}
.choice{white-space:nowrap}
.box{display:inline-block;inline-size:3mm;block-size:3mm;border:.8pt solid #000;vertical-align:-.3mm}
ol{padding-inline-start:6mm}
li{margin-block:1mm;break-inside:avoid}
.dated{text-align:end}
.closing,.signatures{break-inside:avoid;break-before:avoid}
li:last-child{break-after:avoid}
.signatures{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:8mm;margin-block-start:2mm;text-align:center}
.signature{display:flex;flex-direction:column}
.signature p{margin:0}
.room{display:grid;place-items:center;block-size:16mm}
.stamp{border:.6pt dashed #000;padding:3mm;font-size:8pt}
.name{border-block-end:.6pt solid #000;min-block-size:1.4em;font-weight:700}
.staff{text-align:start}
`;
