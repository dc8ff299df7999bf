import { sayReason } from '@guyub/core/sharing';
import { html, render, type TemplateResult } from 'lit';
import { splitTableWords } from '../locales/split-table-words.ts';
import type { SplitWords } from '../locales/split-words.ts';
import { fileName } from '../papers/file-name.ts';
import { blank, facts } from '../papers/heading.ts';
import { paperStyles } from '../papers/paper.styles.ts';
import { dated, signatures } from '../papers/signatures.ts';
import { printDocument } from '../shared/print/print-document.ts';
import type { Split } from './order-form.ts';

interface SplitPaper {
  readonly t: SplitWords;
  readonly community: string;
  readonly order: string;
  /** Of a piece. */
  readonly unit: string;
  /** What else was agreed. */
  readonly terms?: readonly (readonly [label: string, text: string])[];
  readonly split: Pick<Split, 'rows'> & {
    readonly order: Pick<Split['order'], 'pieces' | 'lot'>;
    readonly dealt: Pick<Split['dealt'], 'short'>;
  };
}

/** A split to be signed by everybody: who gets what, why, and by which rule. */
export function splitSheet({ t, community, order, unit, terms = [], split }: SplitPaper): TemplateResult {
  const words = splitTableWords[t.language];
  const { number } = words;
  const { rows, dealt } = split;
  const shared = rows.reduce((sum, { pieces }) => sum + pieces, 0);
  const today = new Date().toLocaleDateString('sv');
  return html`<article lang=${t.language}><header class="letterhead"><strong>${community || t.title}</strong></header>
    <div class="title"><h1>${t.paper}</h1></div>
    ${facts([
      [t.order, order || blank],
      [t.pieces, `${number(split.order.pieces)} ${unit}`],
      [t.lot, `${number(split.order.lot)} ${unit}`],
      ...terms,
    ])}
    <p class="quiet">${t.rule}</p>
    <table><thead><tr><th class="no">No.</th><th>${words.member}</th><th class="number few">${t.before}</th><th class="number few">${words.gets}</th><th class="number few">${t.after}</th><th class="why">${words.why}</th><th class="sign">${t.signature}</th></tr></thead>
    <tbody>${rows.map(
      ({ name, before, pieces, after, reason }, i) =>
        html`<tr><td class="no">${i + 1}</td><td>${name}</td><td class="number">${number(before)}</td><td class="number"><b>${number(pieces)}</b></td><td class="number">${number(after)}</td><td>${sayReason(reason, t.language, unit)}</td><td></td></tr>`,
    )}</tbody>
    <tbody class="sums"><tr class="total"><td></td><td>${words.total}</td><td></td><td class="number">${number(shared)}</td><td></td><td></td><td></td></tr></tbody></table>
    ${dealt.short > 0 ? html`<p><b>${words.short(number(dealt.short), unit)}</b></p>` : ''}
    <div class="closing">${dated(undefined, today)}${signatures([{ role: t.coordinator }, { role: t.witness }])}</div></article>`;
}

export const splitPaperStyles = `${paperStyles}
th.few{inline-size:14.5mm}
th.why{inline-size:49mm}
th.sign{inline-size:22mm}
tbody td{block-size:9mm;vertical-align:middle}
`;

export function printSplit(props: SplitPaper): Promise<void> {
  return printDocument({
    title: fileName(`${props.t.paper} - ${props.order || props.community}`),
    numbered: true,
    css: splitPaperStyles,
    render: (root) => render(splitSheet(props), root),
  });
}
