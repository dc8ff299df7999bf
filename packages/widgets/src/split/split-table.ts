import { sayReason, type Reason } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import type { SplitTableWords } from '../locales/split-table-words.ts';
import { levelBar } from './level-bar.ts';

/** One member of a split. Levels are in units of effort. */
export interface SplitRow {
  readonly name: string;
  readonly pieces: number;
  readonly before: number;
  readonly after: number;
  readonly reason: Reason;
  /** Shown below the pieces. */
  readonly pay?: string;
}

export interface SplitTableProps {
  readonly t: SplitTableWords;
  /** In the order in which they are shown. */
  readonly rows: readonly SplitRow[];
  /** Of a piece, e.g. `potong`. */
  readonly unit: string;
  /** Pieces for which nobody has room. */
  readonly short: number;
  /** What can be done about what is short. */
  readonly advice: string;
  /** One press that does it. */
  readonly remedy?: TemplateResult | undefined;
}

/** A split: who gets how many and why, and how level it leaves them. Knows nothing of where it comes from. */
export function splitTable({ t, rows, unit, short, advice, remedy }: SplitTableProps): TemplateResult {
  const highest = rows.reduce((high, { after }) => Math.max(high, after), 0);
  const shared = rows.reduce((sum, { pieces }) => sum + pieces, 0);
  // Rows are blocks where it is narrow, which would take their roles away.
  return html`${short > 0 ? html`<div class="notice wrong"><p><b>${t.short(t.number(short), unit)}</b> ${advice}</p>${remedy}</div>` : ''}
  <table class="split" role="table"><caption class="spoken">${t.caption}</caption>
  <thead role="rowgroup"><tr role="row">${[t.member, t.gets, t.becomes, t.why].map(
    (head, i) => html`<th role="columnheader" scope="col" class=${i === 1 ? 'number' : ''}>${head}</th>`,
  )}</tr></thead>
  <tbody role="rowgroup">${rows.map(
    ({ name, pieces, before, after, reason, pay }) =>
      html`<tr role="row" class=${pieces > 0 ? '' : 'none'}><th role="rowheader" scope="row">${name}</th
      ><td role="cell" class="number gets">${t.number(pieces)}<span class="unit" aria-hidden="true"> ${unit}</span>${pay ? html`<span class="pay">${pay}</span>` : ''}</td
      ><td role="cell" class="levels"><span class="spoken">${t.fromTo(t.number(before), t.number(after))}</span><span aria-hidden="true">${t.number(before)} → ${t.number(after)}</span>${levelBar(before, after, highest)}</td
      ><td role="cell" class="why">${sayReason(reason, t.language, unit)}</td></tr>`,
  )}</tbody>
  <tfoot role="rowgroup"><tr role="row"><th role="rowheader" scope="row">${t.total}</th><td role="cell" class="number gets">${t.number(shared)}<span class="unit" aria-hidden="true"> ${unit}</span></td><td role="cell" class="levels"></td><td role="cell" class="why"></td></tr></tfoot></table>`;
}
