import { render, type TemplateResult } from 'lit';
import { printDocument } from '../shared/print/print-document.ts';
import { fileName } from './file-name.ts';
import { paperStyles } from './paper.styles.ts';
import type { PaperProps } from './paper-props.ts';
import { purchaseProofSheet } from './purchase-proof.ts';
import { receiptSheet } from './receipt.ts';
import { requestSheet } from './request.ts';
import { workOrderSheet } from './work-order.ts';

const sheets = {
  request: { title: 'Permintaan penawaran', sheet: requestSheet },
  'purchase-proof': { title: 'Bukti pembelian', sheet: purchaseProofSheet },
  receipt: { title: 'Kuitansi', sheet: receiptSheet },
  'work-order': { title: 'SPK', sheet: workOrderSheet },
} as const satisfies Record<string, { title: string; sheet: (props: PaperProps) => TemplateResult }>;

/** A paper that can be printed; for what goes to the procurement unit there is none but the request. */
export type PrintedPaper = keyof typeof sheets;

export function printPaper(paper: PrintedPaper, props: PaperProps): Promise<void> {
  const { title, sheet } = sheets[paper];
  return printDocument({
    title: fileName(`${title} - ${props.matter.request.title}`),
    numbered: true,
    css: paperStyles,
    render: (root) => render(sheet(props), root),
  });
}
