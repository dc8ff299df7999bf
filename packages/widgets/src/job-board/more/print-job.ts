import type { PublishedJob } from '@guyub/core';
import { html, render, type TemplateResult } from 'lit';
import type { JobBoardWords } from '../../locales/job-board-words.ts';
import type { JobMoreWords } from '../../locales/job-more-words.ts';
import { fileName } from '../../papers/file-name.ts';
import { qrCode } from '../../papers/qr-code.ts';
import { printDocument } from '../../shared/print/print-document.ts';

interface PrintProps {
  readonly t: JobBoardWords;
  readonly words: JobMoreWords;
  readonly job: PublishedJob;
  readonly regionName: string | undefined;
  readonly pay: string;
  /** Where one applies. */
  readonly url: string;
}

/** One sheet for a notice board. */
export const printJob = (props: PrintProps): Promise<void> =>
  printDocument({
    title: fileName(`Lowongan - ${props.job.title}`),
    numbered: false,
    css: sheetStyles,
    render: (root) => render(sheet(props), root),
  });

function sheet({ t, words: w, job, regionName, pay, url }: PrintProps): TemplateResult {
  const date = new Date(job.validThrough).toLocaleDateString(t.language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const rows = [
    [w.place, [job.subdistrict && t.subdistrict(job.subdistrict), regionName].filter(Boolean).join(', ')],
    [w.work, job.employmentType && t.employmentTypes[job.employmentType]],
    [w.openings, w.people(job.openings.toLocaleString(t.language))],
    [w.closing, date],
  ].filter(([, value]) => value);
  return html`<article lang=${t.lang ?? t.language}><p class="kind">${t.kinds[job.kind]}</p><h1>${job.title}</h1><p class="employer">${job.employer}</p><p class="pay">${pay}</p
    ><table>${rows.map(([label, value]) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`)}</table
    ><div class="prose">${job.description}</div>${job.requirements ? html`<h2>${w.requirements}</h2><div class="prose">${job.requirements}</div>` : ''}${
      job.filled
        ? html`<p class="call">${w.filled}</p>`
        : html`<footer>${qrCode(url, w.scan)}<div><p class="call">${w.scan}</p><p class="url">${url.replace(/^https?:\/\//, '')}</p><p>${w.free}</p></div></footer>`
    }</article>`;
}

const sheetStyles = `
article{font:13pt/1.45 Arial,'Liberation Sans',Helvetica,sans-serif;color:#000;overflow-wrap:break-word}
h1,h2,p,table{margin:0}
.kind{font-weight:700;text-transform:uppercase;letter-spacing:.05em;font-size:11pt}
h1{font-size:30pt;line-height:1.1;margin-block:2mm 3mm;text-wrap:balance}
h2{font-size:15pt;margin-block:5mm 1mm}
.employer{font-size:17pt}
.pay{font-size:17pt;font-weight:700}
table{margin-block:5mm;border-collapse:collapse;inline-size:100%;border-block:1pt solid #000}
th,td{text-align:start;vertical-align:top;padding:1.5mm 4mm 1.5mm 0;font-weight:400}
th{inline-size:35mm;font-weight:700}
.prose{white-space:pre-line}
footer{display:flex;gap:6mm;align-items:center;margin-block-start:8mm;break-inside:avoid}
.qr{flex:none;inline-size:42mm;block-size:42mm}
.call{font-size:18pt;font-weight:700;margin-block-end:1mm}
.url{font-size:11pt;overflow-wrap:anywhere}
`;
